import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findConclusion } from '../../../src/letter/conclusion.ts';
import type { Conclusion } from '../../../src/letter/record.ts';
import { fold, textSpan } from '../../../src/text/span.ts';
import { necessary, noAnswers, notNecessary, unclear } from './conclusionSentences.ts';

const facts =
  'Zelda Quux, 44, fell over a harp on 1/2/2003. She was given Zyxin 5.5 mg t.i.d. by Dr. Foo. MTUS 9792.24.2 speaks of harps (see No. 3). ';

function conclude(rationale: string): Conclusion | null {
  const source = `Decision rationale: ${rationale}`;
  const found = findConclusion(source, textSpan(source, { start: 20, end: source.length }));
  if (found !== null) assert.equal(fold(source.slice(found.start, found.end)), found.text);
  return found;
}

const Y = 'necessary';
const N = 'not-necessary';
const C = 'The request is not medically necessary.';
const T = 'Therefore, the request is not medically necessary.';
/** A rationale, its conclusion (null: the whole), and what it says. All invented. */
const rationales: readonly (readonly [string, string | null, string])[] = [
  [
    'No, the glove is not medically necessary. The MTUS speaks of gloves. It is unclear who asked. Therefore, the request is medically necessary.',
    'Therefore, the request is medically necessary.',
    Y,
  ],
  [
    'No, the glove is not medically necessary. The MTUS speaks of gloves. The patient has two hands.',
    'No, the glove is not medically necessary.',
    N,
  ],
  [
    'The request is not medically necessary. An MRI of toes is common. In this case there were no red flags. As such, the glove would not be supported.',
    'As such, the glove would not be supported.',
    N,
  ],
  [
    `Facts. ${C} This medical necessity decision should not be interpreted as a recommendation to stop long-term opioids abruptly and the patient is advised to speak with their treating physician. The treating physician and the patient are advised to consult the MTUS Opioids Treatment Guidelines ("Tapering opioids"), and if necessary, other relevant guidelines, regarding the most appropriate method for weaning and terminating opioids for this patient.`,
    C,
    N,
  ],
  [`${C} The claims administrator argued the glove was medically necessary.`, C, N],
  [`${C} According to the insurer, the glove is medically necessary.`, C, N],
  [`Facts. ${C} Weaning is recommended. Abrupt cessation is not appropriate.`, C, N],
  [`The provider asked for gloves.${C}`, C, N],
  [`The provider asked for gloves.${C}(MTUS, 2009)`, `${C}(MTUS, 2009)`, N],
  [`Foo et al. (2004) say so. (Foo, 2004) ${C}`, C, N],
  [`The glove is recommended "for cold hands. It should fit." ${C}`, C, N],
  [
    'Given the above, the request for "Gloves for 12 hands was the original request. Gloves for 6 hands was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Gloves for 6 hands" is not medically necessary.',
    null,
    N,
  ],
  [
    'Therefore, per Dr. J. Q. Foo, M.D. and Mr. Bar vs. Baz, i.e. No. 5 of the U.S. list, 2.5 mg. b.i.d. is not medically necessary.',
    null,
    N,
  ],
  [`She takes Zyxin 5 mg. ${C}`, C, N],
  [`She takes Zyxin 5 mg t.i.d. ${C}`, C, N],
  [`She saw A. Foo, M.D. ${C}`, C, N],
  [`Gloves are covered (see Table 2. It lists them. Again.). ${C}`, C, N],
  [`She has vitamin C. ${C}`, C, N],
  [`See 8 CCR 9792.24.2. ${C}`, C, N],
  [`The glove costs 9.50. ${C}`, C, N],
  ['It is 5" long. The 6" glove is not medically necessary.', 'The 6" glove is not medically necessary.', N],
  [`Criteria are not met, ${T}`, T, N],
  [`Criteria are not met ${T}`, T, N],
  [
    'Nothing was\nshown. The request\n\nis not medically\r\n\r\nnecessary.\n \n',
    'The request is not medically necessary.',
    N,
  ],
  ['Nothing was shown. The request is not medically necessary. 4', 'The request is not medically necessary.', N],
  ['Nothing was shown. The request is not medically necessary', 'The request is not medically necessary', N],
  ['Nothing was shown. The request is nol medically necessary.', 'The request is nol medically necessary.', N],
  ['Nothing was shown. The request is not rnedically necessarv.', 'The request is not rnedically necessarv.', N],
  ['Nothing was shown. The request is not medi cally neces sary.', 'The request is not medi cally neces sary.', N],
  ['Nothing was shown. The request is n ot medically necessary.', 'The request is n ot medically necessary.', N],
  ['Nothing was shown. The request is notmedically necessary.', 'The request is notmedically necessary.', N],
  ['Nothing was shown. The request is rnedically necessary.', 'The request is rnedically necessary.', Y],
  [
    'The glove is not medically necessary unless snow falls. The patient lives in snow. The request is certified.',
    'The request is certified.',
    Y,
  ],
  ['THE PATIENT HAS NO HANDS. THE REQUEST IS NOT MEDICALLY NECESSARY.', 'THE REQUEST IS NOT MEDICALLY NECESSARY.', N],
  [`See https://example.org/a.The_b. ${C}`, C, N],
  [`Approx. 5 gloves, e.g. leather, are enough. No. ${C}`, C, N],
  [`1. Gloves are warm. 2. ${C}`, C, N],
  [
    'The patient is stable. the request is not medically necessary. the patient should rest.',
    'the request is not medically necessary.',
    N,
  ],
  [
    'No, the glove is not medically necessary. The patient fell. The glove is not warranted.',
    'The glove is not warranted.',
    N,
  ],
  [
    'The patient fell. The request is certified. Gloves are not medically necessary unless snow falls.',
    'The request is certified.',
    Y,
  ],
];

