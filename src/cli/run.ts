import { countsText } from '../export/guidelineCountFormats.ts';
import type { OutputError } from '../files/target.ts';
import { piecesOf, type Contents } from './contents.ts';
import { createCountDelivery } from './countDelivery.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { createFindingDelivery } from './findingDelivery.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { inputsOf, lettersOf, type InputFormat } from './inputs.ts';
import { safe, type JobResult, type Writing } from './job.ts';
import { outputErrorLine } from './messages.ts';
import { overwritingTest } from './overwriting.ts';
import { barProgress, silentProgress, type Progress } from './progress.ts';
import { loadReading } from './reader.ts';
import { createRunner, type Runner } from './runner.ts';
import { atEnd } from './signals.ts';
import { openSink, type Sink } from './sink.ts';
import { standardInput } from './standardInput.ts';
import { createTextDelivery, makeTextFolder } from './textDelivery.ts';
import { lookFor, paintOf } from './view.ts';

/** What `imr extract`, `imr citations`, `imr check` and `imr text` are asked to do, checked. */
export interface RunOptions {
  readonly operands: readonly string[];
  readonly contents: Contents;
  readonly output: string | null;
  readonly inputFormat: InputFormat;
  readonly workers: number | null;
  /** Of PDFs; null where none is known. */
  readonly password: string | null;
}

/** Reads all inputs and writes what is asked for. `folder` is where worker.js and the .wasm files lie. */
export async function run(options: RunOptions, folder: string): Promise<ExitCode> {
  const progress = createProgress(options);
  const open: Sink[] = [];
  const cleanUp = (): void => {
    progress.end();
    for (const sink of open) sink.abort();
  };
  // Before the temporary file is there, so that no signal can leave it behind.
  atEnd(cleanUp);
  try {
    const sink = makeTextFolder(options.contents) ?? openSink(options.output, process.stdout);
    if ('outputError' in sink) return refuse(options, sink);
    open.push(sink);
    return await runTo(sink, options, progress, folder);
  } finally {
    cleanUp();
  }
}

async function runTo(sink: Sink, options: RunOptions, progress: Progress, folder: string): Promise<ExitCode> {
  const { workers, password } = options;
  const writing = writingOf(options);
  const load = (): ReturnType<typeof loadReading> => loadReading(folder, password);
  const runner = createRunner({ workers, folder, writing, password, load });
  try {
    const outcome = await runAll(options, runner, deliveryOf(writing, sink, progress));
    progress.end();
    return typeof outcome === 'number' ? outcome : refuse(options, outcome);
  } finally {
    await runner.end();
  }
}

function writingOf({ contents, output }: RunOptions): Writing {
  const { env: environment, stdout } = process;
  const isTerminal = isOnStandardOutput(output) && stdout.isTTY;
  const columns = isTerminal ? stdout.columns : undefined;
  return { contents, look: lookFor({ environment, isTerminal, columns }), forTerminal: isTerminal };
}

function deliveryOf(writing: Writing, sink: Sink, progress: Progress): Delivery {
  const { contents, look } = writing;
  if (contents.kind === 'findings') return createFindingDelivery(contents, writing, sink, progress);
  if (contents.kind === 'texts') return createTextDelivery(sink, progress);
  if (contents.kind !== 'counts') {
    const { head, separator, foot } = piecesOf(contents, look);
    return createDelivery({ head, separator, foot: () => foot }, sink, progress);
  }
  const view = { width: look.width, paint: paintOf(look) };
  return createCountDelivery((counts) => safe(countsText(counts, contents.format, view), writing), sink, progress);
}

function isOnStandardOutput(output: string | null): boolean {
  return output === null || output === '-';
}

function refuse({ output }: RunOptions, { outputError, path }: OutputError): ExitCode {
  process.stderr.write(outputErrorLine(path ?? output, outputError));
  return exitCodes.wrongUsage;
}

/** A bar where a person sees standard error, and records do not run through the same terminal. */
function createProgress({ operands, contents, output, inputFormat }: RunOptions): Progress {
  const isElsewhere = contents.kind === 'texts' && contents.folder !== null;
  const isCrowded = isOnStandardOutput(output) && !isElsewhere && process.stdout.isTTY;
  if (!process.stderr.isTTY || isCrowded) return silentProgress(process.stderr);
  return barProgress(process.stderr, () => (inputFormat === 'ndjson' ? null : countLetters(operands)));
}

function countLetters(operands: readonly string[]): number {
  const letters = lettersOf(operands);
  let count = 0;
  while (letters.next().done !== true) count++;
  return count;
}

/**
 * Sends the inputs through the runner and delivers the results in the order of the inputs, each as soon as all before
 * it are out. No more than `runner.width` jobs are on their way, so that memory does not grow with the input.
 */
async function runAll(options: RunOptions, runner: Runner, delivery: Delivery): Promise<ExitCode | OutputError> {
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
