import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommand } from '../support/command.ts';
import { atLeast, type Measure } from './measure.ts';
import { benchPdfs, writePdfs } from './pdfs.ts';

/** How many files the command reads. */
const files = 1_200;

/** What workers gain over one, beside what as many processes gain that know nothing of each other. */
export async function measurePdfWorkers(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  try {
    return await measureIn(join(folder, 'letters'), await benchPdfs());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, pdfs: readonly Uint8Array[]): Promise<readonly Measure[]> {
  const count = availableParallelism();
  const parts = Array.from({ length: count }, (_, at) => join(folder, String(at)));
  mkdirSync(folder);
  for (const part of parts) {
    mkdirSync(part);
    writePdfs(part, pdfs, Math.ceil(files / count));
  }
  const extract = (workers: number, input: string): Promise<void> =>
    run([builtCommand(), 'extract', '--workers', String(workers), '--output', `${input}.ndjson`, input]);
  const one = await shortest(() => extract(1, folder));
  const together = await shortest(() => extract(count, folder));
  const apart = await shortest(() => Promise.all(parts.map((part) => extract(1, part))).then(() => undefined));
  return [
    { name: `imr extract over ${files} PDFs, one worker`, value: (1_000 * files) / one, unit: 'letters/s' },
    { name: `${count} workers : one worker`, value: one / together, unit: 'times' },
    { name: `${count} processes : one process`, value: one / apart, unit: 'times' },
    atLeast('gain of workers : gain of processes', apart / together, 'times', 0.95),
  ];
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: 'ignore' })
      .on('error', reject)
      .on('exit', (status) => {
        if (status === 0) resolve();
        else reject(new Error(`imr ended with status ${String(status)}`));
      });
  });
}

async function shortest(work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
