import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inlaysOf } from '../../../src/views/inlays.ts';
import { letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

describe('inlaysOf', () => {
  it('says behind each decision word what it means', async () => {
    const { letter, text } = await read(letterText([{}, { title: 'Knee brace', decision: 'Overturned' }]));
    const inlays = inlaysOf(letter, { start: 0, end: text.length });
    assert.deepEqual(
      inlays.map(({ offset, label }) => [text.slice(0, offset).split('\n').at(-1), label]),
      [
        ['MRI of the right shoulder: Upheld', 'the denial stands'],
        ['Knee brace: Overturned', 'found medically necessary'],
      ],
    );
  });

  it('gives those of a stretch only', async () => {
    const { letter, text } = await read(letterText([{}, { title: 'Knee brace' }]));
    assert.equal(inlaysOf(letter, { start: text.indexOf('Knee'), end: text.length }).length, 1);
    assert.equal(inlaysOf(letter, { start: 0, end: 10 }).length, 0);
  });
});
