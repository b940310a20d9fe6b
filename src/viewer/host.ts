import type { FromPages, PagePlace } from '../views/pdfMessages.ts';

/** What is kept of the view while it is not shown, and when the window is loaded anew. */
export interface Kept {
  readonly zoom: number;
  readonly place: PagePlace | null;
}

interface Host {
  postMessage(message: FromPages): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare global {
  /** Brought by VS Code; can be called once. */
  var acquireVsCodeApi: () => Host;
}

/** The editor around the view. */
export const host = acquireVsCodeApi();
