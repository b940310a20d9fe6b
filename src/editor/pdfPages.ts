import * as vscode from 'vscode';
import type { ShowPages } from './openPdf.ts';
import { loadPagesCode, messageIn, pagesHtml } from './pagesHtml.ts';
import { columnOf } from './pdfFollowing.ts';
import { pagesSession, type PagesTools } from './pdfSession.ts';
import { letterUri, pagesView } from './pdfUris.ts';
import { pagesAreWanted } from './settings.ts';
import { watchFile } from './watching.ts';

/** The view of a PDF's pages, and what opens it beside the letter. */
export interface PdfPages {
  readonly show: ShowPages;
  dispose(): void;
}

/**
 * The pages of a PDF as an editor of their own, with the letter beside them. Where they are not wanted, it is the letter
 * alone that opens.
 */
export function pdfPages(tools: PagesTools, extension: vscode.Uri): PdfPages {
  /** PDFs whose pages a command asked for, whatever the setting says. */
  const asked = new Set<string>();
  const registered = vscode.window.registerCustomEditorProvider(pagesView, {
    openCustomDocument: (uri: vscode.Uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: async ({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel) => {
      if (asked.delete(uri.toString()) || pagesAreWanted()) await showPages(panel, uri, tools, extension);
      else await showTextInstead(panel, uri);
    },
  });
  return {
    show: async (pdf) => {
      asked.add(pdf.toString());
      const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      await vscode.commands.executeCommand('vscode.openWith', pdf, pagesView, beside);
    },
    dispose: () => {
      registered.dispose();
    },
  };
}

async function showPages(
  panel: vscode.WebviewPanel,
  pdf: vscode.Uri,
  tools: PagesTools,
  extension: vscode.Uri,
): Promise<void> {
  const { webview } = panel;
  const session = pagesSession(pdf, tools, (message) => {
    // A view that was closed meanwhile hears nothing more.
    webview.postMessage(message).then(undefined, () => undefined);
  });
  const listeners = vscode.Disposable.from(
    session,
    watchFile(pdf, () => void session.load()),
    webview.onDidReceiveMessage((said: unknown) => {
      const message = messageIn(said);
      if (message) session.hear(message);
    }),
  );
  const view = { isClosed: false };
  panel.onDidDispose(() => {
    view.isClosed = true;
    listeners.dispose();
  });
  webview.options = { enableScripts: true, localResourceRoots: [] };
  const code = await loadPagesCode(extension);
  // A view that was closed meanwhile takes no page.
  if (view.isClosed) return;
  webview.html = pagesHtml(code);
  // Not awaited: the view is there while a password is asked for.
  void session.load().then(async (isLetter) => (isLetter ? showTextBeside(pdf) : undefined));
}

/** Who opens the pages by themselves gets the letter with them. */
async function showTextBeside(pdf: vscode.Uri): Promise<void> {
  const letter = letterUri(pdf);
  if (columnOf(letter) !== undefined) return;
  await vscode.window.showTextDocument(letter, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

async function showTextInstead(panel: vscode.WebviewPanel, pdf: vscode.Uri): Promise<void> {
  const viewColumn = panel.viewColumn ?? vscode.ViewColumn.Active;
  panel.dispose();
  await vscode.window.showTextDocument(letterUri(pdf), { viewColumn, preview: false });
}
