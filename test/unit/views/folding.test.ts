import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foldingSpans } from '../../../src/views/folding.ts';
import { letterText } from '../../support/letter.ts';
import { read, samples } from './reading.ts';

describe('foldingSpans', () => {
  it('folds sections, items and their parts of several lines, without the blank lines behind them', async () => {
    const { letter, text } = await read(letterText());
    const ends = foldingSpans(letter, text).map(({ start, end }) => [
      text.slice(start, start + 12),
      text.slice(end - 12, end),
    ]);
    assert.deepEqual(ends, [
      ['Case Number:', '   Received:'],
      ['HOW THE IMR ', 'n Management'],
      ['CLINICAL CAS', 'ises at home.'.slice(1)],
      ['IMR ISSUES, ', 'y necessary.'],
      ['MRI of the r', 'y necessary.'],
      ['Decision rat', 'y necessary.'],
    ]);
  });

  it('never crosses: one stretch holds another, or they are apart', async () => {
    for (const [name, { letter, text }] of await samples()) {
      const spans = foldingSpans(letter, text);
      const crossing = spans.filter((one) =>
        spans.some(({ start, end }) => one.start < start && start < one.end && one.end < end),
      );
      assert.deepEqual(crossing, [], name);
      assert.ok(
        spans.every(({ start, end }) => /\S/.test(text.charAt(start)) && /\S/.test(text.charAt(end - 1))),
        name,
      );
    }
  });
});
