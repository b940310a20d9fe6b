import * as vscode from 'vscode';
import { formFeedsIn } from '../views/formFeeds.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { afterPause } from './pause.ts';
import { rangeOf } from './ranges.ts';

/** Milliseconds without a change before the marks are set anew; until then the editor moves the present ones along. */
const pause = 200;

/** Shows where a page of a letter begins, in place of the form feed between pages, which is seen no more. */
export function registerPageMarks(letters: Pick<Letters, 'onDidChange'>): vscode.Disposable {
  const types = createTypes();
  const marked = new WeakSet<vscode.TextEditor>();
  const update = (): void => {
    for (const editor of vscode.window.visibleTextEditors) mark(editor, types, marked);
  };
  const later = afterPause(pause, update);
  update();
  return vscode.Disposable.from(
    types.mark,
    types.line,
    later,
    vscode.window.onDidChangeVisibleTextEditors(update),
    letters.onDidChange(() => {
      later.call();
    }),
  );
}

interface Types {
  /** The form feed itself, and before it the number of the page that it opens. */
  readonly mark: vscode.TextEditorDecorationType;
  /** The line between two pages. */
  readonly line: vscode.TextEditorDecorationType;
}

function createTypes(): Types {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return {
    mark: vscode.window.createTextEditorDecorationType({ opacity: '0', rangeBehavior }),
    line: vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      borderStyle: 'dashed none none none',
      borderWidth: '1px 0 0 0',
      borderColor: new vscode.ThemeColor('editorIndentGuide.background1'),
      rangeBehavior,
    }),
  };
}

function mark(editor: vscode.TextEditor, types: Types, marked: WeakSet<vscode.TextEditor>): void {
  const { document } = editor;
  const marks = document.languageId === letterLanguage ? formFeedsIn(document.getText()) : [];
  if (marks.length > 0) marked.add(editor);
  else if (!marked.delete(editor)) return;
  const placed = marks.map(({ offset, page }) => ({
    page,
    range: rangeOf(document, { start: offset, end: offset + 1 }),
  }));
  editor.setDecorations(
    types.mark,
    placed.map(({ range, page }) => ({ range, renderOptions: page === null ? {} : { before: labelOf(page) } })),
  );
  editor.setDecorations(
    types.line,
    placed.filter(({ page }) => page !== null).map(({ range }) => range),
  );
}

function labelOf(page: number): vscode.ThemableDecorationAttachmentRenderOptions {
  return {
    contentText: vscode.l10n.t('page {0}', page),
    color: new vscode.ThemeColor('editorCodeLens.foreground'),
    // Covers the color that the editor gives control characters.
    backgroundColor: new vscode.ThemeColor('editor.background'),
  };
}
