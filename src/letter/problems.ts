import type { Span } from '../text/span.ts';
import type { Problem } from './record.ts';

/**
 * Every problem a record can carry: code and message. A message never holds text of the letter. `docs/problems.md` is
 * written from this table.
 */
export const problemMessages = {
  'header.missing': 'The header table (case number and dates) is not in this text.',
  'header.order-unknown':
    'The labels and dates of the header table stand in an order that cannot be told apart with certainty; the dates are left out.',
  'header.case-number-missing': 'The case number is not in the header table.',
  'header.date-assigned-missing': 'The date on which the case was assigned is not in the header table.',
  'header.date-of-injury-missing': 'The date of injury is not in the header table.',
  'header.decision-date-missing': 'The decision date is not in the header table.',
  'header.ur-denial-date-missing': 'The date of the denial by utilization review is not in the header table.',
  'header.application-received-missing': 'The date on which the application was received is not in the header table.',
  'header.priority-missing': 'The priority (standard or expedited) is not in the header table.',
  'header.dates-out-of-order':
    'The dates of the header table do not follow each other as injury, UR denial, application, assignment and decision do; check them. In a scanned text those that may be misread are left out.',
  'header.value-malformed':
    'A value of the header table is no possible single date, number or priority; it is left out.',
  'reviewer.licensure-missing': 'The states in which the reviewer is licensed are not in this text.',
  'reviewer.specialty-missing': "The reviewer's certifications or specialties are not in this text.",
  'section.determination-missing': 'The heading of section 1 (how the determination was made) is not in this text.',
  'section.summary-missing': 'The heading of section 2 (clinical case summary) is not in this text.',
  'section.issues-missing': 'The heading of section 3 (issues, decisions and rationales) is not in this text.',
  'letter.no-items': 'No disputed item with a decision was found.',
  'letter.several':
    'Another letter seems to begin here; all disputed items are listed, the case fields are those of the first letter.',
  'item.outside-issues': 'This disputed item stands outside section 3.',
  'item.line-missing':
    'This part belongs to no disputed item: the line with the item and its decision is missing or was not recognized.',
  'item.claims-guideline-missing': 'This item has no "Claims Administrator guideline".',
  'item.reviewer-guideline-missing': 'This item has no "MAXIMUS guideline".',
  'item.rationale-missing': 'This item has no "Decision rationale".',
  'item.part-empty': 'Nothing stands behind this label.',
  'item.part-repeated':
    'This part comes a second time within one item: the line of the next item may not have been recognized.',
  'item.text-unlabeled': 'This text stands between the parts of an item without a label.',
  'item.partial-unclear': 'The title speaks of an original request, but its parts could not be told apart.',
  'item.basis-unknown': 'This guideline block has none of the sentences of the form, so its basis is not known.',
  'citation.unidentified':
    'This citation is none of the guidelines in the catalog; it stands as printed, without an explanation.',
  'rationale.conclusion-missing': 'No sentence of this rationale answers the request.',
  'pdf.page-without-text':
    'This page of the PDF is a picture without text: what stands on it is in no field of the record. Recognize its text with an OCR program ("ocrmypdf --skip-text FILE.pdf NEW.pdf"), and read what it makes.',
  'text.damaged':
    'The text seems to come from a scan with misread letters; some of it was read by likeness. Compare it with the original.',
  'text.nul-character':
    'The text holds NUL characters, here and perhaps further on, as after a poor conversion; words may be cut there. Convert the original again to be sure.',
  'text.encoding-guessed':
    'The text is neither UTF-8 nor UTF-16 with a mark; it was read as Windows-1252, so accents and signs may be wrong. Save it as UTF-8 to be sure.',
} as const;

export type ProblemCode = keyof typeof problemMessages;

/** A problem at its place in the text. */
export function problem(code: ProblemCode, { start, end }: Span): Problem {
  return { code, message: problemMessages[code], start, end };
}

/** Every error that the reading itself gives in place of a record. */
export const letterErrorMessages = {
  'letter.none':
    'This is no Independent Medical Review letter: it has none of the headings and labels of the form. Check that it is the right file; a letter in other words cannot be read.',
} as const;
