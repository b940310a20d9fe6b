import { readAges as agesIn } from '../letter/patientAge.ts';
import { otherPersons } from '../letter/patientWords.ts';
import { textSpan } from '../text/span.ts';
import type { Passage, Said } from './said.ts';
import { sentenceBefore } from './sentence.ts';

/** An age of the worker, in years; of the time of the injury where `past`. */
export interface SaidAge extends Said {
  readonly years: number;
  readonly past: boolean;
}

const others = otherPersons.join('|');
/** How far before an age its person and its time are looked for, and how far behind it. In characters. */
const reach = { before: 100, behind: 40 };
/** Another person is told of right before: "his mother, who is", "Her husband drives. He is". */
const ofAnother = new RegExp(String.raw`\b(?:${others})s?\b[^.]{0,60}(?:\.\s+s?he\b[^.]{0,20})?$`, 'i');
const isAnother = new RegExp(String.raw`^[\s,-]*(?:(?:male|female)\s+)?(?:${others})s?\b`, 'i');
/** A dated record, and a memory, tell an age of their own time. */
const earlier = /\b(?:19|20)\d\d\b|\d[/-]\d\d\b|\b(?:as|since|then)\s+(?:an?\s+)?$/i;

/** The ages of the worker that a passage tells, in its order. */
export function readAges(source: string, passage: Passage): readonly SaidAge[] {
  const own = agesIn(source, passage).filter(({ start, end }) => {
    const before = source.slice(Math.max(passage.start, start - reach.before), start);
    return !ofAnother.test(before) && !isAnother.test(source.slice(end, end + reach.behind));
  });
  return own.map(({ years, start, end, past }) => ({
    ...textSpan(source, { start, end }),
    where: passage.where,
    item: passage.item,
    years,
    past: past || isEarlier(source.slice(Math.max(passage.start, start - reach.before), start)),
  }));
}

function isEarlier(before: string): boolean {
  return earlier.test(sentenceBefore(before));
}
