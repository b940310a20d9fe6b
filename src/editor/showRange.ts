import * as vscode from 'vscode';

/**
 * Selects a stretch of a document. What is on screen stays where it is: a reader who clicks wants no other view, and what
 * scrolls closes hovers. Else the document is opened anew at the place, so that the editor's own "Go Back" leads back.
 */
export async function showRange(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const editor = editorOf(document);
  const isOnScreen = editor?.visibleRanges.some((visible) => visible.contains(range)) ?? false;
  if (editor && isOnScreen) {
    editor.selection = new vscode.Selection(range.start, range.end);
    return;
  }
  const viewColumn = editor?.viewColumn;
  await vscode.window.showTextDocument(document, { selection: range, ...(viewColumn && { viewColumn }) });
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return activeTextEditor?.document === document
    ? activeTextEditor
    : visibleTextEditors.find((editor) => editor.document === document);
}
