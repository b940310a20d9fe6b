import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAnatomy } from '../../../src/prose/bodyParts.ts';

function partsOf(text: string): readonly string[] {
  const { parts } = readAnatomy(text, { where: 'summary', item: null, start: 0, end: text.length });
  return parts.map(({ side, part, asked }) => `${side ? `${side} ` : ''}${part}${asked ? ' (asked)' : ''}`);
}

describe('body parts in prose', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The left knee locks, and the left knee is swollen.', ['left knee', 'left knee']],
    ['The request for an MRI of the right wrist was denied. The wrist hurts.', ['right wrist (asked)', 'wrist']],
    ['Bilateral shoulders and elbows.', ['bilateral shoulder', 'bilateral elbow']],
    ['He is right hand dominant. Straight leg raise is positive on the left.', []],
    ['Knee pain, left greater than right.', ['knee']],
    ['Pain of the knee, left greater than right.', ['bilateral knee']],
    ['', []],
  ];
  for (const [text, parts] of cases) {
    it(`are read as often as they are named: ${text}`, () => {
      assert.deepEqual(partsOf(text), parts);
    });
  }

  it('take time in proportion to the text', () => {
    const started = performance.now();
    partsOf('request L4-5 right '.repeat(50_000));
    assert.ok(performance.now() - started < 3000);
  });
});
