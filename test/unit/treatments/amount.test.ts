import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountIn } from '../../../src/treatments/amount.ts';
import { amountTitles } from './titles/amountTitles.ts';

describe('the amount of a title', () => {
  for (const [title, expected] of amountTitles) {
    it(title, () => {
      const amount = amountIn(title, { start: 0, end: title.length });
      const shown = amount && [amount.visits, amount.perWeek, amount.weeks].map((one) => String(one ?? '-')).join(' ');
      assert.equal(shown ?? '', expected);
    });
  }
});

describe('amounts in hostile titles', () => {
  for (const unit of ['2x', '1-', 'twice ', 'week 2 times ', '(2) ', '12 physical therapy ', 'x 6 ']) {
    it(`are read in linear time from much of "${unit}"`, () => {
      const title = unit.repeat(Math.ceil(200_000 / unit.length));
      const started = performance.now();
      amountIn(title, { start: 0, end: title.length });
      assert.ok(performance.now() - started < 2000);
    });
  }
});
