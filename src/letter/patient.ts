import type { Span } from '../text/span.ts';
import { readAge } from './patientAge.ts';
import { readSex } from './patientSex.ts';
import type { Patient } from './record.ts';

/** The fixed sentence before the summary ends with "including all medical records:". */
const fixedSentence = /\brecords?\s*:/i;
const fixedLength = 500;

/**
 * The injured worker's age in years and sex, from the case summary.
 *
 * @param source the decoded text
 * @param span the case summary, with or without its heading; null where there is none
 * @returns null for what the summary does not state
 */
export function readPatient(source: string, span: Span | null): Patient {
  if (!span) return { age: null, sex: null };
  const fixed = fixedSentence.exec(source.slice(span.start, Math.min(span.end, span.start + fixedLength)));
  const summary = { start: span.start + (fixed ? fixed.index + fixed[0].length : 0), end: span.end };
  const age = readAge(source, summary);
  return { age: age?.years ?? null, sex: readSex(source, summary, age?.end ?? null) };
}
