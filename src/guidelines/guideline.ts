/** How surely a fact is known: seen in a source, or as letters usually have it. */
export type Sureness = 'verified' | 'usual';

/** Days in force as ISO days, both inclusive; null where the day is open or not known. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What kind of text a guideline of the catalog is. */
export type GuidelineKind =
  | 'schedule'
  | 'book'
  | 'chapter'
  | 'guideline'
  | 'formulary'
  | 'regulation'
  | 'statute'
  | 'other-guideline'
  | 'studies'
  | 'reference'
  | 'coverage-policy';

/** A text that letters cite: a guideline, a chapter of one, a regulation or a statute. */
export interface Guideline {
  readonly id: string;
  readonly kind: GuidelineKind;
  /** The full title. */
  readonly title: string;
  /** One name for all its spellings, at most about 40 characters, no other guideline has it. */
  readonly shortName: string;
  readonly publisher: string | null;
  readonly edition: string | null;
  /** The section of the regulations that adopts it, where one does. */
  readonly regulation: string | null;
  /** When its own section made it part of the MTUS; null: it never did. */
  readonly inForce: Period | null;
  /** Ids of what took its place. */
  readonly supersededBy: readonly string[];
  /** An official page on the web, where one is known. */
  readonly address: string | null;
  /** A sentence or two in this project's words. */
  readonly summary: string | null;
  /** How letters write it; no other guideline has the same. */
  readonly spellings: readonly string[];
  readonly sureness: Sureness;
  readonly sources: readonly string[];
}

/** A topic or section of a guideline, with its pages where they are known. */
export interface Topic {
  readonly name: string;
  /** First and last page; null where the pages are not known or the text has none. */
  readonly from: number | null;
  readonly to: number | null;
  /** How surely the pages are known; of the name where there are no pages. */
  readonly sureness: Sureness;
}

/** Whether an id is that of a section of law. */
export function isLaw(guideline: string): boolean {
  return /^(?:8-ccr|labor-code)\b/.test(guideline);
}
