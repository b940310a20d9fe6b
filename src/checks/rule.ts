import type { Letter } from '../letter/record.ts';
import type { Facts } from '../prose/facts.ts';
import type { Span, TextSpan } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';

/** What a rule looks at: the record, and what the prose states. No rule searches the text. */
export interface Subject {
  readonly letter: Letter;
  readonly facts: Facts;
  /** The words of a place that the record names without them. */
  readonly quote: (span: Span) => TextSpan;
  /** The page of an offset, from 1; null where nothing tells the pages of the text. */
  readonly pageOf: (offset: number) => number | null;
}

/** A finding before the rule's own id, class and severity are put to it. */
export type Draft = Pick<Finding, 'message' | 'here' | 'there' | 'item'>;

/** A check: one contradiction, looked for in one way. */
export interface Rule {
  /** Stable; settings, suppressions and the page of the rule name it. */
  readonly id: string;
  readonly class: string;
  /** Off: looked for only where a setting or an option asks for it. */
  readonly severity: Severity | 'off';
  /** One line: what is found. */
  readonly description: string;
  /** Why it matters to those who read letters. */
  readonly reason: string;
  /** An invented example: what is said here, and there. */
  readonly example: { readonly here: string; readonly there: string | null };
  /** What the rule cannot know, and where it is silent or may be wrong. */
  readonly limits: string;
  readonly check: (subject: Subject) => readonly Draft[];
}
