import { editDistance } from '../text/likeness.ts';
import { eraHeadings, type EraHeading } from './erasHeadings.ts';
import type { Form, Section, SectionKind } from './record.ts';

/** One letter in so many of a heading may be wrong, lost or added. */
const lettersPerError = 7;
/** The notice names itself within its first lines. */
const longestLetterhead = 3000;

const headings = eraHeadings.map((heading) => ({ heading, letters: lettersOf(heading.printed) }));
const headingsByLetters: ReadonlyMap<string, EraHeading> = new Map(
  headings.map(({ heading, letters }) => [letters, heading]),
);

/** Letters and digits alone, small: what white space, punctuation and case do to a heading does not matter. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The known heading that these words are, or are like within a bounded number of wrong letters; null where none is. */
export function knownHeading(words: string): EraHeading | null {
  const letters = lettersOf(words);
  const known = headingsByLetters.get(letters);
  return known ?? likeHeading(letters);
}

function likeHeading(printed: string): EraHeading | null {
  let best: EraHeading | null = null;
  let least = Infinity;
  for (const { heading, letters } of headings) {
    const limit = Math.floor(letters.length / lettersPerError);
    const errors = editDistance(printed, letters, limit);
    if (errors <= limit && errors < least) [best, least] = [heading, errors];
  }
  return best;
}

/** What a section with this heading is, and the form that prints it; `other` and null where the heading is unknown. */
export function sectionKindOf(heading: string): { kind: SectionKind; form: Form } {
  const known = knownHeading(heading);
  return { kind: known?.kind ?? 'other', form: known?.form ?? null };
}

/**
 * The form of a letter, by its headings; null where nothing tells. `decisionDate` is the ISO day of the decision, null
 * where unknown; `blocks` are the texts of the guideline blocks. The form of 2015 counts as that of 2018 where the
 * decision is of 2018 or later, or where a chapter of the MTUS of December 2017 or later is named.
 */
export function formOf(
  source: string,
  sections: readonly Section[],
  decisionDate: string | null,
  blocks: readonly string[],
): Form {
  const forms = sections.map(({ heading }) => (heading === null ? null : sectionKindOf(heading.text).form));
  const older = forms.find((form) => form !== null && form !== '2015');
  if (older !== undefined) return older;
  if (sections.some(isOfForm2015) || blocks.length > 0) return isSince2018(decisionDate, blocks) ? '2018' : '2015';
  return isNotice(source) ? '2013-notice' : null;
}

function isOfForm2015({ kind, heading }: Section): boolean {
  return heading !== null && (kind === 'determination' || kind === 'summary' || kind === 'issues');
}

const noticeWords =
  /Notice\s+of\s+Independent\s+Medical\s+Review\s+Determination|has\s+determined\s+the\s+request\s+for\s/i;

function isNotice(source: string): boolean {
  return noticeWords.test(source.slice(0, longestLetterhead));
}

function isSince2018(decisionDate: string | null, blocks: readonly string[]): boolean {
  return (decisionDate !== null && decisionDate >= '2018') || blocks.some(namesNewChapter);
}

const newYear = /[a-z)] (?:201[7-9]|20[2-9]\d)\b/i;

/** "MTUS Chronic Pain 2017". A year behind "Non-MTUS Citation" is that of another book. */
function namesNewChapter(block: string): boolean {
  if (!newYear.test(block)) return false;
  const ofSchedule = block.split(/Non-?\s?MTUS/i, 1)[0] ?? '';
  return /MTUS/i.test(ofSchedule) && newYear.test(ofSchedule);
}
