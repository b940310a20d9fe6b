import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { NotALetter, Reader, TextEdit } from '../reading/reader.ts';
import { followLetter, type FollowedLetter } from '../views/followedLetter.ts';
import { afterPause, type Pause } from './pause.ts';

/** The language mode of letters. */
export const letterLanguage = 'imr-letter';

/** A text longer than this, in UTF-16 code units, is not read; the status item says so. */
export const longestText = 5_000_000;

/** Milliseconds without a change after which only what is read of the present text is shown. */
const settlingPause = 2000;

/** A letter with the version of its document that it stands for. */
export interface OpenLetter {
  readonly document: vscode.TextDocument;
  /** The document's version; the letter's offsets are those of this version's text. */
  readonly version: number;
  /** The whole text of that version. */
  readonly text: string;
  readonly letter: Letter;
}

/** The letters of the open documents. Reading is pulled: a change only notes the edits, and costs nothing until someone asks. */
export interface Letters {
  /**
   * The letter of a document at its present version; undefined where the document is no letter, or is too long. Asking twice for
   * one version reads once. Rejects where the reader cannot be loaded.
   */
  letterOf(document: vscode.TextDocument): Promise<OpenLetter | undefined>;
  /**
   * The last letter that was read of a document, moved to where its words stand now; undefined where none was, where most of
   * the text was replaced since, and where the present text is no letter and has not changed for a while.
   */
  lastLetterOf(document: vscode.TextDocument): OpenLetter | undefined;
  /** The letter to show at the present version: the present one, else the last one. Rejects as `letterOf` does. */
  shownLetterOf(document: vscode.TextDocument): Promise<OpenLetter | undefined>;
  /** What a text reads as that is in no letter's document; undefined where it is no letter. Rejects where the reader cannot be loaded. */
  readText(text: string): Promise<Letter | undefined>;
  /** The same, with the reason where the text is no letter. */
  readingOf(text: string): Promise<Letter | NotALetter>;
  /** Fires when a document in the language mode of letters was opened, changed or closed: what was shown of it is old. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Fires when a letter that was asked for has not changed for a while: what is shown for its last letter's sake is over. */
  readonly onDidSettle: vscode.Event<vscode.TextDocument>;
  /** Closes all letters. */
  dispose(): void;
}

interface Entry {
  readonly followed: FollowedLetter;
  readonly settling: Pause;
  answer: { readonly version: number; readonly open: OpenLetter | undefined } | undefined;
}

type Entries = Map<vscode.TextDocument, Entry>;

interface State {
  readonly entries: Entries;
  readonly reader: () => Promise<Reader>;
  readonly settled: vscode.EventEmitter<vscode.TextDocument>;
  isDisposed: boolean;
}

/** Keeps one session for each open letter; all are closed with it. `reader` is asked for when the first letter is. */
export function openLetters(reader: () => Promise<Reader>): Letters {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const settled = new vscode.EventEmitter<vscode.TextDocument>();
  const state: State = { entries: new Map(), reader, settled, isDisposed: false };
  const listeners = listenTo(state.entries, (document) => {
    if (document.languageId === letterLanguage) changed.fire(document);
  });
  return {
    onDidChange: changed.event,
    onDidSettle: settled.event,
    lastLetterOf: (document) => lastLetter(state.entries.get(document), document),
    letterOf: async (document) => letterOf(state, document),
    shownLetterOf: async (document) =>
      (await letterOf(state, document)) ?? lastLetter(state.entries.get(document), document),
    readingOf: async (text) => (await reader()).readLetter(text),
    readText: async (text) => {
      const letter = (await reader()).readLetter(text);
      return 'error' in letter ? undefined : letter;
    },
    dispose: () => {
      state.isDisposed = true;
      vscode.Disposable.from(listeners, changed, settled).dispose();
      for (const document of [...state.entries.keys()]) forget(state.entries, document);
    },
  };
}

function listenTo(entries: Entries, changed: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      entries.get(document)?.followed.note(editsOf(contentChanges));
      entries.get(document)?.settling.call();
      changed(document);
    }),
    vscode.workspace.onDidOpenTextDocument(changed),
    vscode.workspace.onDidCloseTextDocument((document) => {
      forget(entries, document);
      changed(document);
    }),
  );
}

function forget(entries: Entries, document: vscode.TextDocument): void {
  const entry = entries.get(document);
  entries.delete(document);
  entry?.settling.dispose();
  entry?.followed.close();
}

async function letterOf(state: State, document: vscode.TextDocument): Promise<OpenLetter | undefined> {
  const { entries } = state;
  const answer = entries.get(document)?.answer;
  if (answer?.version === document.version) return answer.open;
  if (!isRead(document)) {
    forget(entries, document);
    return undefined;
  }
  const reader = await state.reader();
  // While the reader was loaded the document may have been closed, or have become another text or another language.
  if (state.isDisposed || !isRead(document)) return undefined;
  const entry = entries.get(document) ?? openEntry(state, reader, document);
  return readEntry(entry, document);
}

function isRead(document: vscode.TextDocument): boolean {
  return !document.isClosed && document.languageId === letterLanguage && document.getText().length <= longestText;
}

function openEntry({ entries, settled }: State, reader: Reader, document: vscode.TextDocument): Entry {
  const followed = followLetter((text) => reader.open(text));
  const settling = afterPause(settlingPause, () => {
    followed.settle();
    settled.fire(document);
  });
  const entry: Entry = { followed, settling, answer: undefined };
  entries.set(document, entry);
  return entry;
}

/** The editor gives several changes so that each is in offsets of the text before all of them, the last place first: their order is right as it is. */
export function editsOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly TextEdit[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}

function readEntry(entry: Entry, document: vscode.TextDocument): OpenLetter | undefined {
  const { version } = document;
  if (entry.answer?.version === version) return entry.answer.open;
  const text = document.getText();
  const letter = entry.followed.present(text);
  const open = letter && { document, version, text, letter };
  entry.answer = { version, open };
  return open;
}

function lastLetter(entry: Entry | undefined, document: vscode.TextDocument): OpenLetter | undefined {
  const letter = entry?.followed.last();
  return letter && { document, version: document.version, text: document.getText(), letter };
}
