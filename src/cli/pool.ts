import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inputError } from '../files/inputErrors.ts';
import type { Input } from './input.ts';
import type { JobResult, Writing } from './job.ts';

/** What a worker gets when it starts. */
export interface WorkerStart {
  readonly folder: string;
  readonly writing: Writing;
  /** Of PDFs; null where none is known. */
  readonly password: string | null;
}

/** What a worker says: first that it is ready, then the results in the order of its jobs. */
export type WorkerMessage = { readonly ready: true } | JobResult;

/** Worker threads that run jobs. */
export interface Pool {
  /** What the inputs give. One that ends its worker fails, and no other; rejects only where no worker can start. */
  readonly run: (inputs: readonly Input[]) => Promise<JobResult>;
  /** How many jobs keep all workers busy: one at work and one waiting for each. */
  readonly width: number;
  /** True once every worker has loaded the grammar. */
  readonly isReady: () => boolean;
  readonly end: () => Promise<void>;
}

interface Job {
  readonly inputs: readonly Input[];
  readonly resolve: (result: JobResult) => void;
  readonly reject: (reason: Error) => void;
}

interface Member {
  readonly worker: Worker;
  /** The jobs sent and not yet answered, oldest first: that one is at work. */
  readonly jobs: Job[];
  isReady: boolean;
  /** Why the worker is no more; null while it works. */
  failure: Error | null;
}

/** Starts `count` workers. */
export function startPool(count: number, start: WorkerStart): Pool {
  let [hasStarted, isEnded] = [false, false];
  const add = (): Member => startMember(start, replace);
  const replace = (dead: Member): void => {
    const [job, ...waiting] = dead.jobs.splice(0);
    // A worker that never got ready would not do so the next time either.
    if (dead.isReady && !isEnded) {
      const fresh = add();
      members.splice(members.indexOf(dead), 1, fresh);
      for (const one of waiting.splice(0)) post(fresh, one);
    }
    for (const one of [job, ...waiting]) one?.reject(dead.failure ?? new Error('the worker ended'));
  };
  const members = Array.from({ length: count }, add);
  const send = (inputs: readonly Input[]): Promise<JobResult> => sendTo(idlest(members), inputs);
  return {
    run: (inputs) => send(inputs).catch(() => runOneByOne(inputs, send)),
    width: count * 2,
    isReady: () => (hasStarted ||= members.every((member) => member.isReady)),
    end: async () => {
      isEnded = true;
      await Promise.all(members.map((member) => member.worker.terminate()));
    },
  };
}

/** Runs inputs among which one may have ended a worker: each alone, and then those together that did no harm. */
async function runOneByOne(
  inputs: readonly Input[],
  send: (inputs: readonly Input[]) => Promise<JobResult>,
): Promise<JobResult> {
  const harmless: Input[] = [];
  for (const input of inputs) {
    const failed: Input = { file: input.file, ...inputError('reading.failed') };
    harmless.push(
      await send([input]).then(
        () => input,
        () => failed,
      ),
    );
  }
  return send(harmless);
}

/**
 * What dies young is collected early: left alone, the heap grows with the number of letters for as long as there is
 * memory. With less room than this, what is read of a PDF lives long enough to be copied about, for a sixth of the time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

function startMember({ folder, writing, password }: WorkerStart, onEnd: (member: Member) => void): Member {
  const workerData: WorkerStart = { folder, writing, password };
  const worker = new Worker(join(folder, 'worker.js'), { workerData, resourceLimits });
  const member: Member = { worker, jobs: [], isReady: false, failure: null };
  const end = (reason: Error): void => {
    if (member.failure !== null) return;
    member.failure = reason;
    onEnd(member);
  };
  worker.on('message', (message: WorkerMessage) => {
    if ('ready' in message) member.isReady = true;
    else member.jobs.shift()?.resolve(message);
  });
  worker.on('error', end);
  worker.on('exit', (code) => {
    end(new Error(`a worker ended with code ${code}`));
  });
  return member;
}

function idlest(members: readonly Member[]): Member {
  return members.reduce((best, member) => (member.jobs.length < best.jobs.length ? member : best));
}

function sendTo(member: Member, inputs: readonly Input[]): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    post(member, { inputs, resolve, reject });
  });
}

function post(member: Member, job: Job): void {
  if (member.failure !== null) {
    job.reject(member.failure);
    return;
  }
  member.jobs.push(job);
  member.worker.postMessage(job.inputs);
}
