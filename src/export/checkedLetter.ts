import { severities, type Severity } from '../checks/finding.ts';
import type { SeenFinding } from '../checks/suppressions.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Failure } from './letterRecord.ts';

/** A letter in which was looked for findings, as its formats need it. */
export interface CheckedLetter {
  /** The path as given; `-` for standard input. */
  readonly file: string;
  /** Null where the letter has none. */
  readonly caseNumber: string | null;
  /** The decoded text. */
  readonly source: string;
  /** Those that are shown. */
  readonly findings: readonly SeenFinding[];
  readonly positionOf: (offset: number) => Position;
  /** Where something stands: section, item and lines in words. */
  readonly placeOf: (span: Span) => string;
}

/** What a run found, added up. */
export interface CheckTotals {
  readonly letters: number;
  readonly lettersWithFindings: number;
  /** How many findings of each severity are shown. */
  readonly shown: Readonly<Record<Severity, number>>;
  /** How many were left out because they are suppressed. */
  readonly suppressed: number;
}

/** An input that failed, or a file of suppressions next to one. */
export type FailedFile = { readonly file: string } & Failure;

export const noTotals: CheckTotals = {
  letters: 0,
  lettersWithFindings: 0,
  shown: { warning: 0, information: 0, hint: 0 },
  suppressed: 0,
};

/** The totals of one letter. */
export function totalsOf({ findings }: CheckedLetter, suppressed: number): CheckTotals {
  const count = (wanted: Severity): number => findings.filter(({ finding }) => finding.severity === wanted).length;
  return {
    letters: 1,
    lettersWithFindings: Math.min(findings.length, 1),
    shown: { warning: count('warning'), information: count('information'), hint: count('hint') },
    suppressed,
  };
}

/** The sum of two. */
export function addedTotals(one: CheckTotals, other: CheckTotals): CheckTotals {
  const shown = Object.fromEntries(severities.map((name) => [name, one.shown[name] + other.shown[name]]));
  return {
    letters: one.letters + other.letters,
    lettersWithFindings: one.lettersWithFindings + other.lettersWithFindings,
    shown: { ...one.shown, ...shown },
    suppressed: one.suppressed + other.suppressed,
  };
}
