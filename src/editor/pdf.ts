import * as vscode from 'vscode';
import type { Findings } from './findings.ts';
import type { Letters } from './letters.ts';
import { registerOpenPdf } from './openPdf.ts';
import { registerPdfLetters } from './pdfLetters.ts';
import { pdfPages } from './pdfPages.ts';
import type { Pdfs } from './pdfs.ts';

/** Letters in PDFs: their text, their pages, and the commands that open both. */
export function registerPdf(
  letters: Letters,
  findings: Findings,
  pdfs: Pdfs,
  extension: vscode.Uri,
): vscode.Disposable {
  const pages = pdfPages({ pdfs, letters, findings }, extension);
  return vscode.Disposable.from(pages, registerPdfLetters(pdfs), registerOpenPdf(letters, pdfs, pages.show));
}
