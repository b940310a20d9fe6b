import { problem } from '../letter/problems.ts';
import type { ErrorRecord, Letter, LetterRecord, Pdf } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** What stands in place of a letter: a stable code, and a sentence that says what happened and what to do next. */
export interface Failure {
  readonly error: { readonly code: string; readonly message: string };
}

/** The PDF that a text came out of. */
export interface PdfSource {
  readonly facts: { readonly pages: number; readonly encrypted: boolean; readonly copyingAllowed: boolean };
  /** The places in the text of the pages that are pictures alone. */
  readonly pagesWithoutText: readonly Span[];
}

/** A text, whether its encoding was guessed, and the PDF that it came out of; null where it came as text. */
export interface SourceText {
  readonly text: string;
  readonly guessed: boolean;
  readonly pdf: PdfSource | null;
}

/** Where a text came from and how sure its reading as characters was. */
export interface Source {
  /** The path as given; `-` for standard input. */
  readonly file: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** True where the encoding of its bytes was guessed. */
  readonly guessed: boolean;
  /** Null where it came as text. */
  readonly pdf: PdfSource | null;
}

/** The record of a letter from `source`, its keys in the order of the contract. */
export function letterRecord(letter: Letter, { file, length, guessed, pdf }: Source): LetterRecord {
  const { schema, tool, catalog, ...parts } = letter;
  const encoding = guessed ? [problem('text.encoding-guessed', { start: 0, end: length })] : [];
  const pages = pdf?.pagesWithoutText.map((page) => problem('pdf.page-without-text', page)) ?? [];
  const inOrder = [...pages, ...letter.problems].sort((one, other) => one.start - other.start);
  return { schema, tool, catalog, file, pdf: pdf && ofPdf(pdf), ...parts, problems: [...encoding, ...inOrder] };
}

function ofPdf({ facts: { pages, encrypted, copyingAllowed } }: PdfSource): Pdf {
  return { pages, encrypted, copying: copyingAllowed ? 'allowed' : 'not-allowed' };
}

/** The record of an input that is no letter or cannot be read. `tool` is the version of the program. */
export function errorRecord(file: string, tool: string, { error }: Failure): ErrorRecord {
  return { schema: 'imr-letter/1', tool, file, error: { code: error.code, message: error.message } };
}
