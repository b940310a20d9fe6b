import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './input.ts';
import { runJob } from './job.ts';
import type { WorkerMessage, WorkerStart } from './pool.ts';
import { loadReading } from './reader.ts';
import { toolVersion } from '../reading/tool.ts';

/** The entry of dist/worker.js: answers every job (a list of inputs) with its result. */
async function work(): Promise<void> {
  const { folder, writing } = workerData as WorkerStart;
  const reading = { readLetter: await loadReading(folder), tool: toolVersion };
  const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void =>
    parentPort?.postMessage(message, transfer);
  parentPort?.on('message', (inputs: readonly Input[]) => {
    const result = runJob(inputs, reading, writing);
    say(result, [result.bytes.buffer]);
  });
  say({ ready: true });
}

void work();
