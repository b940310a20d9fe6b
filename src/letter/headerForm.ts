import type { Span } from '../text/span.ts';
import type { DateField } from './calendar.ts';
import type { CaseFields } from './record.ts';

export type CaseField = keyof CaseFields;

/** A label of the header table where it stands in the text. */
export interface LabelToken extends Span {
  readonly kind: 'label';
  readonly field: CaseField;
  /** Whether it was found by likeness, or with signs between its words. */
  readonly repaired: boolean;
}

/** A value of the header table: its form says what it is, but not of which field. */
export interface ValueToken extends Span {
  readonly kind: 'date' | 'number' | 'priority';
  /** As the record has it; null where it is certain that a value stands here, but not which. */
  readonly value: string | null;
  /** Whether damage had to be put right to read it. */
  readonly repaired: boolean;
}

export type HeaderToken = LabelToken | ValueToken;

/** How a label of the header table is printed. */
export interface FieldLabel {
  readonly field: CaseField;
  /** The words as printed, without the colon, in lower case. */
  readonly phrase: string;
  /** A pattern that must follow where the words alone could be prose. */
  readonly followedBy?: string;
  /** Not looked for by likeness: short, or of an era that is not known well. */
  readonly exactOnly?: true;
}

/**
 * The labels of the form of 2014 and later, then those of the notice of 2013 (the-letter.md). "Application Received:"
 * is printed on two lines, a date may stand between, and a scan may leave only one of its words.
 */
export const fieldLabels: readonly FieldLabel[] = [
  { field: 'caseNumber', phrase: 'case number' },
  { field: 'dateAssigned', phrase: 'date assigned' },
  { field: 'dateOfInjury', phrase: 'date of injury' },
  { field: 'decisionDate', phrase: 'decision date' },
  { field: 'urDenialDate', phrase: 'ur denial date' },
  { field: 'applicationReceived', phrase: 'application received' },
  { field: 'applicationReceived', phrase: 'application', followedBy: String.raw`[\s\S]{0,240}?received` },
  { field: 'applicationReceived', phrase: 'received', followedBy: String.raw`\s*:` },
  { field: 'priority', phrase: 'priority' },
  { field: 'urDenialDate', phrase: 'date of ur decision', exactOnly: true },
  { field: 'decisionDate', phrase: 'dated', followedBy: String.raw`\s*:`, exactOnly: true },
];

/** The fields of a whole header table. */
export const caseFields: readonly CaseField[] = [...new Set(fieldLabels.map(({ field }) => field))];

export function isDateField(field: CaseField): field is DateField {
  return field !== 'caseNumber' && field !== 'priority';
}
