import type * as vscode from 'vscode';
import { inputError } from '../files/inputErrors.ts';
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

/** What is shown now. */
interface Shown {
  readonly printed: PrintedPdf;
  readonly following: Following;
}

interface State {
  readonly pdf: vscode.Uri;
  readonly tools: PagesTools;
  readonly tell: (message: ToPages) => void;
  shown: Shown | undefined;
  /** What a view that was just made is told: the pages, or why there are none. */
  first: ToPages | undefined;
  isOver: boolean;
}

/** The pages of a PDF; nothing is read before `load`. */
export function pagesSession(pdf: vscode.Uri, tools: PagesTools, tell: (message: ToPages) => void): PagesSession {
  const state: State = { pdf, tools, tell, shown: undefined, first: undefined, isOver: false };
  let loading: Promise<unknown> = Promise.resolve();
  return {
    load: async () => {
      // One after the other: a file that is written in pieces is read for each, and the last counts.
      const loaded = loading.then(async () => !state.isOver && load(state));
      loading = loaded;
      return loaded;
    },
    hear: (message) => {
      if (message.kind === 'ready') begin(state);
      else if (state.shown) answer(state, state.shown, message);
    },
    dispose: () => {
      state.isOver = true;
      clear(state);
    },
  };
}

/** Whether a letter is shown now. Never rejects, so that whoever waits has its turn. */
async function load(state: State): Promise<boolean> {
  try {
    const opened = await openLetter(state.pdf, state.tools);
    if (state.isOver) close(opened);
    else show(state, opened);
  } catch {
    show(state, inputError('reading.failed').error.message);
  }
  return state.shown !== undefined;
}

function close(opened: OpenPdf | string): void {
  if (typeof opened !== 'string') opened.document.close();
}

/** Shows the pages, or a sentence in their place. */
function show(state: State, opened: OpenPdf | string): void {
  clear(state);
  if (typeof opened === 'string') state.first = { kind: 'sentence', sentence: opened };
  else {
    const printed = printedPdf(opened);
    const following = followText(state.pdf, printed, state.tools, (message) => {
      say(state, printed, message);
    });
    state.shown = { printed, following };
    state.first = { kind: 'pages', count: printed.count, words: pageWords() };
  }
  begin(state);
}

function begin({ first, shown, tell }: State): void {
  if (first) tell(first);
  shown?.following.refresh();
}

/** Tells the view something of a PDF, or that the PDF was given up: then it has neither pictures nor places any more. */
function say(state: State, printed: PrintedPdf, message: ToPages | undefined): void {
  if (state.shown?.printed !== printed) return;
  const failure = printed.failure();
  if (failure) show(state, sentenceOf(failure));
  else if (message) state.tell(message);
}

function clear(state: State): void {
  state.shown?.following.dispose();
  state.shown?.printed.close();
  state.shown = undefined;
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
  state: State,
  { printed, following }: Shown,
  message: Exclude<FromPages, { readonly kind: 'ready' }>,
): void {
  if (message.kind === 'scrolled') following.scrolled(message.place);
  else if (message.kind === 'chosen') void following.chosen(message.place, message.across);
  say(state, printed, message.kind === 'wanted' ? pictureFor(printed, message) : undefined);
}

function pictureFor(printed: PrintedPdf, { page, width }: { page: number; width: number }): ToPages {
  const picture = printed.picture(page, width);
  return picture ? { kind: 'picture', page, ...picture } : { kind: 'undrawn', page };
}
