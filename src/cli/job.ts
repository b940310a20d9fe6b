import { formatOf, type Format, type FormatName } from '../export/formats.ts';
import { errorRecord, type Failure } from '../export/letterRecord.ts';
import { printableJson, withoutControls } from '../export/printable.ts';
import type { RowKind } from '../export/csvColumns.ts';
import { inputError } from '../files/inputErrors.ts';
import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { recordOf, type Input, type Reading } from './input.ts';

/** How the records of a run are written. */
export interface Writing {
  readonly format: FormatName;
  readonly rows: RowKind;
  /** True where a terminal gets the output: then nothing in it may be a command to the terminal. */
  readonly forTerminal: boolean;
}

/** An input that failed, for standard error. */
export type FailedInput = { readonly file: string } & Failure;

/** The records of some inputs, written. */
export interface JobResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many inputs there were. */
  readonly count: number;
  readonly failures: readonly FailedInput[];
}

/** Reads the inputs and writes their records, with the format's separator between them. */
export function runJob(inputs: readonly Input[], reading: Reading, writing: Writing): JobResult {
  const { piece, separator } = formatOf(writing.format, writing.rows);
  const failures: FailedInput[] = [];
  const pieces = inputs.map((input, at) => {
    const { record, text } = written(input, reading, piece);
    if ('error' in record) failures.push({ file: record.file, error: record.error });
    return encoder.encode(safe(at === 0 ? text : separator + text, writing));
  });
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

function safe(text: string, { forTerminal, format }: Writing): string {
  if (!forTerminal) return text;
  return format === 'csv' ? withoutControls(text) : printableJson(text);
}
