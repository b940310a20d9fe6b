import type * as vscode from 'vscode';
import type { Span } from '../text/span.ts';
import type { Pdfs } from './pdfs.ts';

/** The places in a document's text of the pages that are pictures without text; none where it came from no PDF. Never rejects. */
export type PicturePages = (document: vscode.TextDocument) => Promise<readonly Span[]>;

/** Asks a PDF once for each version of its text: those who show letters ask with each of their movements. */
export function picturePages(pdfs: Pick<Pdfs, 'sourceOf'>): PicturePages {
  const known = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly pages: Promise<readonly Span[]> }
  >();
  return async (document) => {
    const { uri, version } = document;
    const before = known.get(document);
    if (before?.version === version) return before.pages;
    const pages = pdfs.sourceOf(uri).then((source) => source?.pagesWithoutText ?? []);
    known.set(document, { version, pages });
    return pages;
  };
}
