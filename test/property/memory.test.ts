import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runNode } from '../support/command.ts';
import { memoryReportSchema } from '../support/memoryReport.ts';

/** How many readings of sample letters: 2,000, or 10,000 in `npm run fuzz`. */
const readings = process.env.IMR_FUZZ_LETTERS === undefined ? 2_000 : 10_000;

describe('memory', () => {
  it(`is flat over ${readings} readings, ${readings} edits and ${readings} texts that are no letter`, function () {
    this.timeout(120_000);
    const { status, stdout, stderr } = runNode(['--expose-gc', 'test/support/memoryReport.ts', String(readings)]);
    assert.equal(status, 0, stderr.slice(0, 400));
    const { before, afterwards } = memoryReportSchema.parse(JSON.parse(stdout));
    assert.ok(afterwards.heap - before.heap < 2_000_000, `heap from ${before.heap} to ${afterwards.heap} bytes`);
    assert.equal(afterwards.wasm, before.wasm, 'the memory of WebAssembly grew');
  });
});
