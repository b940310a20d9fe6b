import type { Span, TextSpan } from '../text/span.ts';
import { problem } from './problems.ts';
import type { Problem, Reviewer } from './record.ts';
import { labelledList } from './reviewerList.ts';
import { proseLicensure, proseSpecialties } from './reviewerProse.ts';

/** Where a letter tells of its reviewer. */
export interface ReviewerParts {
  /** The text behind "State(s) of Licensure:"; null where that label is absent. */
  readonly licensure: Span | null;
  /** The text behind "Certification(s)/Specialty:"; null where that label is absent. */
  readonly specialty: Span | null;
  /** The section that holds them, or the prose of older letters; null where that is absent. */
  readonly determination: Span | null;
}

/**
 * The physician reviewer: the lists behind the two labels, else what the prose of older letters says.
 *
 * @param source the decoded text
 * @returns both lists in the order of the text, and a problem for each that is empty
 */
export function readReviewer(
  source: string,
  parts: ReviewerParts,
): { reviewer: Reviewer; problems: readonly Problem[] } {
  const licensure = list(source, parts.licensure, parts.determination, proseLicensure);
  const specialties = list(source, parts.specialty, parts.determination, proseSpecialties);
  const place = parts.determination ?? parts.licensure ?? parts.specialty ?? { start: 0, end: 0 };
  const problems = [
    ...(licensure.length > 0 ? [] : [problem('reviewer.licensure-missing', parts.licensure ?? place)]),
    ...(specialties.length > 0 ? [] : [problem('reviewer.specialty-missing', parts.specialty ?? place)]),
  ];
  return { reviewer: { licensure, specialties }, problems };
}

function list(
  source: string,
  labelled: Span | null,
  section: Span | null,
  prose: (source: string, span: Span) => TextSpan[],
): TextSpan[] {
  if (labelled) return labelledList(source, labelled, section ?? labelled);
  return section ? prose(source, section) : [];
}
