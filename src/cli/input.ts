import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { errorRecord, letterRecord, type Failure } from '../export/letterRecord.ts';
import { inputError } from '../files/inputErrors.ts';
import { readTextFile } from '../files/readFile.ts';
import type { ReadLetter } from './reader.ts';

/** One letter to be: a file still to be read, a text, or what failed on the way. Plain data, as it may go to a worker. */
export type Input =
  | { readonly file: string }
  | { readonly file: string; readonly text: string; readonly guessed: boolean }
  | ({ readonly file: string } & Failure);

/** What makes a record of an input. */
export interface Reading {
  readonly readLetter: ReadLetter;
  /** The version of the program. */
  readonly tool: string;
}

/** A letter, and the text that it was read from. */
export interface TextAndRecord {
  readonly text: string;
  readonly record: LetterRecord;
}

/** The record of an input. Never throws: whatever goes wrong gives an error record. */
export function recordOf(input: Input, reading: Reading): LetterRecord | ErrorRecord {
  const read = readInput(input, reading);
  return 'error' in read ? read : read.record;
}

/** The record of an input with its text. Never throws: whatever goes wrong gives an error record. */
export function readInput(input: Input, { readLetter, tool }: Reading): TextAndRecord | ErrorRecord {
  const { file } = input;
  const decoded = 'text' in input || 'error' in input ? input : readTextFile(file);
  if ('error' in decoded) return errorRecord(file, tool, decoded);
  const { text, guessed } = decoded;
  const letter = attempt(readLetter, text);
  if ('error' in letter) return errorRecord(file, tool, letter);
  return { text, record: letterRecord(letter, { file, length: text.length, guessed }) };
}

/** The reading never throws; should it do so all the same, one letter fails and not the run. */
function attempt(readLetter: ReadLetter, text: string): ReturnType<ReadLetter> {
  try {
    return readLetter(text);
  } catch {
    return inputError('reading.failed');
  }
}
