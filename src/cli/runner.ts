import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { weightOf, type Input } from './input.ts';
import { runJob, type JobResult, type Writing } from './job.ts';
import { startPool, type Pool } from './pool.ts';
import type { Reading } from './reader.ts';

/** Runs jobs, in this thread or in others. */
export interface Runner {
  readonly run: (inputs: readonly Input[]) => Promise<JobResult>;
  /** How many jobs may be on their way at once. */
  readonly width: () => number;
  readonly end: () => Promise<void>;
}

/** What a runner works with. */
export interface RunnerOptions {
  readonly load: () => Promise<Reading>;
  readonly writing: Writing;
  /** Of PDFs; null where none is known. */
  readonly password: string | null;
  /** Where worker.js and the .wasm files lie. */
  readonly folder: string;
  /** Number of workers; null leaves it to the size of the input and the cores of the machine. */
  readonly workers: number | null;
}

/** After as much as so many texts the input is a big one, and workers are worth their start: about two seconds of one thread. */
const bigInput = 5000;

/** More workers than this are kept busy by no disk. */
const mostWorkers = 8;

/**
 * How many workers a big input gets; none where one would only stand in for this thread. The machine counts two for each
 * core that runs two threads, and such twins gain little; but two that it counts may well be two.
 */
function usualWorkers(): number {
  const counted = availableParallelism();
  return counted < 2 ? 0 : Math.min(Math.max(2, Math.floor(counted / 2)), mostWorkers);
}

/** The runner that `workers` asks for. */
export function createRunner(options: RunnerOptions): Runner {
  const { workers } = options;
  if (workers !== null && workers > 1) return poolRunner(startPool(workers, options));
  const usual = usualWorkers();
  return workers === 1 || usual === 0 ? hereRunner(options) : growingRunner(options, usual);
}

function poolRunner(pool: Pool): Runner {
  return { run: pool.run, width: () => pool.width, end: pool.end };
}

/** Runs every job in this thread. Between jobs signals, timers and the output get their turn. */
function hereRunner({ load, writing }: RunnerOptions): Runner {
  let reading: Promise<Reading> | null = null;
  const run = async (inputs: readonly Input[]): Promise<JobResult> => {
    reading ??= load();
    const loaded = await reading;
    await setImmediate();
    return runJob(inputs, loaded, writing);
  };
  return { run, width: () => 1, end: () => Promise.resolve() };
}

/** Begins in this thread; when the input proves big, starts workers and hands over once they are ready. */
function growingRunner(options: RunnerOptions, workers: number): Runner {
  const here = hereRunner(options);
  let weight = 0;
  let pool: Pool | null = null;
  const run = (inputs: readonly Input[]): Promise<JobResult> => {
    for (const input of inputs) weight += weightOf(input);
    if (weight > bigInput) pool ??= startPool(workers, options);
    return pool?.isReady() ? pool.run(inputs) : here.run(inputs);
  };
  return {
    run,
    width: () => (pool?.isReady() ? pool.width : here.width()),
    end: async () => {
      await pool?.end();
    },
  };
}
