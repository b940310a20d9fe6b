import { formatOf, type FormatName } from '../export/formats.ts';
import type { Failure } from '../export/letterRecord.ts';
import { printableJson, withoutControls } from '../export/printable.ts';
import type { RowKind } from '../export/csvColumns.ts';
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
  const pieces: string[] = [];
  for (const input of inputs) {
    const record = recordOf(input, reading);
    if ('error' in record) failures.push({ file: record.file, error: record.error });
    pieces.push(piece(record));
  }
  const text = safe(pieces.join(separator), writing);
  return { bytes: encoder.encode(text), count: inputs.length, failures };
}

const encoder = new TextEncoder();

function safe(text: string, { forTerminal, format }: Writing): string {
  if (!forTerminal) return text;
  return format === 'csv' ? withoutControls(text) : printableJson(text);
}
