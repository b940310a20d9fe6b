import * as vscode from 'vscode';
import type { DecisionValue } from '../letter/record.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { afterPause } from './pause.ts';
import { rangeOf } from './ranges.ts';
import { registerWhile } from './settings.ts';

/**
 * How each decision is marked, so that the two are told apart without their colors too: the sign before the word says
 * whether the treatment is authorized by it, and the mark in the overview ruler of an overturned one takes its whole width.
 */
const marks: Readonly<Record<DecisionValue, { readonly sign: string; readonly lane: vscode.OverviewRulerLane }>> = {
  upheld: { sign: '✗', lane: vscode.OverviewRulerLane.Right },
  overturned: { sign: '✓', lane: vscode.OverviewRulerLane.Full },
};

/** Milliseconds without a change before the marks are set anew; until then the editor moves the present ones along. */
const pause = 200;

/** Marks the decision words of letters in the text and in the overview ruler, while the setting is on. */
export function registerDecorations(letters: Letters): vscode.Disposable {
  return registerWhile('decorations.enabled', () => decorate(letters));
}

type Types = Readonly<Record<DecisionValue, vscode.TextEditorDecorationType>>;

function decorate(letters: Letters): vscode.Disposable {
  const types: Types = { upheld: markOf('upheld'), overturned: markOf('overturned') };
  const marked = new WeakSet<vscode.TextEditor>();
  const update = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void mark(letters, types, marked, editor);
  };
  const later = afterPause(pause, update);
  update();
  return vscode.Disposable.from(
    types.upheld,
    types.overturned,
    later,
    vscode.window.onDidChangeVisibleTextEditors(update),
    letters.onDidChange(() => {
      later.call();
    }),
  );
}

function markOf(decision: DecisionValue): vscode.TextEditorDecorationType {
  const { sign, lane } = marks[decision];
  const color = new vscode.ThemeColor(`imrLetters.${decision}Foreground`);
  return vscode.window.createTextEditorDecorationType({
    color,
    before: { contentText: sign, color, margin: '0 0.4ch 0 0' },
    overviewRulerColor: new vscode.ThemeColor(`imrLetters.${decision}OverviewRuler`),
    overviewRulerLane: lane,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Marks the decisions in one editor. A text that is no letter for the moment keeps the marks it has. */
async function mark(
  letters: Letters,
  types: Types,
  marked: WeakSet<vscode.TextEditor>,
  editor: vscode.TextEditor,
): Promise<void> {
  const { document } = editor;
  if (document.languageId !== letterLanguage) {
    if (marked.delete(editor)) setMarks(editor, types, () => []);
    return;
  }
  const open = await letters.letterOf(document).catch(() => undefined);
  if (open?.version !== document.version || editor.document !== document) return;
  marked.add(editor);
  const decisions = open.letter.items.map((item) => item.decision);
  setMarks(editor, types, (value) =>
    decisions.filter((decision) => decision.value === value).map((decision) => rangeOf(document, decision)),
  );
}

function setMarks(
  editor: vscode.TextEditor,
  types: Types,
  rangesOf: (value: DecisionValue) => readonly vscode.Range[],
): void {
  for (const value of ['upheld', 'overturned'] as const) editor.setDecorations(types[value], [...rangesOf(value)]);
}
