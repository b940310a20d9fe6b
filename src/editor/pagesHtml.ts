import * as vscode from 'vscode';
import type { FromPages, PageWords } from '../views/pdfMessages.ts';

/** Script and style of the view of pages, from dist/ and media/: they stand in its page, which then loads nothing at all. */
export interface PagesCode {
  readonly script: string;
  readonly style: string;
}

/** Reads them through the editor's file system, which works on the web too. */
export async function loadPagesCode(extension: vscode.Uri): Promise<PagesCode> {
  const text = async (...path: readonly string[]): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...path)));
  const [script, style] = await Promise.all([text('dist', 'viewer.js'), text('media', 'viewer.css')]);
  return { script, style };
}

/** The page of the view. Nothing may be loaded, run or sent but what stands here; pictures come as bytes. */
export function pagesHtml({ script, style }: PagesCode): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const policy = `default-src 'none'; img-src blob:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/** The words of the view in the user's language. */
export function pageWords(): PageWords {
  const { t } = vscode.l10n;
  return {
    pages: t('Pages of the PDF'),
    page: t('Page {0} of {1}'),
    zoomOut: t('Zoom out'),
    zoomIn: t('Zoom in'),
    fit: t('Fit to width'),
    undrawn: t('This page cannot be drawn. It is tried again when it comes into view anew.'),
    keys: t(
      'Enter shows the place in the text; arrow keys go to the next and the previous page; plus, minus and 0 zoom.',
    ),
  };
}

/** What the view said; nobody else speaks to it, and its words are not taken on trust all the same. */
export function messageIn(said: unknown): FromPages | undefined {
  const { kind, page, width, place, across } = (said ?? {}) as Partial<Record<string, unknown>>;
  if (kind === 'ready') return { kind };
  if (kind === 'wanted') return isPage(page) && isNumber(width) ? { kind, page, width } : undefined;
  const { page: number, down } = (place ?? {}) as Partial<Record<string, unknown>>;
  if (!isPage(number) || !isNumber(down)) return undefined;
  if (kind === 'scrolled') return { kind, place: { page: number, down } };
  return kind === 'chosen' && isNumber(across) ? { kind, place: { page: number, down }, across } : undefined;
}

function isPage(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value > 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
