import * as vscode from 'vscode';
import { letterLanguage, type Letters, type OpenLetter } from './letters.ts';
import { sourceUri } from './pdfUris.ts';

/** A letter in the editor that has the focus, read at its present version. */
export interface ActiveLetter extends OpenLetter {
  readonly editor: vscode.TextEditor;
}

/** The editor of the letter that has the focus, else of one that can be seen; undefined, after a message, where there is none. */
export function letterEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  const editor = editors.find(({ document }) => document.languageId === letterLanguage);
  if (!editor) complain(vscode.l10n.t('Open an IMR letter first, and place the cursor in it.'));
  return editor;
}

/** The letter of that editor; undefined, after a message that says why, where there is none. */
export async function activeLetter(letters: Letters): Promise<ActiveLetter | undefined> {
  const editor = letterEditor();
  if (!editor) return undefined;
  try {
    const open = await letters.letterOf(editor.document);
    if (!open) complain(vscode.l10n.t('This text is not read as an IMR letter; the status bar says why.'));
    return open && { ...open, editor };
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'IMR letters cannot be read here: the reader, a WebAssembly module, could not be loaded. Reload the window, or install the extension anew.',
      ),
    );
    return undefined;
  }
}

/** What a letter is called where its case number is missing: the last part of the path of its file. */
export function documentName({ uri }: Pick<vscode.TextDocument, 'uri'>): string {
  const { path } = sourceUri(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

function complain(message: string): void {
  void vscode.window.showInformationMessage(message);
}
