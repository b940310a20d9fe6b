import type { Span, TextSpan } from '../text/span.ts';
import { problem } from './problems.ts';
import type { Problem, Reviewer } from './record.ts';
import { columnCredentials, type Credentials } from './reviewerColumn.ts';
import { labelledList } from './reviewerList.ts';
import { proseLicensure, proseSpecialties } from './reviewerProse.ts';

/** Where a letter tells of its reviewer. */
export interface ReviewerParts {
  /** All behind "State(s) of Licensure:", blank where nothing is; null where that label is absent. */
  readonly licensure: Span | null;
  /** All behind "Certification(s)/Specialty:", blank where nothing is; null where that label is absent. */
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
  const { licensure, specialties } = credentials(source, parts);
  const place = parts.determination ?? parts.licensure ?? parts.specialty ?? { start: 0, end: 0 };
  const problems = [
    ...(licensure.length > 0 ? [] : [problem('reviewer.licensure-missing', parts.licensure ?? place)]),
    ...(specialties.length > 0 ? [] : [problem('reviewer.specialty-missing', parts.specialty ?? place)]),
  ];
  return { reviewer: { licensure, specialties }, problems };
}

function credentials(source: string, { licensure, specialty, determination }: ReviewerParts): Credentials {
  const column = licensure && specialty && columnCredentials(source, licensure, specialty, determination ?? specialty);
  return (
    column ?? {
      licensure: list(source, licensure, determination, proseLicensure),
      specialties: list(source, specialty, determination, proseSpecialties),
    }
  );
}

function list(
  source: string,
  labelled: Span | null,
  section: Span | null,
  prose: (source: string, span: Span) => TextSpan[],
): TextSpan[] {
  const found = labelled ? labelledList(source, labelled, section ?? labelled) : [];
  return found.length === 0 && section ? prose(source, section) : found;
}
