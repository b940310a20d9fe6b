import * as vscode from 'vscode';
import { problemMessages } from '../letter/problems.ts';
import { formFeedLabel, formFeedsIn, type FormFeed } from '../views/formFeeds.ts';
import { letterLanguage, type Letters } from './letters.ts';
import type { Pdfs } from './pdfs.ts';
import { picturePages, type PicturePages } from './picturePages.ts';
import { rangeOf } from './ranges.ts';
import { markVisible } from './visibleEditors.ts';

/**
 * Shows where a page of a letter begins, and which one of its PDF is a picture without text, in place of the form feed
 * between pages, which is seen no more.
 */
export function registerPageMarks(
  letters: Pick<Letters, 'onDidChange' | 'onDidSettle'>,
  pdfs: Pick<Pdfs, 'sourceOf'>,
): vscode.Disposable {
  const marking = { types: createTypes(), marked: new WeakSet<vscode.TextEditor>(), pictures: picturePages(pdfs) };
  const { types } = marking;
  return vscode.Disposable.from(
    markVisible(letters, async (editor) => mark(editor, marking)),
    types.mark,
    types.line,
  );
}

interface Types {
  /** The form feed itself, and before it what it says of the pages on both sides. */
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

interface Marking {
  readonly types: Types;
  readonly marked: WeakSet<vscode.TextEditor>;
  readonly pictures: PicturePages;
}

async function mark(editor: vscode.TextEditor, { types, marked, pictures }: Marking): Promise<void> {
  const { document } = editor;
  const isLetter = document.languageId === letterLanguage;
  const pages = isLetter ? await pictures(document) : [];
  const marks = isLetter ? formFeedsIn(document.getText(), pages) : [];
  if (marks.length > 0) marked.add(editor);
  else if (!marked.delete(editor)) return;
  editor.setDecorations(
    types.mark,
    marks.map((feed) => decorationOf(feed, document)),
  );
  editor.setDecorations(
    types.line,
    marks.filter(({ page }) => page !== null).map((feed) => rangeIn(document, feed)),
  );
}

function rangeIn(document: vscode.TextDocument, { offset }: FormFeed): vscode.Range {
  return rangeOf(document, { start: offset, end: offset + 1 });
}

function decorationOf(feed: FormFeed, document: vscode.TextDocument): vscode.DecorationOptions {
  const label = formFeedLabel(feed, vscode.l10n.t);
  return {
    range: rangeIn(document, feed),
    renderOptions: label === undefined ? {} : { before: attachmentOf(label) },
    ...(feed.picture === null ? {} : { hoverMessage: problemMessages['pdf.page-without-text'] }),
  };
}

function attachmentOf(contentText: string): vscode.ThemableDecorationAttachmentRenderOptions {
  return {
    contentText,
    color: new vscode.ThemeColor('editorCodeLens.foreground'),
    // Covers the color that the editor gives control characters.
    backgroundColor: new vscode.ThemeColor('editor.background'),
  };
}
