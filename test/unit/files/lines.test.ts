import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lineSplitter } from '../../../src/files/lines.ts';

function split(text: string, chunkSize: number, limit = 100): (string | null)[] {
  const splitter = lineSplitter(limit);
  const bytes = Buffer.from(text);
  const lines = [];
  for (let at = 0; at < bytes.length; at += chunkSize) lines.push(...splitter.push(bytes.subarray(at, at + chunkSize)));
  return [...lines, ...splitter.end()].map((line) => line?.toString() ?? null);
}

describe('lineSplitter', () => {
  for (const chunkSize of [1, 2, 3, 7, 1000]) {
    it(`gives the same lines for chunks of ${chunkSize} bytes`, () => {
      assert.deepEqual(split('', chunkSize), []);
      assert.deepEqual(split('one', chunkSize), ['one']);
      assert.deepEqual(split('one\ntwö 😀\n', chunkSize), ['one', 'twö 😀']);
      assert.deepEqual(split('\n\none\n', chunkSize), ['', '', 'one']);
    });

    it(`gives null for a line over the limit and goes on, chunks of ${chunkSize} bytes`, () => {
      const text = `${'a'.repeat(10)}\n${'b'.repeat(11)}\nc\n${'d'.repeat(50)}`;
      assert.deepEqual(split(text, chunkSize, 10), ['a'.repeat(10), null, 'c', null]);
    });
  }
});
