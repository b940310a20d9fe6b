import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { errorRecord, letterRecord, type Failure, type SourceText } from '../export/letterRecord.ts';
import { decode } from '../files/decode.ts';
import { inputError } from '../files/inputErrors.ts';
import { isPdfName } from '../files/letterNames.ts';
import { nodeUtf8 } from '../files/nodeUtf8.ts';
import { readBytes } from '../files/readFile.ts';
import { holdsPdf } from '../files/signatures.ts';
import type { Reading } from './reader.ts';

/**
 * One letter to be: a file still to be read, bytes or a text that came otherwise, or what failed on the way. Plain data,
 * as it may go to a worker.
 */
export type Input =
  | { readonly file: string }
  | BytesInput
  | { readonly file: string; readonly text: string; readonly guessed: boolean }
  | FailedInput;

interface BytesInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface FailedInput extends Failure {
  readonly file: string;
}

/** A letter, and the text that it was read from. */
export interface TextAndRecord {
  readonly text: string;
  readonly record: LetterRecord;
}

/** Whether an input is a file that is still to be read. */
export function isUnread(input: Input): boolean {
  return !('text' in input || 'bytes' in input || 'error' in input);
}

/** What an input costs to read, by its name: a PDF about as much as twenty texts. */
export function weightOf({ file }: Input): number {
  return isPdfName(file) ? 20 : 1;
}

/** The record of an input. Never rejects: whatever goes wrong gives an error record. */
export async function recordOf(input: Input, reading: Reading): Promise<LetterRecord | ErrorRecord> {
  const read = await readInput(input, reading);
  return 'error' in read ? read : read.record;
}

/** The record of an input with its text. Never rejects: whatever goes wrong gives an error record. */
export async function readInput(input: Input, reading: Reading): Promise<TextAndRecord | ErrorRecord> {
  const { file } = input;
  const source = await readSource(input, reading);
  if ('error' in source) return source;
  const { text, guessed, pdf } = source;
  const letter = await attempt(() => reading.readLetter(text));
  if ('error' in letter) return errorRecord(file, reading.tool, letter);
  return { text, record: letterRecord(letter, { file, length: text.length, guessed, pdf }) };
}

/** The text of an input, of a letter or not. Never rejects: whatever goes wrong gives an error record. */
export async function readSource(input: Input, { readPdf, tool }: Reading): Promise<SourceText | ErrorRecord> {
  const { file } = input;
  const given = 'bytes' in input || 'text' in input || 'error' in input ? input : withBytes(file);
  if ('text' in given) return { ...given, pdf: null };
  const source = 'error' in given ? given : await textIn(given, readPdf);
  return 'error' in source ? errorRecord(file, tool, source) : source;
}

function withBytes(file: string): BytesInput | FailedInput {
  const bytes = readBytes(file);
  return 'error' in bytes ? { file, ...bytes } : { file, bytes };
}

/** PDFs are told by what is in them; where only the name says so, the reading of PDFs says what is wrong. */
async function textIn({ file, bytes }: BytesInput, readPdf: Reading['readPdf']): Promise<SourceText | Failure> {
  if (holdsPdf(bytes) || isPdfName(file)) return attempt(() => readPdf(bytes));
  const decoded = decode(bytes, nodeUtf8);
  return 'error' in decoded ? decoded : { text: decoded.text, guessed: decoded.guessed, pdf: null };
}

/** The readings never throw; should one do so all the same, one letter fails and not the run. */
async function attempt<Read>(read: () => Read | Promise<Read>): Promise<Read | Failure> {
  try {
    return await read();
  } catch {
    return inputError('reading.failed');
  }
}
