/** PDFs for the suite, written to files of their own. */
import * as vscode from 'vscode';
import { eventually, lettersFolder } from './letters.ts';
import { suiteOptions, type SuitePdfs } from './options.ts';

let folders = 0;

/** The bytes of one of the PDFs of the suite. */
export function pdfBytes(name: keyof SuitePdfs): Uint8Array {
  return Uint8Array.from(atob(suiteOptions.pdfs[name]), (character) => character.charCodeAt(0));
}

/**
 * Writes a PDF to a folder that no other test has. It is none of the open ones: those are watched by a module that the
 * server of the tests lacks.
 */
export async function writePdf(name: keyof SuitePdfs, file = `${name}.pdf`): Promise<vscode.Uri> {
  folders += 1;
  const uri = vscode.Uri.joinPath(lettersFolder(), '..', `pdfs-${folders}`, file);
  await vscode.workspace.fs.writeFile(uri, pdfBytes(name));
  return uri;
}

/** Writes a PDF and opens the letter in it, by the command that users have. */
export async function openPdf(name: keyof SuitePdfs, file?: string): Promise<OpenedPdf> {
  const pdf = await writePdf(name, file);
  await vscode.commands.executeCommand('imrLetters.openPdf', pdf);
  const editor = await eventually('the letter is shown', () =>
    vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.query === pdf.toString()),
  );
  return { pdf, editor, document: editor.document };
}

export interface OpenedPdf {
  readonly pdf: vscode.Uri;
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
}

/** The tab that shows the pages of a PDF. */
export function pagesTab(pdf: vscode.Uri): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) =>
        input instanceof vscode.TabInputCustom &&
        input.viewType === 'imrLetters.pdf' &&
        input.uri.toString() === pdf.toString(),
    );
}

/** Sets whether pages are shown; undefined for the default. */
export async function wantPages(wanted: 'beside' | 'none' | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('imrLetters').update('pdf.pages', wanted, vscode.ConfigurationTarget.Global);
}
