import * as vscode from 'vscode';
import type { DecisionValue } from '../letter/record.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { rangeOf } from './ranges.ts';
import { registerWhile } from './settings.ts';
import { markVisible } from './visibleEditors.ts';

/**
 * How each decision is marked, so that the two are told apart without their colors too: the sign behind the word says
 * whether the treatment was found medically necessary or the denial stands, and the mark in the overview ruler of an
 * overturned one takes its whole width.
 */
const marks: Readonly<Record<DecisionValue, { readonly sign: string; readonly lane: vscode.OverviewRulerLane }>> = {
  upheld: { sign: '✗', lane: vscode.OverviewRulerLane.Right },
  overturned: { sign: '✓', lane: vscode.OverviewRulerLane.Full },
};

/** Marks the decision words of letters in the text and in the overview ruler, while the setting is on. */
export function registerDecorations(letters: Letters): vscode.Disposable {
  return registerWhile('decorations.enabled', () => decorate(letters));
}

type Types = Readonly<Record<DecisionValue, vscode.TextEditorDecorationType>>;

function decorate(letters: Letters): vscode.Disposable {
  const types: Types = { upheld: markOf('upheld'), overturned: markOf('overturned') };
  const marked = new WeakSet<vscode.TextEditor>();
  const marking = markVisible(letters, async (editor) => mark(letters, types, marked, editor));
  return vscode.Disposable.from(marking, types.upheld, types.overturned);
}

/**
 * A mark that changes no more of what is seen than it must, since it comes a moment after the first colors. The sign stands
 * behind the word, where the line of the form ends, so that no word moves. The colors are those that the default themes
 * give the word's scope (Dark 2026, Light 2026; the unit test lists them). Other themes may show another shade for that
 * moment: a contributed color has one default for all dark themes and one for all light ones.
 */
function markOf(decision: DecisionValue): vscode.TextEditorDecorationType {
  const { sign, lane } = marks[decision];
  const color = new vscode.ThemeColor(`imrLetters.${decision}Foreground`);
  return vscode.window.createTextEditorDecorationType({
    color,
    after: { contentText: sign, color, margin: '0 0 0 0.4ch' },
    overviewRulerColor: new vscode.ThemeColor(`imrLetters.${decision}OverviewRuler`),
    overviewRulerLane: lane,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Marks the decisions in one editor. A text that is no letter for the moment keeps the marks it has until it settles. */
async function mark(
  letters: Letters,
  types: Types,
  marked: WeakSet<vscode.TextEditor>,
  editor: vscode.TextEditor,
): Promise<void> {
  const { document } = editor;
  const open = await letters.letterOf(document).catch(() => undefined);
  if (editor.document !== document) return;
  // The language may have been changed while the letter was read.
  if (document.languageId !== letterLanguage || !(open ?? letters.lastLetterOf(document))) {
    if (marked.delete(editor)) setMarks(editor, types, () => []);
    return;
  }
  if (open?.version !== document.version) return;
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
