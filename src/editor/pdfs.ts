import * as vscode from 'vscode';
import { inputError, inputLimit, type InputError } from '../files/inputErrors.ts';
import type { PdfDocument, PdfReading } from '../pdf/document.ts';
import type { PdfEngine } from '../pdf/engine.ts';
import type { PdfError } from '../pdf/errors.ts';
import { fromFileError } from './fileErrors.ts';

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
  /** What a PDF's text and pages are, without anything kept open and, where nobody is to be asked, without its password. */
  read(pdf: vscode.Uri, asking: 'asking' | 'silent'): Promise<PdfReading | NoPdf>;
}

/** Passwords that opened a PDF, and questions that wait for an answer, by the PDF's address: in memory alone, for as long as the window. */
interface State {
  readonly engine: () => Promise<PdfEngine>;
  readonly passwords: Map<string, string>;
  readonly questions: Map<string, Promise<string | undefined>>;
}

/** Opens PDFs of any file system. */
export function openPdfs(engine: () => Promise<PdfEngine>): Pdfs {
  const state: State = { engine, passwords: new Map(), questions: new Map() };
  return {
    open: async (pdf) => open(state, pdf, true),
    read: async (pdf, asking) => {
      const opened = await open(state, pdf, asking === 'asking');
      if ('error' in opened) return opened;
      opened.document.close();
      return opened.reading;
    },
  };
}

async function open(state: State, pdf: vscode.Uri, mayAsk: boolean): Promise<OpenPdf | NoPdf> {
  const bytes = await bytesOf(pdf);
  if ('error' in bytes) return bytes;
  try {
    const document = await openBytes(state, pdf, bytes, mayAsk);
    if ('error' in document) return document;
    const reading = document.read();
    if (!('error' in reading)) return { document, reading };
    document.close();
    return reading;
  } catch {
    return inputError('reading.failed');
  }
}

async function bytesOf(pdf: vscode.Uri): Promise<Uint8Array | InputError> {
  try {
    const { size } = await vscode.workspace.fs.stat(pdf);
    if (size > inputLimit) return inputError('input.too-large');
    return await vscode.workspace.fs.readFile(pdf);
  } catch (error) {
    return fromFileError(error);
  }
}

async function openBytes(
  state: State,
  pdf: vscode.Uri,
  bytes: Uint8Array,
  mayAsk: boolean,
): Promise<PdfDocument | PdfError> {
  const engine = await state.engine();
  const key = pdf.toString();
  for (;;) {
    const password = state.passwords.get(key) ?? null;
    const document = await engine.open(bytes, password);
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
  { questions, passwords }: State,
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
