import type { TextSpan } from '../text/span.ts';

/** Something that a letter says, with where it says it. */
export interface Said extends TextSpan {
  readonly where: 'title' | 'summary' | 'rationale';
  /** The item whose title or rationale it is, by its index from 1; null in the case summary. */
  readonly item: number | null;
}

/** A stretch of prose and which it is. */
export type Passage = Pick<Said, 'where' | 'item'> & { readonly start: number; readonly end: number };
