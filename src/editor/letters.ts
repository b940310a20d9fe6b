import * as vscode from 'vscode';
import type { Letter } from '../letter/record.ts';
import type { LetterSession, NotALetter, Reader, TextEdit } from '../reading/reader.ts';
import { movedLetter } from '../views/movedLetter.ts';

/** The language mode of letters. */
export const letterLanguage = 'imr-letter';

/** A text longer than this, in UTF-16 code units, is not read; the status item says so. */
export const longestText = 5_000_000;

/** A letter as read from one version of its document. */
export interface OpenLetter {
  readonly document: vscode.TextDocument;
  /** The document's version that was read; its offsets are those of this version's text. */
  readonly version: number;
  readonly letter: Letter;
}

/** The letters of the open documents. Reading is pulled: a change only notes the edits, and costs nothing until someone asks. */
export interface Letters {
  /**
   * The letter of a document at its present version; undefined where the document is no letter, or is too long. Asking twice for
   * one version reads once.
   */
  letterOf(document: vscode.TextDocument): Promise<OpenLetter | undefined>;
  /** The last letter that was read of a document, of whatever version; undefined where none was. */
  lastLetterOf(document: vscode.TextDocument): OpenLetter | undefined;
  /** The letter to show at the present version: the present one, else the last one that was read, moved to where its words stand now. */
  shownLetterOf(document: vscode.TextDocument): Promise<OpenLetter | undefined>;
  /** What a text reads as that is in no letter's document; undefined where it is no letter. Rejects where the reader cannot be loaded. */
  readText(text: string): Promise<Letter | undefined>;
  /** The same, with the reason where the text is no letter. */
  readingOf(text: string): Promise<Letter | NotALetter>;
  /** Fires when a document in the language mode of letters was opened, changed or closed: what was shown of it is old. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Closes all letters. */
  dispose(): void;
}

interface Entry {
  readonly session: LetterSession;
  version: number;
  edits: TextEdit[];
  answer: { readonly version: number; readonly letter: OpenLetter | undefined } | undefined;
  last: OpenLetter | undefined;
  /** What was changed behind the back of the last letter. */
  since: TextEdit[];
}

/** Keeps one session for each open letter; all are closed with it. `reader` is asked for when the first letter is. */
export function openLetters(reader: () => Promise<Reader>): Letters {
  const entries: Entries = new Map();
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const listeners = listenTo(entries, (document) => {
    if (document.languageId === letterLanguage) changed.fire(document);
  });
  const letterOf = async (document: vscode.TextDocument): Promise<OpenLetter | undefined> => {
    if (document.languageId !== letterLanguage || document.getText().length > longestText) return undefined;
    const entry = await entryOf(entries, reader, document);
    return entry && readEntry(entry, document);
  };
  return {
    onDidChange: changed.event,
    lastLetterOf: (document) => entries.get(document)?.last,
    letterOf,
    shownLetterOf: async (document) => (await letterOf(document)) ?? lastMoved(entries.get(document), document),
    readingOf: async (text) => (await reader()).readLetter(text),
    readText: async (text) => {
      const letter = (await reader()).readLetter(text);
      return 'error' in letter ? undefined : letter;
    },
    dispose: () => {
      listeners.dispose();
      changed.dispose();
      for (const document of [...entries.keys()]) forget(entries, document);
    },
  };
}

type Entries = Map<vscode.TextDocument, Entry>;

function listenTo(entries: Entries, changed: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      noteEdits(entries.get(document), document, contentChanges);
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
  entries.get(document)?.session.close();
  entries.delete(document);
}

async function entryOf(
  entries: Entries,
  reader: () => Promise<Reader>,
  document: vscode.TextDocument,
): Promise<Entry | undefined> {
  const known = entries.get(document);
  if (known) return known;
  const loaded = await reader();
  if (document.isClosed) return undefined;
  const entry = entries.get(document) ?? openEntry(loaded, document);
  entries.set(document, entry);
  return entry;
}

function openEntry(reader: Reader, document: vscode.TextDocument): Entry {
  return {
    session: reader.open(document.getText()),
    version: document.version,
    edits: [],
    answer: undefined,
    last: undefined,
    since: [],
  };
}

/** The editor gives several changes so that each is in offsets of the text before all of them, the last place first: their order is right as it is. */
export function editsOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly TextEdit[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}

function noteEdits(
  entry: Entry | undefined,
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): void {
  if (!entry) return;
  const edits = editsOf(changes);
  entry.edits.push(...edits);
  if (entry.last) entry.since.push(...edits);
  entry.version = document.version;
}

function readEntry(entry: Entry, document: vscode.TextDocument): OpenLetter | undefined {
  if (entry.answer?.version === entry.version) return entry.answer.letter;
  entry.session.edit(entry.edits);
  entry.edits = [];
  const letter = entry.session.letter();
  const open = 'error' in letter ? undefined : { document, version: entry.version, letter };
  entry.answer = { version: entry.version, letter: open };
  if (!open) return undefined;
  entry.last = open;
  entry.since = [];
  return open;
}

function lastMoved(entry: Entry | undefined, document: vscode.TextDocument): OpenLetter | undefined {
  if (!entry?.last || document.languageId !== letterLanguage) return undefined;
  const letter = movedLetter(entry.last.letter, entry.since);
  const isGone = letter.sections.length + letter.items.length === 0;
  return isGone ? undefined : { document, version: entry.version, letter };
}
