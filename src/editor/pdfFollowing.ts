import * as vscode from 'vscode';
import { marksAt } from '../views/pdfMarks.ts';
import type { MarkedArea, PagePlace, ToPages } from '../views/pdfMessages.ts';
import { takingTurns, type Side } from '../views/turns.ts';
import type { Findings } from './findings.ts';
import type { Letters } from './letters.ts';
import { afterPause } from './pause.ts';
import { letterUri } from './pdfUris.ts';
import type { PrintedPdf } from './printedPdf.ts';

/** Keeps the text of a PDF and its pages at the same place. */
export interface Following {
  /** Tells the pages what the text shows now. */
  refresh(): void;
  /** The user has scrolled the pages to this place. */
  scrolled(place: PagePlace): void;
  /** The user wants to see a place of the pages in the text. */
  chosen(place: PagePlace, across: number): Promise<void>;
  dispose(): void;
}

/** Whoever was scrolled leads for so long, in milliseconds: the answers of the other come within it. */
const rest = 400;

/** Milliseconds in which the cursor has not moved before what is under it is boxed. */
const pause = 50;

/** What follows each other, and by what means. */
interface Pair {
  /** The address of the text. */
  readonly uri: vscode.Uri;
  readonly printed: PrintedPdf;
  readonly letters: Letters;
  readonly findings: Findings;
  readonly tell: (message: ToPages) => void;
  /** Whether a movement of this side is to be followed. */
  readonly follows: (side: Side) => boolean;
  /** Of several editors that show the text the one that had the focus last. */
  last: vscode.TextEditor | undefined;
}

/** Follows the text of a PDF from now on, and boxes on its pages what the cursor is in. */
export function followText(
  pdf: vscode.Uri,
  printed: PrintedPdf,
  { letters, findings }: { readonly letters: Letters; readonly findings: Findings },
  tell: (message: ToPages) => void,
): Following {
  const follows = takingTurns(() => performance.now(), rest);
  const pair: Pair = {
    uri: letterUri(pdf),
    printed,
    letters,
    findings,
    tell,
    follows,
    last: vscode.window.activeTextEditor,
  };
  const listeners = listenTo(pair);
  return {
    refresh: () => {
      refresh(pair);
    },
    scrolled: (place) => {
      const editor = follows('pages') ? editorOf(pair) : undefined;
      const offset = editor && printed.offsetBelow(place);
      if (editor && offset !== undefined) revealAtTop(editor, offset);
    },
    chosen: async (place, across) => {
      follows('pages');
      const offset = printed.offsetAt(place, across);
      if (offset !== undefined) await showCursor(pair, offset);
    },
    dispose: () => {
      listeners.dispose();
    },
  };
}

function listenTo(pair: Pair): vscode.Disposable {
  const later = afterPause(pause, () => void showMarks(pair, true));
  const isMine = ({ uri }: vscode.TextDocument): boolean => uri.toString() === pair.uri.toString();
  return vscode.Disposable.from(
    later,
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor === editorAt(pair)) showPlace(pair);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === editorAt(pair)) later.call();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      refresh(pair);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || editor === pair.last || !isMine(editor.document)) return;
      pair.last = editor;
      refresh(pair);
    }),
    pair.findings.onDidFind((document) => {
      if (isMine(document)) void showMarks(pair, false);
    }),
  );
}

function refresh(pair: Pair): void {
  showPlace(pair);
  void showMarks(pair, false);
}

function showPlace(pair: Pair): void {
  const editor = editorOf(pair);
  const top = editor?.visibleRanges[0]?.start;
  if (!top || !pair.follows('text')) return;
  const offset = editor.document.offsetAt(top);
  pair.tell({ kind: 'place', place: pair.printed.placeOf(offset) });
}

/** @param mayLead whether the pages are scrolled to what is boxed where it is out of sight */
async function showMarks(pair: Pair, mayLead: boolean): Promise<void> {
  const editor = editorOf(pair);
  const marks = editor ? await marksIn(editor, pair) : [];
  if (marks) pair.tell({ kind: 'marks', marks, reveal: mayLead && editor !== undefined && pair.follows('text') });
}

/** The editor that shows the text, where that is the text of these pages: while a changed PDF is read anew it may be the one before. */
function editorOf(pair: Pair): vscode.TextEditor | undefined {
  const editor = editorAt(pair);
  return editor?.document.getText() === pair.printed.text ? editor : undefined;
}

/** The editor that shows the text; of several the one that had the focus last. */
function editorAt({ uri, last }: Pair): vscode.TextEditor | undefined {
  const mine = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  return mine.find((editor) => editor === last) ?? mine[0];
}

/** Undefined where the letter cannot be read; then what is boxed stays. */
async function marksIn(
  { document, selection }: vscode.TextEditor,
  { printed, letters, findings }: Pair,
): Promise<readonly MarkedArea[] | undefined> {
  const open = await letters.letterOf(document).catch(() => undefined);
  if (open?.text !== printed.text) return undefined;
  const found = findings.foundIn(document)?.findings ?? [];
  const spans = marksAt(open.letter, document.offsetAt(selection.active), found, vscode.l10n.t);
  return spans.flatMap(({ kind, words, ...span }) =>
    printed.areasOf(span).map((area, at) => ({ ...area, kind, words: at === 0 ? words : '' })),
  );
}

function revealAtTop(editor: vscode.TextEditor, offset: number): void {
  const place = editor.document.positionAt(offset);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
}

async function showCursor(pair: Pair, offset: number): Promise<void> {
  const { uri } = pair;
  const shown = editorAt(pair);
  const document = shown?.document ?? (await vscode.workspace.openTextDocument(uri));
  const place = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(place, place),
    viewColumn: shown?.viewColumn ?? columnOf(uri) ?? vscode.ViewColumn.Beside,
    preview: false,
  });
}

/** Where a tab shows an address, behind another one perhaps. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  )?.viewColumn;
}
