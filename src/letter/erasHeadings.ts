import type { Form, SectionKind } from './record.ts';

/** A heading as printed, what its section is, and the form that it tells of; null where several forms print it. */
export interface EraHeading {
  readonly printed: string;
  readonly kind: SectionKind;
  readonly form: Form;
  /** What a reader of the early forms takes from its section. */
  readonly part?: 'issue' | 'guideline' | 'rationale';
}

/** The headings of all forms since 2013. Those before 2015 are known from heading strings and fragments only. */
export const eraHeadings: readonly EraHeading[] = [
  { printed: 'HOW THE IMR FINAL DETERMINATION WAS MADE', kind: 'determination', form: null },
  { printed: 'CLINICAL CASE SUMMARY', kind: 'summary', form: null },
  { printed: 'IMR ISSUES, DECISIONS AND RATIONALES', kind: 'issues', form: '2015' },
  // Late 2013 and 2014: as in 2015, with these.
  { printed: 'DOCUMENTS REVIEWED', kind: 'documents', form: '2014' },
  { printed: 'IMR DECISION(S) AND RATIONALE(S)', kind: 'issues', form: '2014' },
  // September 2013.
  { printed: 'Notice of Independent Medical Review Determination', kind: 'header', form: '2013-notice' },
  { printed: 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE', kind: 'issues', form: '2013-notice' },
  { printed: 'Medical Qualifications of the Expert Reviewer', kind: 'qualifications', form: '2013-notice' },
  // Early 2013; the first two of these, and their like in small letters, stand in the notice too.
  { printed: 'CASE SUMMARY', kind: 'summary', form: null },
  { printed: 'DOCUMENTS REVIEWED FOR DETERMINATION', kind: 'documents', form: null },
  { printed: 'MEDICAL PROFESSIONAL REVIEW', kind: 'header', form: '2013-review' },
  { printed: 'ISSUE AT DISPUTE', kind: 'issues', form: '2013-review', part: 'issue' },
  {
    printed: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
    kind: 'other',
    form: '2013-review',
    part: 'guideline',
  },
  ...['IS/WAS NOT', 'IS NOT', 'WAS NOT', 'IS/WAS', 'IS', 'WAS'].map((verb): EraHeading => ({
    printed: `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb} MEDICALLY NECESSARY`,
    kind: 'other',
    form: '2013-review',
    part: 'rationale',
  })),
  { printed: 'MEDICAL REVIEWER QUALIFICATIONS', kind: 'qualifications', form: '2013-review' },
];
