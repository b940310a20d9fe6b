import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { shortNameOf } from '../../../src/guidelines/catalog.ts';
import type { SharedLetter } from '../../../src/views/guidelineUses.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { letterSymbols } from '../../../src/views/workspaceSymbols.ts';
import { letterText } from '../../support/letter.ts';
import { citing } from './citing.ts';
import { read } from './reading.ts';

const knee = 'acoem-2004/knee-complaints';
const kneeName = shortNameOf({ guideline: knee, sections: [], text: '' });

async function letters(): Promise<readonly SharedLetter<string>[]> {
  const text = letterText([
    { title: 'Knee brace', claims: 'Decision based on MTUS Knee Complaints 2004.', reviewer: 'See ACOEM Chapter 13.' },
    { title: 'Thumb splint', decision: 'Overturned' },
  ]);
  const { letter } = citing(await read(text), [
    { claims: [['Knee Complaints 2004', knee]], reviewer: [['ACOEM Chapter 13', knee]] },
  ]);
  return [
    { key: 'one', name: 'one.txt', text, letter },
    { key: 'two', name: 'two.txt', text, letter: { ...letter, case: { ...letter.case, caseNumber: null } } },
  ];
}

describe('the symbols of the open letters', () => {
  it('are items with their decisions, and each guideline once', async () => {
    const [one] = await letters();
    assert.ok(one);
    assert.deepEqual(
      letterSymbols([one], '', inEnglish).map(({ kind, name, container, start, end }) => [
        kind,
        name,
        container,
        one.text.slice(start, end),
      ]),
      [
        ['item', '1. Upheld: Knee brace', 'CM16-9900001 (one.txt)', 'Knee brace'],
        ['item', '2. Overturned: Thumb splint', 'CM16-9900001 (one.txt)', 'Thumb splint'],
        ['guideline', kneeName, 'CM16-9900001 (one.txt)', 'Knee Complaints 2004'],
      ],
    );
  });

  const queries = [
    ['', 6],
    ['knee', 4],
    ['KNE BRA', 2],
    ['overturned', 2],
    ['acoem knee', 2],
    ['splint one', 1],
    ['9900001', 3],
    ['two.txt', 3],
    ['eenk', 0],
    ['gallbladder', 0],
  ] as const;
  for (const [query, count] of queries) {
    it(`met by “${query}” are ${String(count)}`, async () => {
      assert.equal(letterSymbols(await letters(), query, inEnglish).length, count);
    });
  }

  it('are of all letters, each known by its key', async () => {
    assert.deepEqual(
      letterSymbols(await letters(), 'brace', inEnglish).map(({ key, container }) => [key, container]),
      [
        ['one', 'CM16-9900001 (one.txt)'],
        ['two', 'two.txt'],
      ],
    );
  });
});
