import { addedTotals, noTotals, type CheckTotals, type FailedFile } from '../export/checkedLetter.ts';
import type { Format } from '../export/formats.ts';
import { errorRecord } from '../export/letterRecord.ts';
import { printableJson, withoutControls } from '../export/printable.ts';
import { inputError } from '../files/inputErrors.ts';
import type { OutputError } from '../files/target.ts';
import { checkInput } from './checkInput.ts';
import { findingPiecesOf, piecesOf, type Contents } from './contents.ts';
import { recordOf, type Input } from './input.ts';
import type { Reading } from './reader.ts';
import { textInput } from './textInput.ts';
import type { Look } from './view.ts';

/** What a run writes, and how. */
export interface Writing {
  readonly contents: Contents;
  readonly look: Look;
  /** True where a terminal gets the output: then nothing in it may be a command to the terminal. */
  readonly forTerminal: boolean;
}

/** What some inputs gave, written. */
export interface JobResult {
  /** Empty where the inputs gave nothing to write. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many inputs there were. */
  readonly count: number;
  readonly failures: readonly FailedFile[];
  /** What was found, where it was looked for. */
  readonly totals: CheckTotals;
  /** Why a file that the job itself writes cannot be written; null where all is well. */
  readonly outputError: OutputError | null;
}

/** What one input gave. */
export interface Written {
  readonly text: string;
  readonly failures: readonly FailedFile[];
  readonly totals: CheckTotals;
  readonly outputError?: OutputError;
}

/** How inputs are written one by one, and what stands between two. */
interface Writer {
  readonly separator: string;
  readonly write: (input: Input) => Promise<Written>;
}

/** Reads the inputs and writes what they give, with the format's separator between them. */
export async function runJob(inputs: readonly Input[], reading: Reading, writing: Writing): Promise<JobResult> {
  const { separator, write } = writerOf(writing, reading);
  const failures: FailedFile[] = [];
  const pieces: Uint8Array[] = [];
  let [totals, outputError]: [CheckTotals, OutputError | null] = [noTotals, null];
  for (const input of inputs) {
    const written = await write(input);
    const { text } = written;
    failures.push(...written.failures);
    totals = addedTotals(totals, written.totals);
    outputError ??= written.outputError ?? null;
    if (text !== '') pieces.push(encoder.encode(safe(pieces.length === 0 ? text : separator + text, writing)));
  }
  return { bytes: joined(pieces), count: inputs.length, failures, totals, outputError };
}

const encoder = new TextEncoder();

function writerOf({ contents, look }: Writing, reading: Reading): Writer {
  if (contents.kind === 'findings') {
    const format = findingPiecesOf(contents, look);
    return { separator: format.separator, write: (input) => checkInput(input, reading, contents, format) };
  }
  if (contents.kind === 'texts') return { separator: '', write: (input) => textInput(input, reading, contents) };
  const { piece, separator } = piecesOf(contents, look);
  return { separator, write: (input) => writtenRecord(input, reading, piece) };
}

/** A record longer than any string can be (millions of items) fails alone, and not the run. */
async function writtenRecord(input: Input, reading: Reading, piece: Format['piece']): Promise<Written> {
  const record = await recordOf(input, reading);
  const written = (one: typeof record): Written => ({
    text: piece(one),
    failures: 'error' in one ? [{ file: one.file, error: one.error }] : [],
    totals: noTotals,
  });
  try {
    return written(record);
  } catch {
    return written(errorRecord(input.file, reading.tool, inputError('reading.failed')));
  }
}

/** One array for all; its buffer is its own, as it may be handed from thread to thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Text that a terminal may get. What a table or page holds is safe as it is made, and may be colored. */
export function safe(text: string, { forTerminal, contents: { format } }: Writing): string {
  if (!forTerminal || format === 'table' || format === 'text') return text;
  return format === 'csv' || format === 'plain' ? withoutControls(text) : printableJson(text);
}
