import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './input.ts';
import { runJob } from './job.ts';
import type { WorkerMessage, WorkerStart } from './pool.ts';
import { loadReading } from './reader.ts';

/** The entry of dist/worker.js: answers every job (a list of inputs) with its result. */
async function work(): Promise<void> {
  const { folder, writing, password } = workerData as WorkerStart;
  const reading = await loadReading(folder, password);
  const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void =>
    parentPort?.postMessage(message, transfer);
  // One after the other, as the answers go by their order.
  let last = Promise.resolve();
  parentPort?.on('message', (inputs: readonly Input[]) => {
    last = last.then(async () => {
      const result = await runJob(inputs, reading, writing);
      say(result, [result.bytes.buffer]);
    });
  });
  say({ ready: true });
}

void work();
