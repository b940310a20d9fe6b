import * as vscode from 'vscode';
import { marksAt } from '../views/pdfMarks.ts';
import type { PageMark, PagePlace, ToPages } from '../views/pdfMessages.ts';
import { takingTurns } from '../views/turns.ts';
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

/** Follows the text of a PDF from now on, and boxes on its pages what the cursor is in. */
export function followText(
  pdf: vscode.Uri,
  printed: PrintedPdf,
  { letters, findings }: { readonly letters: Letters; readonly findings: Findings },
  tell: (message: ToPages) => void,
): Following {
  const uri = letterUri(pdf);
  const follows = takingTurns(() => performance.now(), rest);
  const editorNow = (): vscode.TextEditor | undefined => editorOf(uri, printed.text);
  const showPlace = (): void => {
    const editor = editorNow();
    const top = editor?.visibleRanges[0];
    if (top && follows('text')) tell({ kind: 'place', place: printed.placeOf(lineStart(editor, top.start)) });
  };
  const showMarks = async (mayLead: boolean): Promise<void> => {
    const editor = editorNow();
    const marks = editor ? await marksIn(editor, printed, letters, findings) : [];
    if (marks) tell({ kind: 'marks', marks, reveal: mayLead && editor !== undefined && follows('text') });
  };
  const later = afterPause(pause, () => void showMarks(true));
  const isMine = (document: vscode.TextDocument): boolean => document.uri.toString() === uri.toString();
  const listeners = vscode.Disposable.from(
    later,
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isMine(textEditor.document)) showPlace();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isMine(textEditor.document)) later.call();
    }),
    vscode.window.onDidChangeVisibleTextEditors(showPlace),
    findings.onDidFind((document) => {
      if (isMine(document)) void showMarks(false);
    }),
  );
  return {
    refresh: () => {
      showPlace();
      void showMarks(false);
    },
    scrolled: (place) => {
      const editor = follows('pages') ? editorNow() : undefined;
      const offset = editor && printed.offsetBelow(place);
      if (editor && offset !== undefined) revealAtTop(editor, offset);
    },
    chosen: async (place, across) => {
      follows('pages');
      const offset = printed.offsetAt(place, across);
      if (offset !== undefined) await showCursor(uri, offset);
    },
    dispose: () => {
      listeners.dispose();
    },
  };
}

/** The editor that shows the text, where that is the text of these pages: while a changed PDF is read anew it may be the one before. */
function editorOf(uri: vscode.Uri, text: string): vscode.TextEditor | undefined {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return editor?.document.getText() === text ? editor : undefined;
}

function lineStart({ document }: vscode.TextEditor, { line }: vscode.Position): number {
  return document.offsetAt(new vscode.Position(line, 0));
}

/** Undefined where the letter cannot be read; then what is boxed stays. */
async function marksIn(
  { document, selection }: vscode.TextEditor,
  printed: PrintedPdf,
  letters: Letters,
  findings: Findings,
): Promise<readonly PageMark[] | undefined> {
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

async function showCursor(uri: vscode.Uri, offset: number): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
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
