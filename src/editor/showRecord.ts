import * as vscode from 'vscode';
import { errorRecord, letterRecord } from '../export/letterRecord.ts';
import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { inputError } from '../files/inputErrors.ts';
import { toolVersion } from '../reading/tool.ts';
import { documentName, letterEditor } from './activeLetter.ts';
import { fileName } from './exportNames.ts';
import { letterLanguage, longestText, type Letters } from './letters.ts';
import type { Pdfs } from './pdfs.ts';

const scheme = 'imr-record';

/** The record of a letter that is being typed is shown anew after this pause at the earliest, in milliseconds; after more where it takes long. */
const shortestPause = 150;

/** The command that shows a letter's record beside it, as JSON that cannot be edited and follows the letter. */
export function registerShowRecord(letters: Letters, pdfs: Pdfs): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const follower = follow(letters, (record) => {
    changed.fire(record);
  });
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (record) => {
      const begin = performance.now();
      const content = await contentOf(record, letters, pdfs);
      follower.took(performance.now() - begin);
      return content;
    },
  };
  return vscode.Disposable.from(
    changed,
    follower,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand('imrLetters.showRecord', show),
  );
}

/** From a menu the letter's address comes along; else it is the letter in the active editor. */
async function show(chosen?: unknown): Promise<void> {
  const letter = chosen instanceof vscode.Uri ? chosen : letterEditor()?.document.uri;
  if (!letter) return;
  const document = await vscode.workspace.openTextDocument(recordUri(letter));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

/** The name ends in `.json`, by which the editor knows the language; the authority is by what the schema is bound to it. */
function recordUri(letter: vscode.Uri): vscode.Uri {
  const name = documentName({ uri: letter });
  return vscode.Uri.from({ scheme, authority: 'letter', path: `/${name}.record.json`, query: letter.toString() });
}

interface Follower {
  /** Tells how long it took to show a record, in milliseconds. */
  took(time: number): void;
  dispose(): void;
}

/** Calls back when an open record is old: some time after the first change, so that typing is not held up. No timer runs while nothing changes. */
function follow(letters: Letters, refresh: (record: vscode.Uri) => void): Follower {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let pause = shortestPause;
  const listener = letters.onDidChange((document) => {
    const record = recordUri(document.uri);
    const key = record.toString();
    if (timers.has(key) || document.isClosed || !isOpen(key)) return;
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        refresh(record);
      }, pause),
    );
  });
  return {
    took: (time) => {
      pause = Math.max(shortestPause, 4 * time);
    },
    dispose: () => {
      listener.dispose();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function isOpen(record: string): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === scheme && uri.toString() === record);
}

async function contentOf(record: vscode.Uri, letters: Letters, pdfs: Pdfs): Promise<string> {
  return `${JSON.stringify(await recordAt(vscode.Uri.parse(record.query), letters, pdfs), null, 2)}\n`;
}

async function recordAt(uri: vscode.Uri, letters: Letters, pdfs: Pdfs): Promise<LetterRecord | ErrorRecord> {
  const document = await opened(uri);
  if (!document) return errorRecord(fileName(uri), toolVersion, inputError('input.not-found'));
  const length = document.getText().length;
  if (length > longestText) return errorRecord(fileName(uri), toolVersion, inputError('input.too-large'));
  const open = document.languageId === letterLanguage ? await letters.letterOf(document) : undefined;
  const letter = open?.letter ?? (await letters.readingOf(document.getText()));
  if ('error' in letter) return errorRecord(fileName(uri), toolVersion, letter);
  return letterRecord(letter, { file: fileName(uri), length, guessed: false, pdf: await pdfs.sourceOf(uri) });
}

/** The letter's document, opened again where a record was restored without it. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
