import * as vscode from 'vscode';
import { shortened } from '../views/labels.ts';
import { documentName } from './activeLetter.ts';
import type { Letters } from './letters.ts';
import { isLocked, sentenceOf, type Pdfs } from './pdfs.ts';
import { isPdf, letterUri, pagesView, sourceUri } from './pdfUris.ts';
import { pagesAreWanted } from './settings.ts';

/** Shows the pages of a PDF beside its letter, whatever the setting says. */
export type ShowPages = (pdf: vscode.Uri) => Promise<void>;

/** The commands that open the letters in PDFs, and that show and hide the pages of one. */
export function registerOpenPdf(letters: Letters, pdfs: Pdfs, showPages: ShowPages): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('imrLetters.openPdf', async (chosen?: unknown, selected?: unknown) => {
      const others: vscode.Uri[] = [];
      for (const pdf of await wantedPdfs(chosen, selected)) {
        const found = await contentOf(pdf, letters, pdfs);
        if (found === 'letter') await openLetter(pdf, showPages);
        else if (found === 'other') others.push(pdf);
      }
      if (others.length > 0) void vscode.window.showInformationMessage(noLetters(others));
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

/** From the explorer comes, behind the file under the pointer, all that is selected, be it PDFs or not. */
async function wantedPdfs(chosen: unknown, selected: unknown): Promise<readonly vscode.Uri[]> {
  const among: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const several = among.filter((one) => one instanceof vscode.Uri).filter(isPdf);
  if (several.length > 1) return several;
  const pdf = chosen instanceof vscode.Uri ? chosen : (pdfInTab() ?? (await choosePdf()));
  return pdf ? [pdf] : [];
}

async function choosePdf(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Open a PDF as IMR letter'),
    filters: { PDF: ['pdf', 'PDF'] },
  });
  return chosen?.[0];
}

/** What a PDF holds; where nothing can be read, the user is told why. */
async function contentOf(pdf: vscode.Uri, letters: Letters, pdfs: Pdfs): Promise<'letter' | 'other' | 'nothing'> {
  // Where no letter was open yet, what reads letters is loaded while the PDF is read.
  void letters.readText('').catch(() => undefined);
  const reading = await pdfs.read(pdf, 'asking');
  if ('error' in reading) {
    // Who gives no password knows why nothing opens.
    if (!isLocked(reading))
      void vscode.window.showErrorMessage(`${documentName({ uri: pdf })}: ${sentenceOf(reading)}`);
    return 'nothing';
  }
  const letter = await letters.readText(reading.text).catch(() => undefined);
  return letter ? 'letter' : 'other';
}

/** Names of files in one sentence have so much room, in characters. */
const longestNames = 200;

function noLetters(pdfs: readonly vscode.Uri[]): string {
  const [one, ...more] = pdfs;
  if (one && more.length === 0) return noLetter(one);
  const names = shortened(pdfs.map((uri) => documentName({ uri })).join(', '), longestNames);
  return vscode.l10n.t(
    '{0} of the PDFs are no IMR letters, as far as can be told; they are left as they are: {1}',
    pdfs.length,
    names,
  );
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
