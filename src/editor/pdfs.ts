import * as vscode from 'vscode';
import type { PdfSource } from '../export/letterRecord.ts';
import { inputError, type InputError } from '../files/inputErrors.ts';
import type { PdfReading } from '../pdf/document.ts';
import type { OpenDocument, PdfContents, PdfEngine } from '../pdf/engine.ts';
import type { PdfError } from '../pdf/errors.ts';
import { readBytes } from './fileBytes.ts';
import type { PdfEngines } from './host.ts';
import { pdfScheme, sourceUri } from './pdfUris.ts';

/** The text of a PDF, and what its record notes of it. */
export interface PdfSourceText {
  readonly text: string;
  readonly pdf: PdfSource;
}

/** A PDF at work, in a PDFium of its own, and its text. Whoever opened it closes the document. */
export interface OpenPdf {
  readonly document: OpenDocument;
  readonly reading: PdfReading;
}

/** Why there is none: the file or the PDF is at fault, or the user gave no password. */
export type NoPdf = PdfError | InputError;

/** The PDFs of this session. */
export interface Pdfs {
  /** Opens a PDF and reads its text; the user is asked for a password where one is needed. Never rejects. */
  open(pdf: vscode.Uri): Promise<OpenPdf | NoPdf>;
  /** Reads a PDF and keeps nothing open. Where nobody is to be asked, one that wants a password not yet given is not opened. Never rejects. */
  read(pdf: vscode.Uri, asking: 'asking' | 'silent'): Promise<PdfSourceText | NoPdf>;
  /** What the record of a document notes of the PDF that it is the letter of; null where it is of none. Never rejects. */
  sourceOf(document: vscode.Uri): Promise<PdfSource | null>;
  dispose(): void;
}

/** Passwords that opened a PDF, and questions that wait for an answer, by the PDF's address: in memory alone, for as long as the window. */
interface Asking {
  readonly passwords: Map<string, string>;
  readonly questions: Map<string, Promise<string | undefined>>;
}

interface State extends Asking {
  readonly engines: PdfEngines;
  /** What a user opened last, until its letter is closed: whoever opens a letter asks for it twice, and for its record again. */
  last: { readonly pdf: string; readonly name: string; readonly read: PdfSourceText } | undefined;
}

/** Opens PDFs of any file system. */
export function openPdfs(engines: PdfEngines): Pdfs {
  const state: State = { engines, passwords: new Map(), questions: new Map(), last: undefined };
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri: { scheme, query } }) => {
    if (scheme === pdfScheme && query === state.last?.pdf) state.last = undefined;
  });
  return {
    open: async (pdf) => withBytes(state, { pdf, mayAsk: true }, engines.own, open),
    read: async (pdf, asking) => read(state, pdf, asking === 'asking'),
    sourceOf: async (document) => {
      if (document.scheme !== pdfScheme) return null;
      const source = await read(state, sourceUri(document), false);
      return 'error' in source ? null : source.pdf;
    },
    dispose: () => {
      closing.dispose();
    },
  };
}

async function read(state: State, pdf: vscode.Uri, mayAsk: boolean): Promise<PdfSourceText | NoPdf> {
  const name = await nameOfVersion(pdf);
  if (state.last?.name === name) return state.last.read;
  const contents = await withBytes(state, { pdf, mayAsk }, state.engines.shared, async (engine, bytes, password) =>
    engine.read(bytes, password),
  );
  if ('error' in contents) return contents;
  const source = sourceTextOf(contents);
  if (mayAsk) state.last = { pdf: pdf.toString(), name, read: source };
  return source;
}

/** A name that a file has until it is written anew. */
async function nameOfVersion(pdf: vscode.Uri): Promise<string> {
  const { mtime, size } = await Promise.resolve(vscode.workspace.fs.stat(pdf)).catch(() => ({ mtime: NaN, size: NaN }));
  return `${String(mtime)} ${String(size)} ${pdf.toString()}`;
}

function sourceTextOf({ facts, reading: { text, pagesWithoutText } }: PdfContents): PdfSourceText {
  return { text, pdf: { facts, pagesWithoutText } };
}

/** Opens a PDF and reads its text with an engine of its own. */
async function open(engine: PdfEngine, bytes: Uint8Array, password: string | null): Promise<OpenPdf | PdfError> {
  const document = await engine.open(bytes, password);
  if ('error' in document) return document;
  const reading = document.read();
  if (!('error' in reading)) return { document, reading };
  document.close();
  return reading;
}

/** A PDF, and whether the user may be asked for its password. */
interface Wanted {
  readonly pdf: vscode.Uri;
  readonly mayAsk: boolean;
}

type Use<Result> = (engine: PdfEngine, bytes: Uint8Array, password: string | null) => Promise<Result | PdfError>;

/** Uses a PDF's bytes, anew with each password that the user gives where one is lacking. */
async function withBytes<Result extends OpenPdf | PdfContents>(
  state: Asking,
  { pdf, mayAsk }: Wanted,
  load: () => Promise<PdfEngine>,
  use: Use<Result>,
): Promise<Result | NoPdf> {
  const key = pdf.toString();
  try {
    // The first PDF waits for the engine, which comes meanwhile.
    const [bytes, engine] = await Promise.all([readBytes(pdf), load()]);
    if ('error' in bytes) return bytes;
    for (;;) {
      const password = state.passwords.get(key) ?? null;
      const result = await use(engine, bytes, password);
      if (!('error' in result) || !isLocked(result) || !mayAsk) return result;
      const given = await askOnce(state, pdf, password !== null);
      if (given === undefined) return result;
      state.passwords.set(key, given);
    }
  } catch {
    return inputError('reading.failed');
  }
}

/** Whether a password is what is lacking. */
export function isLocked({ error }: NoPdf): boolean {
  return error.code === 'pdf.password-needed' || error.code === 'pdf.password-wrong';
}

/** Text and pages of a PDF may want its password at the same time: the user is asked once for both. */
async function askOnce(
  { questions, passwords }: Asking,
  pdf: vscode.Uri,
  isWrong: boolean,
): Promise<string | undefined> {
  const key = pdf.toString();
  const waiting = questions.get(key);
  if (waiting) return waiting;
  // The one that was given does not open it; another one may be given before the question is over.
  passwords.delete(key);
  const question = Promise.resolve(ask(pdf, isWrong)).finally(() => questions.delete(key));
  questions.set(key, question);
  return question;
}

async function ask({ path }: vscode.Uri, isWrong: boolean): Promise<string | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Password of {0}', name),
    prompt: isWrong
      ? vscode.l10n.t('That password does not open this PDF. Try another one.')
      : vscode.l10n.t('This PDF opens only with a password. It is kept in memory until the window is closed.'),
    password: true,
    ignoreFocusOut: true,
  });
}

/** Why there is no PDF, in a sentence for people at the editor. */
export function sentenceOf(problem: NoPdf): string {
  return isLocked(problem)
    ? vscode.l10n.t('This PDF opens only with a password. Open it anew to be asked for it.')
    : problem.error.message;
}
