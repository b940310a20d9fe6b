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
  const type = vscode.window.createTextEditorDecorationType({
    opacity: '0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const marking = { type, marked: new WeakSet<vscode.TextEditor>(), pictures: picturePages(pdfs) };
  return vscode.Disposable.from(
    markVisible(letters, async (editor) => mark(editor, marking)),
    type,
  );
}

interface Marking {
  /** Of the form feed itself, and before it what it says of the pages on both sides. */
  readonly type: vscode.TextEditorDecorationType;
  readonly marked: WeakSet<vscode.TextEditor>;
  readonly pictures: PicturePages;
}

async function mark(editor: vscode.TextEditor, { type, marked, pictures }: Marking): Promise<void> {
  const { document } = editor;
  const isLetter = document.languageId === letterLanguage;
  const pages = isLetter ? await pictures(document) : [];
  const marks = isLetter ? formFeedsIn(document.getText(), pages) : [];
  if (marks.length > 0) marked.add(editor);
  else if (!marked.delete(editor)) return;
  editor.setDecorations(
    type,
    marks.map((feed) => decorationOf(feed, document)),
  );
}

function decorationOf(feed: FormFeed, document: vscode.TextDocument): vscode.DecorationOptions {
  const label = formFeedLabel(feed, vscode.l10n.t);
  return {
    range: rangeOf(document, { start: feed.offset, end: feed.offset + 1 }),
    renderOptions: label === undefined ? {} : { before: attachmentOf(label) },
    ...(feed.picture === null ? {} : { hoverMessage: problemMessages['pdf.page-without-text'] }),
  };
}

function attachmentOf(contentText: string): vscode.ThemableDecorationAttachmentRenderOptions {
  return {
    contentText,
    color: new vscode.ThemeColor('editorCodeLens.foreground'),
    // Around the label: a line over the whole width would stand above each row of a paragraph that is wrapped.
    border: '1px dashed',
    borderColor: new vscode.ThemeColor('editorIndentGuide.background1'),
    // Covers the color that the editor gives control characters.
    backgroundColor: new vscode.ThemeColor('editor.background'),
  };
}
