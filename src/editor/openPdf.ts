import * as vscode from 'vscode';
import { documentName } from './activeLetter.ts';
import type { Letters } from './letters.ts';
import { isLocked, sentenceOf, type Pdfs } from './pdfs.ts';
import { isPdf, letterUri, pagesView, sourceUri } from './pdfUris.ts';
import { pagesAreWanted } from './settings.ts';

/** Shows the pages of a PDF beside its letter, whatever the setting says. */
export type ShowPages = (pdf: vscode.Uri) => Promise<void>;

/** The commands that open the letter in a PDF, and that show and hide its pages. */
export function registerOpenPdf(letters: Letters, pdfs: Pdfs, showPages: ShowPages): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('imrLetters.openPdf', async (chosen?: unknown) => {
      const pdf = chosen instanceof vscode.Uri ? chosen : (pdfInTab() ?? (await choosePdf()));
      if (pdf && (await isLetter(pdf, letters, pdfs))) await openLetter(pdf, showPages);
    }),
    vscode.commands.registerCommand('imrLetters.togglePdfPages', async () => {
      const pdf = pdfInTab();
      if (pdf) await togglePages(pdf, showPages);
    }),
  );
}

/** The PDF of the active tab: shown as whatever, or as the letter in it. */
function pdfInTab(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri =
    input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
      ? input.uri
      : vscode.window.activeTextEditor?.document.uri;
  const pdf = uri && sourceUri(uri);
  return pdf && isPdf(pdf) ? pdf : undefined;
}

async function choosePdf(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Open a PDF as IMR letter'),
    filters: { PDF: ['pdf', 'PDF'] },
  });
  return chosen?.[0];
}

/** Whether a PDF holds a letter; where it does not, the user is told so. */
async function isLetter(pdf: vscode.Uri, letters: Letters, pdfs: Pdfs): Promise<boolean> {
  // Where no letter was open yet, what reads letters is loaded while the PDF is read.
  void letters.readText('').catch(() => undefined);
  const reading = await pdfs.read(pdf, 'asking');
  if ('error' in reading) {
    // Who gives no password knows why nothing opens.
    if (!isLocked(reading))
      void vscode.window.showErrorMessage(`${documentName({ uri: pdf })}: ${sentenceOf(reading)}`);
    return false;
  }
  const letter = await letters.readText(reading.text).catch(() => undefined);
  if (!letter) void vscode.window.showInformationMessage(noLetter(pdf));
  return letter !== undefined;
}

/** What is said of a PDF that is something else. */
export function noLetter(pdf: vscode.Uri): string {
  return vscode.l10n.t('{0} is no IMR letter, as far as can be told; it is left as it is.', documentName({ uri: pdf }));
}

async function openLetter(pdf: vscode.Uri, showPages: ShowPages): Promise<void> {
  await vscode.window.showTextDocument(letterUri(pdf), { preview: false });
  if (pagesAreWanted() && !pagesTab(pdf)) await showPages(pdf);
}

async function togglePages(pdf: vscode.Uri, showPages: ShowPages): Promise<void> {
  const tab = pagesTab(pdf);
  if (tab) await vscode.window.tabGroups.close(tab);
  else await showPages(pdf);
}

function pagesTab(pdf: vscode.Uri): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(
    ({ input }) =>
      input instanceof vscode.TabInputCustom && input.viewType === pagesView && input.uri.toString() === pdf.toString(),
  );
}
