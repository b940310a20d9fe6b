import type { Draft } from './draft.ts';
import { lawCitations, type LawCitation } from './law.ts';
import { pagesAt } from './pages.ts';
import type { Words } from './words.ts';

/** A section of law cited in a block, in words. */
export interface CitedLaw {
  readonly from: number;
  readonly to: number;
  /** The citation, with the pages that stand directly behind it; `end` is where the next source begins. */
  readonly draft: (end: number) => Draft;
}

/** The sections of law that a block cites. */
export function citedLaws(words: Words): readonly CitedLaw[] {
  let at = 0;
  return lawCitations(words.text).map((law) => {
    while (at < words.keys.length && (words.ends[at] ?? 0) <= law.from) at++;
    const from = at;
    let to = from;
    while (to < words.keys.length && (words.starts[to] ?? 0) < law.to) to++;
    return { from, to, draft: (end) => drafted(words, law, { from, to }, end) };
  });
}

function drafted(words: Words, law: LawCitation, { from, to }: { from: number; to: number }, end: number): Draft {
  const { guideline, source } = law;
  const sections = law.sections.map((one) => wordsIn(words, one, from, to));
  const sign = words.keys[to] === '.' || words.keys[to] === ',' ? to + 1 : to;
  const list = sign < end ? pagesAt(words, sign, end) : null;
  return { from, to: list?.end ?? to, source, guideline, year: null, sections, pages: list?.pages ?? [] };
}

function wordsIn(
  words: Words,
  { from, to }: { from: number; to: number },
  first: number,
  last: number,
): { from: number; to: number } {
  let start = first;
  while (start < last && (words.ends[start] ?? 0) <= from) start++;
  let end = start;
  while (end < last && (words.starts[end] ?? 0) < to) end++;
  return { from: start, to: end };
}
