import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationAt, citationsOf, placesOfGuideline, placesOfSame } from '../../../src/views/citationAt.ts';
import { letterText } from '../../support/letter.ts';
import { citing, citingNothing } from './citing.ts';
import { read, type ReadLetter } from './reading.ts';

const knee = 'acoem-2004/knee-complaints';
const pain = 'mtus-2009/chronic-pain';

async function kneeLetter(): Promise<ReadLetter> {
  const text = letterText(
    [
      {
        title: 'Knee brace',
        claims: 'Decision based on MTUS Knee Complaints 2004, and Chronic Pain Medical\nTreatment Guidelines 2009.',
        reviewer: 'Decision based on Non-MTUS Citation ACOEM Chapter 13;ODG Knee & Leg.',
        rationale: 'The ACOEM Guidelines on knees were read. Therefore, the request is not medically necessary.',
      },
      { title: 'Massage', claims: 'Decision based on MTUS Knee Complaints 2004.' },
    ],
    { summary: 'CLINICAL CASE SUMMARY\nA 40 year old baker. The denial cites the CA MTUS on pain.' },
  );
  return citing(
    await read(text),
    [
      {
        claims: [
          ['Knee Complaints 2004', knee],
          ['Chronic Pain Medical\nTreatment Guidelines 2009', pain],
        ],
        reviewer: [
          ['ACOEM Chapter 13', knee],
          [';ODG Knee & Leg', 'odg/knee-and-leg'],
        ],
        rationale: [['ACOEM Guidelines on knees', knee]],
      },
      { claims: [['Knee Complaints 2004', knee]] },
    ],
    [['CA MTUS on pain', pain]],
  );
}

describe('what is cited at a place of a letter', () => {
  const cases = [
    ['the first citation of a list', 'Knee Comp', knee],
    ['the second citation of a list', 'Chronic Pain', pain],
    ['its end behind a line end', 'Guidelines 2009', pain],
    ['the other side of the item', 'ter 13', knee],
    ['the one that begins, where two touch', ';ODG', 'odg/knee-and-leg'],
    ['the rationale', 'Guidelines on knees', knee],
    ['the case summary', 'MTUS on pain', pain],
  ] as const;
  for (const [place, words, guideline] of cases) {
    it(`is that of ${place}`, async () => {
      const { letter, text } = await kneeLetter();
      assert.equal(citationAt(letter, text.indexOf(words))?.citation.guideline, guideline);
    });
  }

  it('is also there with the cursor behind its last character', async () => {
    const { letter, text } = await kneeLetter();
    const end = text.indexOf('Knee Complaints 2004') + 'Knee Complaints 2004'.length;
    assert.equal(citationAt(letter, end)?.citation.guideline, knee);
    assert.equal(citationAt(letter, end + 1), undefined);
  });

  it('is nothing between citations, in a lead-in, and in a letter that cites nothing', async () => {
    const cited = await kneeLetter();
    for (const words of ['Decision based on MTUS', ', and Chronic', 'A 40 year', 'Knee brace'])
      assert.equal(citationAt(cited.letter, cited.text.indexOf(words) + 1), undefined, words);
    assert.equal(citationAt(citingNothing(cited), cited.text.indexOf('Knee Comp')), undefined);
  });

  it('says in which part of which item it stands; the summary belongs to none, and is there once', async () => {
    const { letter } = await kneeLetter();
    assert.deepEqual(
      citationsOf(letter).map(({ where, item, citation }) => [where, item?.index ?? 0, citation.guideline]),
      [
        ['summary', 0, pain],
        ['claimsAdministratorGuideline', 1, knee],
        ['claimsAdministratorGuideline', 1, pain],
        ['reviewerGuideline', 1, knee],
        ['reviewerGuideline', 1, 'odg/knee-and-leg'],
        ['rationale', 1, knee],
        ['claimsAdministratorGuideline', 2, knee],
      ],
    );
  });

  it('has the same guideline in all its spellings', async () => {
    const { letter } = await kneeLetter();
    assert.deepEqual(
      placesOfGuideline(letter, knee).map(({ citation }) => citation.text),
      ['Knee Complaints 2004', 'ACOEM Chapter 13', 'ACOEM Guidelines on knees', 'Knee Complaints 2004'],
    );
    assert.deepEqual(placesOfGuideline(letter, 'odg'), []);
    assert.equal(placesOfSame(letter, { guideline: knee, text: 'Knee Complaints' }).length, 4);
  });

  it('has as the same of what is not identified only the same words', async () => {
    const text = letterText([
      { claims: 'See thumbs.example/one.', reviewer: 'See thumbs.example/two, thumbs.example/one.' },
    ]);
    const { letter } = citing(await read(text), [
      {
        claims: [['thumbs.example/one', 'other/thumbs-example']],
        reviewer: [
          ['thumbs.example/two', 'other/thumbs-example'],
          ['thumbs.example/one', 'other/thumbs-example'],
        ],
      },
    ]);
    const [first] = citationsOf(letter);
    assert.ok(first);
    assert.deepEqual(
      placesOfSame(letter, first.citation).map(({ where }) => where),
      ['claimsAdministratorGuideline', 'reviewerGuideline'],
    );
    assert.equal(placesOfGuideline(letter, 'other/thumbs-example').length, 3);
  });
});
