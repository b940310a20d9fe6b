import type * as vscode from 'vscode';
import { formatOf, type Format } from '../export/formats.ts';
import { errorRecord, letterRecord, type Failure, type SourceText } from '../export/letterRecord.ts';
import { inputError, type InputError } from '../files/inputErrors.ts';
import type { ErrorRecord, Letter, LetterRecord } from '../letter/record.ts';
import type { NotALetter } from '../reading/reader.ts';
import { toolVersion } from '../reading/tool.ts';
import type { ExportForm } from './exportChoices.ts';
import { readSource, type Found } from './exportFiles.ts';
import type { Letters } from './letters.ts';
import type { Pdfs } from './pdfs.ts';

/** The records of some letters, written. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly letters: number;
  /** How many inputs are no letters or could not be read: error records stand for them. */
  readonly failures: number;
}

/** The editor writes a file in one piece, so all of it has to be in memory; beyond this the command `imr extract` is the tool. In bytes. */
const largestExport = 256 * 1024 * 1024;

/** How many files are read from the disk at once; between such portions the editor gets its turn. */
const portion = 8;

const encoder = new TextEncoder();

/** What an export goes on with. */
export interface Export {
  readonly form: ExportForm;
  readonly letters: Letters;
  readonly pdfs: Pdfs;
  readonly token: vscode.CancellationToken;
  /** Called after each portion with the number of its inputs. */
  readonly advance: (count: number) => void;
}

/**
 * Reads the letters one after the other and writes their records in that order. Undefined where it was cancelled;
 * 'too-large' where the output would be larger than `largestExport`.
 */
export async function writeRecords(
  found: readonly Found[],
  { form, letters, pdfs, token, advance }: Export,
): Promise<Written | 'too-large' | undefined> {
  const format = formatOf(form.format, form.rows);
  const pieces: Uint8Array[] = [];
  let [size, failures] = [0, 0];
  for (let at = 0; at < found.length; at += portion) {
    const records = await recordsOf(found.slice(at, at + portion), letters, pdfs);
    if (token.isCancellationRequested) return undefined;
    for (const record of records) {
      if ('error' in record) failures++;
      const piece = encoder.encode(format.piece(record));
      pieces.push(piece);
      size += piece.length;
    }
    if (size > largestExport) return 'too-large';
    advance(records.length);
  }
  return { bytes: joined(pieces, format), letters: found.length - failures, failures };
}

/** One record, written. */
export function writeRecord(record: LetterRecord, { format, rows }: ExportForm): Uint8Array {
  const form = formatOf(format, rows);
  return joined([encoder.encode(form.piece(record))], form);
}

async function recordsOf(
  inputs: readonly Found[],
  letters: Letters,
  pdfs: Pdfs,
): Promise<readonly (LetterRecord | ErrorRecord)[]> {
  return Promise.all(
    inputs.map(async (input) =>
      recordOf(input.file, 'error' in input ? input : await readSource(input.uri, pdfs), letters),
    ),
  );
}

async function recordOf(
  file: string,
  source: SourceText | Failure,
  letters: Letters,
): Promise<LetterRecord | ErrorRecord> {
  if ('error' in source) return errorRecord(file, toolVersion, source);
  const { text, guessed, pdf } = source;
  const letter = await attempt(letters, text);
  if ('error' in letter) return errorRecord(file, toolVersion, letter);
  return letterRecord(letter, { file, length: text.length, guessed, pdf });
}

/** The reading never throws; should it do so all the same, one letter fails and not the whole export. */
async function attempt(letters: Letters, text: string): Promise<Letter | NotALetter | InputError> {
  try {
    return await letters.readingOf(text);
  } catch {
    return inputError('reading.failed');
  }
}

function joined(pieces: readonly Uint8Array[], { head, separator, foot }: Format): Uint8Array {
  const between = encoder.encode(separator);
  const parts = [
    encoder.encode(head),
    ...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])),
    encoder.encode(foot),
  ];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
