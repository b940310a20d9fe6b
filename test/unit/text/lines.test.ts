import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { positionsIn } from '../../../src/text/lines.ts';

describe('positions in a text', () => {
  it('count lines and columns from 1, whatever ends the lines', () => {
    const text = 'ab\r\nc\n\nd\re';
    const positionOf = positionsIn(text);
    const found = Array.from({ length: text.length + 1 }, (_, at) => {
      const { line, column } = positionOf(at);
      return `${line}:${column}`;
    });
    assert.deepEqual(found, ['1:1', '1:2', '1:3', '1:4', '2:1', '2:2', '3:1', '4:1', '4:2', '5:1', '5:2']);
  });

  it('count columns in UTF-16 code units, as offsets are', () => {
    assert.deepEqual(positionsIn('\n😀x')(3), { line: 2, column: 3 });
  });

  it('are there in an empty text', () => {
    assert.deepEqual(positionsIn('')(0), { line: 1, column: 1 });
  });
});
