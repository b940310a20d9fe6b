import { shortNameOf } from '../guidelines/catalog.ts';
import type { Citation } from '../letter/record.ts';
import { sameKey } from '../guidelines/comparison.ts';
import { oneLine, shortened } from './labels.ts';
import type { Say } from './say.ts';

/** More guidelines than these are counted, not named. */
const mostNamed = 8;

/**
 * The short names of what is cited, each guideline once, in at most `room` characters: with the sections where these
 * fit, else the names alone, else the first of them and how many more there are. '' where nothing is cited.
 */
export function citedNames(citations: readonly Citation[], room: number, say: Say): string {
  const guidelines = byGuideline(citations);
  const shown = guidelines.slice(0, mostNamed);
  if (guidelines.length === shown.length) {
    const withSections = joined(shown, true);
    if (withSections.length <= room) return withSections;
  }
  for (let count = shown.length; count > 1; count--) {
    const names = andMore(joined(shown.slice(0, count), false), guidelines.length - count, say);
    if (names.length <= room) return names;
  }
  return shortened(andMore(joined(shown.slice(0, 1), false), guidelines.length - 1, say), room);
}

function andMore(names: string, more: number, say: Say): string {
  return more > 0 ? say('{0} and {1} more', names, more) : names;
}

function joined(citations: readonly Citation[], withSections: boolean): string {
  return citations.map((citation) => oneLine(shortNameOf(citation, withSections))).join('; ');
}

/** One citation for all of the same guideline, with the sections of all. */
function byGuideline(citations: readonly Citation[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) {
    const key = sameKey(citation);
    const before = found.get(key);
    found.set(key, before ? { ...before, sections: [...before.sections, ...citation.sections] } : citation);
  }
  return [...found.values()];
}
