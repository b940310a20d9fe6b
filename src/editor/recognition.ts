import * as vscode from 'vscode';
import {
  fingerprint,
  isEvident,
  isTextFile,
  longestRecognized,
  mayBeLetter,
  remembered,
  sampleLength,
  settled,
} from '../views/recognition.ts';
import type { UntakenReason } from '../views/statusText.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { registerWhile } from './settings.ts';

/** The only language mode that a letter is taken from. */
const plainText = 'plaintext';

/** The key in the extension's memory of documents whose language the user chose. */
const memoryKey = 'recognition.ownChoices';

/** So much text at once is pasted or read anew, and not typed; in UTF-16 code units. */
const shortestPaste = 500;

/** What is known of plain texts that were looked at. */
export interface Recognition {
  /** Why a text that looks like a letter was not taken for one; undefined for all other texts. */
  reasonOf(document: vscode.TextDocument): UntakenReason | undefined;
  /** Fires with a document whose reason became known. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Recognizes no more. */
  dispose(): void;
}

interface State {
  readonly letters: Letters;
  readonly memory: vscode.Memento;
  /** Plain texts that were looked at, with the answer once there is one. */
  readonly looked: WeakMap<vscode.TextDocument, UntakenReason | 'none'>;
  readonly changed: vscode.EventEmitter<vscode.TextDocument>;
}

/**
 * Takes `.txt` files and new documents that are letters into the language mode of letters when an editor shows them, while
 * the setting is on.
 * A document whose user chose another language is left alone, and is remembered in `memory` by a fingerprint of its address.
 */
export function recognizeLetters(letters: Letters, memory: vscode.Memento): Recognition {
  const state: State = { letters, memory, looked: new WeakMap(), changed: new vscode.EventEmitter() };
  const listeners = vscode.Disposable.from(
    watchChoices(state),
    registerWhile('recognizeLetters', () => watchEditors(state)),
    state.changed,
  );
  return {
    reasonOf: (document) => {
      const reason = isPlain(document) ? state.looked.get(document) : undefined;
      return reason === 'none' ? undefined : reason;
    },
    onDidChange: state.changed.event,
    dispose: () => {
      listeners.dispose();
    },
  };
}

function watchEditors(state: State): vscode.Disposable {
  const lookAtAll = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) void lookAt(state, document);
  };
  lookAtAll();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(lookAtAll),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (isPasted(event) && state.looked.get(event.document) !== 'own-choice') {
        state.looked.delete(event.document);
        lookAtAll();
      }
    }),
  );
}

/** Whether one change brought nearly all of a text: a letter pasted into an empty document, or a file written anew. */
function isPasted({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  const longest = Math.max(0, ...contentChanges.slice(0, 1).map(({ text }) => text.length));
  return longest >= shortestPaste && isPlain(document) && longest >= 0.9 * lengthOf(document);
}

/** A document that was a letter and is so no more had its language changed by its user; the other way round, too. */
function watchChoices(state: State): vscode.Disposable {
  const letters = new WeakSet<vscode.TextDocument>();
  const note = (document: vscode.TextDocument): void => {
    if (document.languageId === letterLanguage) {
      letters.add(document);
      forgetChoice(state, document);
    } else if (letters.delete(document)) {
      state.looked.set(document, mayBeLetter(sampleOf(document)) ? 'own-choice' : 'none');
      rememberChoice(state, document);
      state.changed.fire(document);
    }
  };
  vscode.workspace.textDocuments.forEach(note);
  return vscode.workspace.onDidOpenTextDocument(note);
}

function isPlain({ languageId }: vscode.TextDocument): boolean {
  return languageId === plainText;
}

/** Looks at a document once; a text that is a letter beyond doubt becomes one in the editor. */
async function lookAt(state: State, document: vscode.TextDocument): Promise<void> {
  if (!isPlain(document) || !canBeTaken(document.uri) || state.looked.has(document)) return;
  state.looked.set(document, 'none');
  // Meanwhile it may go, or become another text; its user may give it another language.
  const answer = await settled(
    () => (document.isClosed || !isPlain(document) ? undefined : document.version),
    () => look(state, document),
  );
  if (answer === 'letter') await take(document);
  else if (answer && answer !== 'none') {
    state.looked.set(document, answer);
    state.changed.fire(document);
  }
}

async function look(state: State, document: vscode.TextDocument): Promise<UntakenReason | 'letter' | 'none'> {
  if (!mayBeLetter(sampleOf(document))) return 'none';
  if (isOwnChoice(state, document)) return 'own-choice';
  if (isAssociated(document)) return 'association';
  if (lengthOf(document) > longestRecognized) return 'too-long';
  try {
    const text = document.getText();
    const letter = await state.letters.readText(text);
    if (!letter) return 'none';
    return isEvident(letter, text) ? 'letter' : 'too-little';
  } catch {
    return 'unreadable';
  }
}

async function take(document: vscode.TextDocument): Promise<void> {
  try {
    await vscode.languages.setTextDocumentLanguage(document, letterLanguage);
  } catch {
    // It was closed in this moment.
  }
}

/** Text files of any file system that can be written, and new documents: not output, not what others only show, such as old versions. */
function canBeTaken({ scheme, path }: vscode.Uri): boolean {
  return scheme === 'untitled' || (isTextFile(path) && vscode.workspace.fs.isWritableFileSystem(scheme) === true);
}

/** Whether the user's settings say of files like this one that they are plain text. */
function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace
    .getConfiguration('files', document)
    .get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(([glob, language]) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return language === plainText && vscode.languages.match({ pattern }, document) > 0;
  });
}

function sampleOf(document: vscode.TextDocument): string {
  let sample = '';
  for (let line = 0; line < document.lineCount && sample.length < sampleLength; line++)
    sample += `${document.lineAt(line).text.slice(0, sampleLength)}\n`;
  return sample;
}

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(new vscode.Position(document.lineCount, 0));
}

function choices({ memory }: State): readonly string[] {
  return memory.get<readonly string[]>(memoryKey, []);
}

function isOwnChoice(state: State, { uri }: vscode.TextDocument): boolean {
  return choices(state).includes(fingerprint(uri.toString()));
}

/** A new document has no address that would be the same tomorrow. */
function rememberChoice(state: State, { uri, isUntitled }: vscode.TextDocument): void {
  if (!isUntitled) void state.memory.update(memoryKey, remembered(choices(state), fingerprint(uri.toString())));
}

function forgetChoice(state: State, { uri }: vscode.TextDocument): void {
  const one = fingerprint(uri.toString());
  const known = choices(state);
  if (known.includes(one))
    void state.memory.update(
      memoryKey,
      known.filter((other) => other !== one),
    );
}
