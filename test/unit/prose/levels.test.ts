import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readLevels, type Vertebrae } from '../../../src/prose/levels.ts';
import { wordsIn } from '../../../src/treatments/words.ts';

const cases: readonly (readonly [text: string, levels: readonly (readonly [string, readonly Vertebrae[]])[]])[] = [
  ['a disc at L4-5', [['L4-5', [[23, 24]]]]],
  ['a fusion of L4-S1', [['L4-S1', [[23, 25]]]]],
  [
    'C5-C6 and C6-7 are narrow',
    [
      [
        'C5-C6 and C6-7',
        [
          [5, 6],
          [6, 7],
        ],
      ],
    ],
  ],
  [
    'blocks of L3, L4 and L5',
    [
      [
        'L3, L4 and L5',
        [
          [22, 22],
          [23, 23],
          [24, 24],
        ],
      ],
    ],
  ],
  [
    'C7-T1; later T11-12',
    [
      ['C7-T1', [[7, 8]]],
      ['T11-12', [[18, 19]]],
    ],
  ],
  ['a T4 test and 12 visits', []],
];

describe('levels of the spine in prose', () => {
  for (const [text, levels] of cases) {
    it(`are counted from C1: ${text}`, () => {
      const found = readLevels(text, wordsIn(text, { start: 0, end: text.length }));
      assert.deepEqual(
        found.map((one) => [one.text, one.vertebrae]),
        levels,
      );
    });
  }
});
