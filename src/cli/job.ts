import type { Format } from '../export/formats.ts';
import { errorRecord, type Failure } from '../export/letterRecord.ts';
import { printableJson, withoutControls } from '../export/printable.ts';
import { inputError } from '../files/inputErrors.ts';
import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { piecesOf, type Contents } from './contents.ts';
import { recordOf, type Input, type Reading } from './input.ts';
import type { Look } from './view.ts';

/** What a run writes, and how. */
export interface Writing {
  readonly contents: Contents;
  readonly look: Look;
  /** True where a terminal gets the output: then nothing in it may be a command to the terminal. */
  readonly forTerminal: boolean;
}

/** An input that failed, for standard error. */
export type FailedInput = { readonly file: string } & Failure;

/** What some inputs gave, written. */
export interface JobResult {
  /** Empty where the inputs gave nothing to write. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many inputs there were. */
  readonly count: number;
  readonly failures: readonly FailedInput[];
}

/** Reads the inputs and writes what they give, with the format's separator between them. */
export function runJob(inputs: readonly Input[], reading: Reading, writing: Writing): JobResult {
  const { piece, separator } = piecesOf(writing.contents, writing.look);
  const failures: FailedInput[] = [];
  const pieces: Uint8Array[] = [];
  for (const input of inputs) {
    const { record, text } = written(input, reading, piece);
    if ('error' in record) failures.push({ file: record.file, error: record.error });
    if (text !== '') pieces.push(encoder.encode(safe(pieces.length === 0 ? text : separator + text, writing)));
  }
  return { bytes: joined(pieces), count: inputs.length, failures };
}

const encoder = new TextEncoder();

interface Written {
  readonly record: LetterRecord | ErrorRecord;
  readonly text: string;
}

/** A record longer than any string can be (millions of items) fails alone, and not the run. */
function written(input: Input, reading: Reading, piece: Format['piece']): Written {
  const record = recordOf(input, reading);
  try {
    return { record, text: piece(record) };
  } catch {
    const failed = errorRecord(input.file, reading.tool, inputError('reading.failed'));
    return { record: failed, text: piece(failed) };
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

/** Text that a terminal may get. What a table holds is safe as it is made, and may be colored. */
export function safe(text: string, { forTerminal, contents: { format } }: Writing): string {
  if (!forTerminal || format === 'table') return text;
  return format === 'csv' ? withoutControls(text) : printableJson(text);
}