describe('findConclusion', () => {
  for (const [polarity, sentences] of Object.entries({ necessary, 'not-necessary': notNecessary, unclear })) {
    for (const text of sentences) {
      it(`${polarity}: ${text}`, () => {
        const found = conclude(facts + text);
        assert.deepEqual([found?.text, found?.polarity], [text, polarity]);
      });
    }
  }

  for (const text of noAnswers) {
    it(`no answer: ${text}`, () => assert.equal(conclude(facts + text), null));
  }

  for (const [rationale, text, polarity] of rationales) {
    it(`in "${fold(rationale).slice(-100)}"`, () => {
      const found = conclude(rationale);
      assert.deepEqual([found?.text, found?.polarity], [text ?? fold(rationale), polarity]);
    });
  }

  it('reads the same with line breaks anywhere', () => {
    for (const text of [...necessary, ...notNecessary, ...unclear]) {
      const broken = `${facts}${text}`.replaceAll(' ', '\r\n \n');
      assert.deepEqual([conclude(broken)?.text, conclude(broken)?.polarity], [text, conclude(facts + text)?.polarity]);
    }
  });

  it('takes any text, and its spans point at their text', () => {
    const pieces = fc.constantFrom(
      '"',
      '(',
      ')',
      '. ',
      '.',
      ', ',
      'The request ',
      'is ',
      'not ',
      'medically necessary',
      '\n',
      'Dr',
      ' 5',
      'a',
      '\u201d',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => void conclude(parts.join(''))),
      { numRuns: 300 },
    );
  });

  for (const piece of [
    'a',
    '. ',
    'A. ',
    '" A. "',
    '( A. ',
    'Therefore not ',
    'medical necessity ',
    'The request was sent. ',
    ' ',
    'no evidence that it is ',
  ]) {
    it(`bears a megabyte of "${piece}"`, () => void conclude(piece.repeat(1_000_000 / piece.length)));
  }
});
