import type * as vscode from 'vscode';
import type { FromPages, ToPages } from '../views/pdfMessages.ts';
import type { Findings } from './findings.ts';
import type { Letters } from './letters.ts';
import { noLetter } from './openPdf.ts';
import { pageWords } from './pagesHtml.ts';
import { followText, type Following } from './pdfFollowing.ts';
import { sentenceOf, type OpenPdf, type Pdfs } from './pdfs.ts';
import { printedPdf, type PrintedPdf } from './printedPdf.ts';

/** What the pages are shown with. */
export interface PagesTools {
  readonly pdfs: Pdfs;
  readonly letters: Letters;
  readonly findings: Findings;
}

/** The pages of one PDF, for as long as they are open. */
export interface PagesSession {
  /** Reads the PDF, anew where it was read before, and tells what it shows; whether it holds a letter. */
  load(): Promise<boolean>;
  /** Answers the view. */
  hear(message: FromPages): void;
  /** Closes the PDF. */
  dispose(): void;
}

interface Shown {
  readonly printed: PrintedPdf;
  readonly following: Following;
}

/** The pages of a PDF; nothing is read before `load`. */
export function pagesSession(pdf: vscode.Uri, tools: PagesTools, tell: (message: ToPages) => void): PagesSession {
  let shown: Shown | undefined;
  let first: ToPages | undefined;
  let isOver = false;
  let loading: Promise<unknown> = Promise.resolve();
  const clear = (): void => {
    shown?.following.dispose();
    shown?.printed.close();
    shown = undefined;
  };
  const load = async (): Promise<boolean> => {
    const opened = isOver ? '' : await openLetter(pdf, tools);
    clear();
    if (typeof opened === 'string' || isOver) {
      if (typeof opened !== 'string') opened.document.close();
      first = { kind: 'sentence', sentence: String(opened) };
    } else {
      const printed = printedPdf(opened);
      shown = { printed, following: followText(pdf, printed, tools, tell) };
      first = { kind: 'pages', count: printed.count, words: pageWords() };
    }
    tell(first);
    shown?.following.refresh();
    return shown !== undefined;
  };
  return {
    load: async () => {
      // One after the other: a file that is written in pieces is read for each, and the last counts.
      const loaded = loading.then(load);
      loading = loaded;
      return loaded;
    },
    hear: (message) => {
      if (message.kind !== 'ready') answer(shown, message, tell);
      else if (first) {
        tell(first);
        shown?.following.refresh();
      }
    },
    dispose: () => {
      isOver = true;
      clear();
    },
  };
}

/** The PDF, opened, or a sentence why its pages are not shown. */
async function openLetter(pdf: vscode.Uri, { pdfs, letters }: PagesTools): Promise<OpenPdf | string> {
  const opened = await pdfs.open(pdf);
  if ('error' in opened) return sentenceOf(opened);
  const letter = await letters.readText(opened.reading.text).catch(() => undefined);
  if (letter) return opened;
  opened.document.close();
  return noLetter(pdf);
}

function answer(
  shown: Shown | undefined,
  message: Exclude<FromPages, { readonly kind: 'ready' }>,
  tell: (message: ToPages) => void,
): void {
  if (!shown) return;
  const { printed, following } = shown;
  if (message.kind === 'scrolled') following.scrolled(message.place);
  else if (message.kind === 'chosen') void following.chosen(message.place, message.across);
  else {
    const picture = printed.picture(message.page, message.width);
    if (picture) tell({ kind: 'picture', page: message.page, ...picture });
  }
}
