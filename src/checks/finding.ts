import type { TextSpan } from '../text/span.ts';

/** How much a finding asks for attention. A `warning` was right in at least 85 of 100 open letters' findings, a `hint` may be wrong more often. */
export const severities = ['warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Something that does not fit together in a letter: a prompt to look, never a verdict. */
export interface Finding {
  /** The id of the rule that found it. */
  readonly rule: string;
  /** The kind of contradiction, named as in the field's own lists of findings. */
  readonly class: string;
  readonly severity: Severity;
  /** What does not fit, in a sentence without names of persons. */
  readonly message: string;
  /** What is said here. */
  readonly here: TextSpan;
  /** What is said there; null where something is missing or impossible by itself. */
  readonly there: TextSpan | null;
  /** The disputed item that it is about, by its index from 1; null where it is about the letter. */
  readonly item: number | null;
  /** The page on which `here` begins, from 1; null where nothing tells the pages of the text. */
  readonly page: number | null;
}
