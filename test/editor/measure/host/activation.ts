/** How long VS Code took to start the extension, as it says itself. */
import * as vscode from 'vscode';
import { eventually, openSample } from '../../support/letters.ts';
import { report } from '../../support/report.ts';
import { millisecondsToLetter, millisecondsToPdf } from './pdf.ts';

const identifier = 'imr-letters.imr-letters';

/** Opens a letter, as a user does, and reports the times of VS Code's own "Startup Performance"; and then how long two PDFs take. */
export async function measureActivation(): Promise<void> {
  const { uri } = await openSample('04-mixed-decisions.imr');
  await eventually('the extension is active', () => vscode.extensions.getExtension(identifier)?.isActive);
  const began = performance.now();
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
  const outline = performance.now() - began;
  await vscode.commands.executeCommand('perfview.show');
  const row = await eventually('VS Code says how long it took', activationRow);
  const [load = NaN, call = NaN, finish = NaN] = row.slice(2).map(Number);
  const shown = {
    letter: await millisecondsToLetter(),
    firstPdf: await millisecondsToPdf('received'),
    nextPdf: await millisecondsToPdf('mixed'),
  };
  report({ kind: 'measured', title: 'activation', figures: { load, call, finish, outline, ...shown } });
}

/** Its columns: the extension, whether it was started at once, then the milliseconds of loading, calling and finishing. */
function activationRow(): readonly string[] | undefined {
  const view = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf');
  const line = view
    ?.getText()
    .split(/\r?\n/)
    .find((one) => one.includes(`${identifier} |`) || one.includes(`| ${identifier}`));
  return line
    ?.split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
