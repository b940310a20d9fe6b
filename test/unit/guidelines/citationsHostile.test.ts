import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readCitations } from '../../../src/guidelines/citations.ts';
import { assertSpans } from '../../support/citationRows.ts';
import { hostileBlock, hostileBlocks } from '../../support/hostileBlocks.ts';

const length = 10_000;
/** Far above what it takes, far below what a pattern that tries everything would. */
const hangs = 2_000;

describe('readCitations, hostile blocks', () => {
  for (const [name, parts] of Object.entries(hostileBlocks)) {
    it(`reads ${name} over and over`, () => {
      const text = hostileBlock(parts, length);
      const block = { start: 0, end: text.length };
      const began = performance.now();
      const { citations } = readCitations(text, block);
      assert.ok(performance.now() - began < hangs);
      assertSpans(text, block, citations);
    });
  }

  it('reads an empty block, and blanks', () => {
    assert.deepEqual(readCitations('', { start: 0, end: 0 }), { citations: [], problems: [] });
    assert.deepEqual(readCitations(' \n ', { start: 0, end: 3 }), { citations: [], problems: [] });
  });
});
