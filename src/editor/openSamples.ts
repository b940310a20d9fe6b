import * as vscode from 'vscode';
import { samples, type Sample } from '../views/samples.ts';
import { letterLanguage } from './letters.ts';
import { isPdf } from './pdfUris.ts';

/** The command that opens sample letters. Texts open as copies without a file, so that the samples stay as they are; PDFs cannot be changed. */
export function registerSamples(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('imrLetters.openSamples', async () => {
    for (const { file } of (await chooseSamples()) ?? []) {
      const sample = vscode.Uri.joinPath(extension, 'samples', file);
      if (isPdf(sample)) await vscode.commands.executeCommand('imrLetters.openPdf', sample);
      else await openCopy(sample);
    }
  });
}

async function chooseSamples(): Promise<readonly Sample[] | undefined> {
  const choices = samples.map((sample, at) => ({
    ...sample,
    label: vscode.l10n.t(sample.title),
    detail: vscode.l10n.t(sample.shows),
    picked: at === 0,
  }));
  return vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Open sample letters'),
    placeHolder: vscode.l10n.t('Fictional letters, opened as copies'),
    canPickMany: true,
    matchOnDetail: true,
  });
}

async function openCopy(sample: vscode.Uri): Promise<void> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
  const document = await vscode.workspace.openTextDocument({ language: letterLanguage, content });
  await vscode.window.showTextDocument(document, { preview: false });
}
