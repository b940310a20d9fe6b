import { fold, trimSpan, type Span, type TextSpan } from '../text/span.ts';
import { commaEntries, labelledList, withoutProse } from './reviewerList.ts';
import { states } from './reviewerNames.ts';

/** What stands behind the two labels of the reviewer block. */
export interface Credentials {
  readonly licensure: readonly TextSpan[];
  readonly specialties: readonly TextSpan[];
}

const nothing: Credentials = { licensure: [], specialties: [] };
/** A list of states is shorter than this. In lines, and in characters. */
const mostLines = 12;
const mostLetters = 1000;

/**
 * The credentials of a block that was read column by column: both labels, then the values of both. The lines of known
 * states are the licensure, the rest the specialties; where no such lines are there, nothing is certain and both are empty.
 *
 * @param context as for `labelledList`
 * @returns null where the block is no such column
 */
export function columnCredentials(source: string, licensure: Span, specialty: Span, context: Span): Credentials | null {
  const [first, last] = licensure.start < specialty.start ? [licensure, specialty] : [specialty, licensure];
  if (!isBlank(source, first)) return null;
  const values = trimSpan(source, withoutProse(source, last));
  if (isBlank(source, values) || !standsApart(source, last.start, values)) return null;
  if (last === licensure) return isStates(source.slice(values.start, values.end)) ? null : nothing;
  const end = endOfStates(source, values);
  if (end === null) return nothing;
  return {
    licensure: commaEntries(source, { start: values.start, end }),
    specialties: labelledList(source, { start: end, end: values.end }, context),
  };
}

function isBlank(source: string, span: Span): boolean {
  const { start, end } = trimSpan(source, span);
  return start === end;
}

/** Whether values begin on another line than their label, or with a state, as where the lines were joined. */
function standsApart(source: string, labelEnd: number, { start, end }: Span): boolean {
  if (/[\r\n]/.test(source.slice(labelEnd, start))) return true;
  const [one = '', two = ''] = fold(source.slice(start, Math.min(end, start + mostLetters))).split(/,? /, 2);
  return isStates(one) || isStates(`${one} ${two}`);
}

/** Where the lines end that list known states: as many lines as do so together. */
function endOfStates(source: string, { start, end }: Span): number | null {
  const text = source.slice(start, Math.min(end, start + mostLetters));
  const ends = [...text.matchAll(/[\r\n]\s*|$/g)].slice(0, mostLines).map(({ index }) => index);
  const last = ends.findLast((at) => isStates(text.slice(0, at)));
  return last === undefined ? null : start + last;
}

function isStates(text: string): boolean {
  const names = fold(text)
    .toLowerCase()
    .split(/,(?: and)?|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => states.has(name));
}
