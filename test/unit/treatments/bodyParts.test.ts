import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fold } from '../../../src/text/span.ts';
import { bodyPartsIn } from '../../../src/treatments/bodyParts.ts';
import { bodyPartTitles } from './titles/bodyPartTitles.ts';

describe('body parts of a title', () => {
  for (const [title, expected] of bodyPartTitles) {
    it(title, () => {
      const parts = bodyPartsIn(title, { start: 0, end: title.length });
      assert.equal(parts.map(({ side, part }) => (side === null ? part : `${side} ${part}`)).join('; '), expected);
      for (const { start, end, text } of parts) assert.equal(fold(title.slice(start, end)), text);
    });
  }
});

describe('the text of a body part', () => {
  const texts: readonly (readonly [title: string, ...texts: string[]])[] = [
    ['Bilateral shoulder, elbow and wrist braces', 'Bilateral shoulder', 'elbow', 'wrist'],
    ['MRI shoulder, left', 'shoulder, left'],
    ['X-ray (R) knee', '(R) knee'],
    ['Left and right knee', 'Left and right knee'],
    ['ESI at L4-5 and L5-S1', 'L4-5 and L5-S1'],
    ['Right\n lower   extremity', 'Right lower extremity'],
  ];
  for (const [title, ...expected] of texts) {
    it(fold(title), () => {
      const parts = bodyPartsIn(title, { start: 0, end: title.length });
      assert.deepEqual(
        parts.map(({ text }) => text),
        expected,
      );
    });
  }
});

describe('body parts in hostile titles', () => {
  for (const unit of ['right ', 'left knee, ', 'c5-', '(', 'lumbar and ', 'L4-5, ', 'upper and ']) {
    it(`are read in linear time from much of "${unit}"`, () => {
      const title = unit.repeat(Math.ceil(200_000 / unit.length));
      const started = performance.now();
      bodyPartsIn(title, { start: 0, end: title.length });
      assert.ok(performance.now() - started < 2000);
    });
  }
});
