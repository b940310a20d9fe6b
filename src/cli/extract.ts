import { formatOf, type FormatName } from '../export/formats.ts';
import type { RowKind } from '../export/csvColumns.ts';
import type { OutputError } from '../files/target.ts';
import { createDelivery } from './delivery.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { inputsOf, lettersOf, type InputFormat } from './inputs.ts';
import type { JobResult, Writing } from './job.ts';
import { outputErrorLine } from './messages.ts';
import { overwritingTest } from './overwriting.ts';
import { barProgress, silentProgress, type Progress } from './progress.ts';
import { loadReading } from './reader.ts';
import { createRunner, type Runner } from './runner.ts';
import { atEnd } from './signals.ts';
import { openSink, type Sink } from './sink.ts';
import { standardInput } from './standardInput.ts';
import { toolVersion } from '../reading/tool.ts';

/** The options of `imr extract`, checked. */
export interface ExtractOptions {
  readonly operands: readonly string[];
  readonly format: FormatName;
  readonly rows: RowKind;
  readonly output: string | null;
  readonly inputFormat: InputFormat;
  readonly workers: number | null;
}

/** Reads all inputs and writes their records. `folder` is where worker.js and the .wasm files lie. */
export async function extract(options: ExtractOptions, folder: string): Promise<ExitCode> {
  const progress = createProgress(options);
  const open: Sink[] = [];
  const cleanUp = (): void => {
    progress.end();
    for (const sink of open) sink.abort();
  };
  // Before the temporary file is there, so that no signal can leave it behind.
  atEnd(cleanUp);
  try {
    const sink = openSink(options.output, process.stdout);
    if ('outputError' in sink) return refuse(options, sink);
    open.push(sink);
    return await extractTo(sink, options, progress, folder);
  } finally {
    cleanUp();
  }
}

async function extractTo(sink: Sink, options: ExtractOptions, progress: Progress, folder: string): Promise<ExitCode> {
  const runner = createRunner({ ...options, folder, writing: writingOf(options), load: () => load(folder) });
  try {
    const outcome = await extractAll(options, { sink, progress, runner });
    progress.end();
    return typeof outcome === 'number' ? outcome : refuse(options, outcome);
  } finally {
    await runner.end();
  }
}

async function load(folder: string): Promise<{ readLetter: Awaited<ReturnType<typeof loadReading>>; tool: string }> {
  return { readLetter: await loadReading(folder), tool: toolVersion };
}

function writingOf({ format, rows, output }: ExtractOptions): Writing {
  return { format, rows, forTerminal: isOnStandardOutput(output) && process.stdout.isTTY };
}

function isOnStandardOutput(output: string | null): boolean {
  return output === null || output === '-';
}

function refuse({ output }: ExtractOptions, { outputError }: OutputError): ExitCode {
  process.stderr.write(outputErrorLine(output, outputError));
  return exitCodes.wrongUsage;
}

/** A bar where a person sees standard error, and records do not run through the same terminal. */
function createProgress({ operands, output, inputFormat }: ExtractOptions): Progress {
  const isCrowded = isOnStandardOutput(output) && process.stdout.isTTY;
  if (!process.stderr.isTTY || isCrowded) return silentProgress(process.stderr);
  return barProgress(process.stderr, () => (inputFormat === 'ndjson' ? null : countLetters(operands)));
}

function countLetters(operands: readonly string[]): number {
  const letters = lettersOf(operands);
  let count = 0;
  while (letters.next().done !== true) count++;
  return count;
}

interface Run {
  readonly sink: Sink;
  readonly progress: Progress;
  readonly runner: Runner;
}

/**
 * Sends the inputs through the runner and delivers the results in the order of the inputs, each as soon as all before
 * it are out. No more than `runner.width` jobs are on their way, so that memory does not grow with the input.
 */
async function extractAll(options: ExtractOptions, { sink, progress, runner }: Run): Promise<ExitCode | OutputError> {
  const delivery = createDelivery(formatOf(options.format, options.rows), sink, progress);
  const onTheWay: Promise<void>[] = [];
  const overwriting = overwritingTest(options.output);
  let refusal: OutputError | null = null;
  let last = delivery.begin();
  for await (const inputs of inputsOf(options.operands, options.inputFormat, standardInput)) {
    refusal = overwriting(inputs);
    if (refusal !== null) break;
    last = deliverAfter(last, runner.run(inputs), delivery.deliver);
    onTheWay.push(last);
    while (onTheWay.length >= runner.width()) await onTheWay.shift();
    if (delivery.failure() !== null) break;
  }
  await last;
  return refusal ?? delivery.end();
}

function deliverAfter(
  last: Promise<void>,
  result: Promise<JobResult>,
  deliver: (result: JobResult) => Promise<void>,
): Promise<void> {
  const delivered = Promise.all([result, last]).then(([done]) => deliver(done));
  // Awaited later; until then a failure must not count as unhandled.
  delivered.catch(() => undefined);
  return delivered;
}
