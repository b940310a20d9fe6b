import * as vscode from 'vscode';
import { betweenPages } from '../views/pageMarks.ts';
import { letterLanguage, type Letters } from './letters.ts';
import { afterPause } from './pause.ts';

/** Milliseconds without a change before the marks are set anew; until then the editor moves the present ones along. */
const pause = 200;

/** Shows where a page of a letter begins, in place of the form feed between pages, which is seen no more. */
export function registerPageMarks(letters: Pick<Letters, 'onDidChange'>): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderStyle: 'dashed none none none',
    borderWidth: '1px 0 0 0',
    borderColor: new vscode.ThemeColor('editorRuler.foreground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const marked = new WeakSet<vscode.TextEditor>();
  const update = (): void => {
    for (const editor of vscode.window.visibleTextEditors) mark(editor, type, marked);
  };
  const later = afterPause(pause, update);
  update();
  return vscode.Disposable.from(
    type,
    later,
    vscode.window.onDidChangeVisibleTextEditors(update),
    letters.onDidChange(() => {
      later.call();
    }),
  );
}

function mark(
  editor: vscode.TextEditor,
  type: vscode.TextEditorDecorationType,
  marked: WeakSet<vscode.TextEditor>,
): void {
  const { document } = editor;
  const marks = document.languageId === letterLanguage ? betweenPages(document.getText()) : [];
  if (marks.length > 0) marked.add(editor);
  else if (!marked.delete(editor)) return;
  editor.setDecorations(
    type,
    marks.map(({ offset, page }) => {
      const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + 1));
      return { range, renderOptions: { before: labelOf(page) } };
    }),
  );
}

function labelOf(page: number): vscode.ThemableDecorationAttachmentRenderOptions {
  return {
    contentText: vscode.l10n.t('page {0}', page),
    color: new vscode.ThemeColor('editorCodeLens.foreground'),
    margin: '0 1ch 0 0',
  };
}
