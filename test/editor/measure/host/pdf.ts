/** How long it takes until a letter is on screen: the one in a PDF, and one in a text beside which to see it. */
import * as vscode from 'vscode';
import type { SuitePdfs } from '../../support/options.ts';
import { sampleText, writeLetter } from '../../support/letters.ts';
import { writePdf } from '../../support/pdfs.ts';

/** Opens a PDF as a user does and gives the milliseconds until an editor shows its text; its pages come behind it. */
export async function millisecondsToPdf(name: keyof SuitePdfs): Promise<number> {
  const pdf = await writePdf(name);
  return millisecondsUntil(
    ({ uri }) => uri.query === pdf.toString(),
    () => vscode.commands.executeCommand('imrLetters.openPdf', pdf),
  );
}

/** The same for a file that holds the text of a letter. */
export async function millisecondsToLetter(): Promise<number> {
  const letter = await writeLetter('letter.imr', sampleText('02-two-items-overturned.txt'));
  return millisecondsUntil(
    ({ uri }) => uri.toString() === letter.toString(),
    () => vscode.window.showTextDocument(letter, { preview: false }),
  );
}

async function millisecondsUntil(
  isWanted: (document: vscode.TextDocument) => boolean,
  open: () => Thenable<unknown>,
): Promise<number> {
  const began = performance.now();
  const shown = new Promise<number>((resolve) => {
    const listener = vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (!editors.some(({ document }) => isWanted(document) && document.lineCount > 1)) return;
      listener.dispose();
      resolve(performance.now() - began);
    });
  });
  await open();
  return shown;
}
