import * as vscode from 'vscode';
import { isPdfName } from '../files/letterNames.ts';

/** Letters read from PDFs are documents of this scheme; they cannot be edited. */
export const pdfScheme = 'imr-pdf';

/** The view of a PDF's pages, as package.json names it. */
export const pagesView = 'imrLetters.pdf';

/**
 * The address of the letter in a PDF. It ends in `.imr`, by which the editor knows the language and other viewers of PDFs
 * leave it alone; its tab says the name of the PDF, and two of the same name stay two.
 */
export function letterUri(pdf: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: pdfScheme, path: `${pdf.path}.imr`, query: pdf.toString() });
}

/** The file that a document comes from: of a letter in a PDF the PDF, else its own address. */
export function sourceUri(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === pdfScheme ? vscode.Uri.parse(uri.query) : uri;
}

/** Whether the name of a file says that it is a PDF. */
export function isPdf({ path }: vscode.Uri): boolean {
  return isPdfName(path);
}
