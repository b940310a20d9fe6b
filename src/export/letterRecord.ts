import { problem } from '../letter/problems.ts';
import type { ErrorRecord, Letter, LetterRecord } from '../letter/record.ts';

/** What stands in place of a letter: a stable code, and a sentence that says what happened and what to do next. */
export interface Failure {
  readonly error: { readonly code: string; readonly message: string };
}

/** Where a text came from and how sure its reading as characters was. */
export interface Source {
  /** The path as given; `-` for standard input. */
  readonly file: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** True where the encoding of its bytes was guessed. */
  readonly guessed: boolean;
}

/** The record of a letter from `source`, its keys in the order of the contract. */
export function letterRecord(letter: Letter, { file, length, guessed }: Source): LetterRecord {
  const { schema, tool, catalog, ...parts } = letter;
  const { problems } = letter;
  const encoding = guessed ? [problem('text.encoding-guessed', { start: 0, end: length })] : [];
  return { schema, tool, catalog, file, ...parts, problems: [...encoding, ...problems] };
}

/** The record of an input that is no letter or cannot be read. `tool` is the version of the program. */
export function errorRecord(file: string, tool: string, { error }: Failure): ErrorRecord {
  return { schema: 'imr-letter/1', tool, file, error: { code: error.code, message: error.message } };
}
