import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lastSentence } from '../../../src/letter/sentences.ts';

/** Texts, a bar where each sentence begins. All invented. */
const texts: readonly string[] = [
  'Gloves are warm. |They fit. |She asked for two.',
  'Dr. Quux saw Mr. Foo vs. Mrs. Bar, i.e. twice. |He left.',
  'She took Zyxin 5 mg. |The pain was gone.',
  'She took Zyxin 5 mg. Norco helped too. |The pain was gone.',
  'She took Zyxin p.o. b.i.d. |Therefore she slept.',
  'See ACOEM 2nd ed. Table 3. |It lists gloves.',
  'Foo et al. (2004) wrote so. |(Foo, 2004) |It is known.'.replace('|(Foo', '(Foo'),
  'The U.S. list has No. 5 and no. 6. |It is short.',
  'Is there another? |No. |The records show none.',
  'It is 2.5 cm long, see 9792.24.2. |It hurts.',
  'It hurts.|The foot does.',
  'See https://example.org/a.Foo. |It hurts.',
  'He said "It hurts. It burns." |Then he left.',
  'He said “It hurts. It burns” twice. |Then he left.',
  'The 5" glove is long. |The 6" glove is longer.',
  'It (see p. 4. It is long. Very.) is known. |It hurts.',
  'It was not shown, |Therefore, the request falls.',
  'It was not shown |Therefore, the request falls.',
  'It was not shown. |therefore, the request falls.',
  'It was not shown, |There are no gloves.',
  'The Physical! Therapy was long. |It helped.',
  'Gloves for. six weeks were worn. |It helped.',
  'Criteria: 1. |Hands. |2. |Cold.'.replace('1. |', '1. |'),
  'Line\nbreaks\r\n\r\nend nothing. |A\fpage neither.',
  'No stop at the end',
];

function sentencesOf(text: string): string {
  const starts: number[] = [];
  for (
    let span = lastSentence(text, { start: 0, end: text.length });
    span;
    span = lastSentence(text, { start: 0, end: span.start })
  ) {
    starts.unshift(span.start);
  }
  return [0, ...starts.slice(1)].map((start, at) => text.slice(start, starts[at + 1])).join('|');
}

describe('lastSentence', () => {
  for (const text of texts) {
    it(JSON.stringify(text), () => assert.equal(sentencesOf(text.replaceAll('|', '')), text));
  }

  it('gives null for white space', () => assert.equal(lastSentence(' \n\t', { start: 0, end: 3 }), null));

  it('keeps white space at both ends out', () => {
    assert.deepEqual(lastSentence('One. Two.  ', { start: 0, end: 11 }), { start: 5, end: 9 });
  });

  it('gives up after 4,000 characters', () => {
    assert.deepEqual(lastSentence('a'.repeat(9000), { start: 0, end: 9000 }), { start: 5000, end: 9000 });
  });
});
