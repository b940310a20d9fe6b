import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Writing } from '../../../src/cli/job.ts';
import { startPool, type Pool } from '../../../src/cli/pool.ts';
import { writeFiles } from '../files/writeFiles.ts';

/** Writes the name of each input, with "!" behind one that came with an error; ends at the input "deadly". */
const worker = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (inputs) => {
  if (inputs.some(({ file, error }) => file === 'deadly' && !error)) process.exit(9);
  const names = inputs.map(({ file, error }) => file + (error ? '!' : ''));
  parentPort.postMessage({ bytes: new TextEncoder().encode(names.join(' ')), count: inputs.length });
});
parentPort.postMessage({ ready: true });
`;

const writing: Writing = {
  contents: { kind: 'records', format: 'ndjson', rows: 'items' },
  look: { width: null, isColored: false },
  forTerminal: false,
};

describe('a pool of workers', () => {
  let folder = '';
  let pool: Pool | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'imr-pool-'));
  });
  afterEach(async () => {
    await pool?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  function startWith(code: string): Pool {
    writeFiles(folder, { 'worker.js': code });
    return (pool = startPool(2, { folder, writing, password: null }));
  }

  const namesOf = async (running: Pool, names: readonly string[]): Promise<string> => {
    const { bytes } = await running.run(names.map((file) => ({ file })));
    return new TextDecoder().decode(bytes);
  };

  it('fails an input that ends its worker, and no other one', async () => {
    const running = startWith(worker);
    const jobs = [['a', 'deadly', 'b'], ['c', 'd'], ['e'], ['deadly'], ['f', 'g'], ['h']];
    const results = await Promise.all(jobs.map((names) => namesOf(running, names)));
    assert.deepEqual(results, ['a deadly! b', 'c d', 'e', 'deadly!', 'f g', 'h']);
    assert.equal(await namesOf(running, ['i']), 'i');
  });

  it('gives up where no worker can start', async () => {
    await assert.rejects(namesOf(startWith('process.exit(1);'), ['a', 'b']));
  });
});
