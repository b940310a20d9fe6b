import * as vscode from 'vscode';
import { findingsOf, subjectOf } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { severitiesIn } from '../checks/severities.ts';
import { suppressionOf, unsuppressed, type Suppressions } from '../checks/suppressions.ts';
import { countsOf, noFindings, sameCounts, type FindingCounts } from '../views/findingCounts.ts';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { editedUris } from './openLetters.ts';
import { afterPause, type Pause } from './pause.ts';
import { onDidChangeSetting, registerWhile, severitiesSetting } from './settings.ts';
import { suppressionFiles, suppressionsUri, type SuppressionFiles, type Unkept } from './suppressionFiles.ts';

/** Milliseconds without a change after which a letter is looked at anew. */
const pause = 300;

/** The same where a look takes long, and how long that is, in milliseconds; how many looks long the pause is at least. */
const longPause = 2000;
const longLook = 50;
const looksInPause = 20;

/** A text longer than this, in UTF-16 code units, is first looked at after the long pause. */
const longestAtOnce = 250_000;

/** What is found in a version of a letter. */
export interface FoundInLetter {
  readonly open: OpenLetter;
  /** Without those that are suppressed or switched off. */
  readonly findings: readonly Finding[];
}

/** How many findings a document has, for those who only count them. */
export interface Counting {
  countsOf(document: vscode.TextDocument): FindingCounts;
  /** Fires when a document has other counts than before. */
  readonly onDidCount: vscode.Event<vscode.TextDocument>;
}

/** The findings of the letters in tabs. */
export interface Findings extends Counting {
  /** What was found last; undefined where nothing was looked for, or the document is no letter. */
  foundIn(document: vscode.TextDocument): FoundInLetter | undefined;
  /** What is found in a letter now, also while the setting is off. Never rejects. */
  findIn(open: OpenLetter): Promise<readonly Finding[]>;
  /** Fires when a letter was looked at anew, or is looked at no more. */
  readonly onDidFind: vscode.Event<vscode.TextDocument>;
  /** Keeps that a finding is none, and why. Never rejects. */
  suppress(document: vscode.TextDocument, finding: Finding, reason: string): Promise<Unkept | undefined>;
  dispose(): void;
}

interface Entry {
  readonly later: Pause;
  /** Milliseconds that the last look took. */
  took: number;
  found: FoundInLetter | undefined;
  counts: FindingCounts;
}

interface State {
  readonly letters: Letters;
  readonly files: SuppressionFiles;
  readonly entries: Map<vscode.TextDocument, Entry>;
  readonly found: vscode.EventEmitter<vscode.TextDocument>;
  readonly counted: vscode.EventEmitter<vscode.TextDocument>;
}

/** Looks for findings in the letters that tabs show while the setting is on: a moment after each change, and else never. `files` is closed with it. */
export function openFindings(letters: Letters, files: SuppressionFiles = suppressionFiles()): Findings {
  const found = new vscode.EventEmitter<vscode.TextDocument>();
  const counted = new vscode.EventEmitter<vscode.TextDocument>();
  const state: State = { letters, files, entries: new Map(), found, counted };
  const looking = registerWhile('checks.enabled', () => follow(state));
  return {
    onDidFind: found.event,
    onDidCount: counted.event,
    foundIn: (document) => state.entries.get(document)?.found,
    countsOf: (document) => state.entries.get(document)?.counts ?? noFindings,
    findIn: async (open) => findingsIn(open, await files.of(open.document.uri)),
    suppress: async ({ uri }, finding, reason) => files.add(uri, suppressionOf(finding, reason, today())),
    dispose: () => {
      vscode.Disposable.from(looking, files, found, counted).dispose();
    },
  };
}

/** The day by the clock of this machine, in ISO form. */
function today(): string {
  const now = new Date();
  const numbers = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

function follow(state: State): vscode.Disposable {
  const { letters, files, entries } = state;
  updateAll(state);
  return vscode.Disposable.from(
    letters.onDidChange((document) => {
      const entry = entries.get(document);
      if (entry && !document.isClosed) entry.later.call(pauseOf(entry));
      else updateAll(state);
    }),
    letters.onDidSettle((document) => {
      if (!letters.lastLetterOf(document)) void look(state, document);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (opened.length + closed.length > 0) updateAll(state);
    }),
    onDidChangeSetting(['checks.severities'], () => {
      for (const document of entries.keys()) void look(state, document);
    }),
    files.onDidChange((file) => {
      const mine = [...entries.keys()].filter(({ uri }) => suppressionsUri(uri).toString() === file.toString());
      for (const document of mine) void look(state, document);
    }),
    {
      dispose: () => {
        for (const document of [...entries.keys()]) forget(state, document);
        files.watchAll([]);
      },
    },
  );
}

function pauseOf({ took }: Entry): number {
  return took > longLook ? Math.max(longPause, looksInPause * took) : pause;
}

/** Begins with letters that came into a tab, and ends with those that are in none. */
function updateAll(state: State): void {
  const { entries, files } = state;
  const shown = new Set(editedUris().map(String));
  const wanted = new Set(
    vscode.workspace.textDocuments.filter(
      ({ languageId, isClosed, uri }) => languageId === letterLanguage && !isClosed && shown.has(uri.toString()),
    ),
  );
  for (const document of [...entries.keys()]) if (!wanted.has(document)) forget(state, document);
  files.watchAll([...wanted].map(({ uri }) => uri));
  for (const document of wanted) if (!entries.has(document)) begin(state, document);
}

function begin(state: State, document: vscode.TextDocument): void {
  const later = afterPause(pause, () => void look(state, document));
  state.entries.set(document, { later, took: 0, found: undefined, counts: noFindings });
  later.call(document.getText().length > longestAtOnce ? longPause : 0);
}

function forget(state: State, document: vscode.TextDocument): void {
  const entry = state.entries.get(document);
  entry?.later.dispose();
  if (entry) show(state, document, entry, undefined);
  state.entries.delete(document);
}

/** While a text that is edited is no letter for a moment, what was found in it stays. */
async function look(state: State, document: vscode.TextDocument): Promise<void> {
  const entry = state.entries.get(document);
  const open = entry && (await state.letters.letterOf(document).catch(() => undefined));
  const suppressions = open && (await state.files.of(document.uri));
  // Meanwhile the document may have been edited, which brings another look, or closed.
  if (!entry || state.entries.get(document) !== entry) return;
  if (document.languageId !== letterLanguage) {
    forget(state, document);
  } else if (!open || !suppressions) {
    if (!state.letters.lastLetterOf(document)) show(state, document, entry, undefined);
  } else if (open.version === document.version) {
    const start = performance.now();
    const findings = findingsIn(open, suppressions);
    // The first look builds tables for all that follow.
    const isTelling = entry.found !== undefined || open.text.length > longestAtOnce;
    entry.took = isTelling ? performance.now() - start : 0;
    show(state, document, entry, { open, findings });
  }
}

function findingsIn({ text, letter, document }: OpenLetter, suppressions: Suppressions): readonly Finding[] {
  const findings = findingsOf(subjectOf(text, letter), severitiesIn(severitiesSetting(document.uri)));
  return unsuppressed(findings, suppressions);
}

function show(state: State, document: vscode.TextDocument, entry: Entry, found: FoundInLetter | undefined): void {
  const counts = countsOf(found?.findings ?? []);
  const isSame = sameCounts(counts, entry.counts);
  entry.found = found;
  entry.counts = counts;
  state.found.fire(document);
  if (!isSame) state.counted.fire(document);
}
