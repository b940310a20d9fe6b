import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Input } from './input.ts';
import type { JobResult, Writing } from './job.ts';

/** What a worker gets when it starts. */
export interface WorkerStart {
  readonly folder: string;
  readonly writing: Writing;
}

/** What a worker says: first that it is ready, then the results in the order of its jobs. */
export type WorkerMessage = { readonly ready: true } | JobResult;

/** Worker threads that run jobs. */
export interface Pool {
  readonly run: (inputs: readonly Input[]) => Promise<JobResult>;
  /** How many jobs keep all workers busy: one at work and one waiting for each. */
  readonly width: number;
  /** True once every worker has loaded the grammar. */
  readonly isReady: () => boolean;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: JobResult) => void;
  readonly reject: (reason: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** The jobs sent and not yet answered, oldest first. */
  readonly waiting: Waiting[];
  isReady: boolean;
  /** Why the worker is no more; null while it works. */
  failure: Error | null;
}

/** Starts `count` workers. A job whose worker dies rejects. */
export function startPool(count: number, start: WorkerStart): Pool {
  const members = Array.from({ length: count }, () => startMember(start));
  return {
    run: (inputs) => send(idlest(members), inputs),
    width: count * 2,
    isReady: () => members.every((member) => member.isReady),
    end: async () => {
      await Promise.all(members.map((member) => member.worker.terminate()));
    },
  };
}

/** What dies young is collected early: left alone, the heap grows with the number of letters for as long as there is memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 6 };

function startMember({ folder, writing }: WorkerStart): Member {
  const workerData: WorkerStart = { folder, writing };
  const worker = new Worker(join(folder, 'worker.js'), { workerData, resourceLimits });
  const member: Member = { worker, waiting: [], isReady: false, failure: null };
  worker.on('message', (message: WorkerMessage) => {
    if ('ready' in message) member.isReady = true;
    else member.waiting.shift()?.resolve(message);
  });
  worker.on('error', (error: Error) => {
    fail(member, error);
  });
  worker.on('exit', (code) => {
    fail(member, new Error(`a worker ended with code ${code}`));
  });
  return member;
}

function fail(member: Member, reason: Error): void {
  member.failure ??= reason;
  for (const { reject } of member.waiting.splice(0)) reject(member.failure);
}

function idlest(members: readonly Member[]): Member {
  return members.reduce((best, member) => (member.waiting.length < best.waiting.length ? member : best));
}

function send(member: Member, inputs: readonly Input[]): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    if (member.failure !== null) {
      reject(member.failure);
      return;
    }
    member.waiting.push({ resolve, reject });
    member.worker.postMessage(inputs);
  });
}
