import * as vscode from 'vscode';
import type { PdfSource } from '../export/letterRecord.ts';
import { inputError, type InputError } from '../files/inputErrors.ts';
import type { PdfDocument, PdfReading } from '../pdf/document.ts';
import type { PdfEngine } from '../pdf/engine.ts';
import type { PdfError } from '../pdf/errors.ts';
import { readBytes } from './fileBytes.ts';
import { pdfScheme, sourceUri } from './pdfUris.ts';

/** The text of a PDF, and what its record notes of it. */
export interface PdfSourceText {
  readonly text: string;
  readonly pdf: PdfSource;
}

/** A PDF at work, and its text. Whoever opened it closes the document. */
export interface OpenPdf {
  readonly document: PdfDocument;
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
}

/** Passwords that opened a PDF, and questions that wait for an answer, by the PDF's address: in memory alone, for as long as the window. */
interface Asking {
  readonly passwords: Map<string, string>;
  readonly questions: Map<string, Promise<string | undefined>>;
}

interface State extends Asking {
  readonly engine: () => Promise<PdfEngine>;
  /** What was read last: whoever opens a letter asks for it twice, and for its record again. */
  last: { readonly name: string; readonly read: PdfSourceText } | undefined;
}

/** Opens PDFs of any file system. */
export function openPdfs(engine: () => Promise<PdfEngine>): Pdfs {
  const state: State = { engine, passwords: new Map(), questions: new Map(), last: undefined };
  return {
    open: async (pdf) => open(state, pdf, true),
    read: async (pdf, asking) => read(state, pdf, asking === 'asking'),
    sourceOf: async (document) => {
      if (document.scheme !== pdfScheme) return null;
      const source = await read(state, sourceUri(document), false);
      return 'error' in source ? null : source.pdf;
    },
  };
}

async function read(state: State, pdf: vscode.Uri, mayAsk: boolean): Promise<PdfSourceText | NoPdf> {
  const name = await nameOfVersion(pdf);
  if (state.last?.name === name) return state.last.read;
  const opened = await open(state, pdf, mayAsk);
  if ('error' in opened) return opened;
  opened.document.close();
  const source = sourceTextOf(opened);
  state.last = { name, read: source };
  return source;
}

/** A name that a file has until it is written anew. */
async function nameOfVersion(pdf: vscode.Uri): Promise<string> {
  const { mtime, size } = await Promise.resolve(vscode.workspace.fs.stat(pdf)).catch(() => ({ mtime: NaN, size: NaN }));
  return `${String(mtime)} ${String(size)} ${pdf.toString()}`;
}

function sourceTextOf({ document: { facts }, reading: { text, pages, pagesWithoutText } }: OpenPdf): PdfSourceText {
  return { text, pdf: { facts, pagesWithoutText: pagesWithoutText.flatMap((page) => pages[page - 1] ?? []) } };
}

async function open(state: State, pdf: vscode.Uri, mayAsk: boolean): Promise<OpenPdf | NoPdf> {
  try {
    // The first PDF waits for the engine, which comes meanwhile.
    const [bytes, engine] = await Promise.all([readBytes(pdf), state.engine()]);
    if ('error' in bytes) return bytes;
    const document = await openBytes({ ...state, engine }, pdf, bytes, mayAsk);
    if ('error' in document) return document;
    const reading = document.read();
    if (!('error' in reading)) return { document, reading };
    document.close();
    return reading;
  } catch {
    return inputError('reading.failed');
  }
}

async function openBytes(
  state: Asking & { readonly engine: PdfEngine },
  pdf: vscode.Uri,
  bytes: Uint8Array,
  mayAsk: boolean,
): Promise<PdfDocument | PdfError> {
  const key = pdf.toString();
  for (;;) {
    const password = state.passwords.get(key) ?? null;
    const document = await state.engine.open(bytes, password);
    if (!('error' in document) || !isLocked(document) || !mayAsk) return document;
    const given = await askOnce(state, pdf, password !== null);
    if (given === undefined) return document;
    state.passwords.set(key, given);
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
