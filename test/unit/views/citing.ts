import assert from 'node:assert/strict';
import type { Citation, GuidelineBlock, Item, Letter, Mention } from '../../../src/letter/record.ts';
import { fold, type Span } from '../../../src/text/span.ts';
import type { ReadLetter } from './reading.ts';

/** What a letter is to cite: words as they stand in its text, the id of the guideline that they name, and its places. */
export type Cited = readonly [words: string, guideline: string, places?: CitedPlaces];

/** What else is to be read in the words: sections stand in them. */
export interface CitedPlaces {
  readonly source?: Citation['source'];
  readonly sections?: readonly string[];
  readonly pages?: Citation['pages'];
}

/** What one item is to cite. */
export interface CitedByItem {
  readonly claims?: readonly Cited[];
  readonly reviewer?: readonly Cited[];
  readonly rationale?: readonly Cited[];
}

/** A letter whose citations are made by hand: of each item in its order, and of the summary. */
export function citing(
  { letter, text }: ReadLetter,
  items: readonly CitedByItem[],
  summary: readonly Cited[] = [],
): ReadLetter {
  const section = letter.sections.find(({ kind }) => kind === 'summary');
  const shared = section ? summary.map((cited) => mentionOf(text, section, cited, 'summary')) : [];
  const cite = (item: Item): Item => {
    const { claims = [], reviewer = [], rationale = [] } = items[item.index - 1] ?? {};
    const within = item.rationale;
    const own = within ? rationale.map((cited) => mentionOf(text, within, cited, 'rationale')) : [];
    return {
      ...item,
      claimsAdministratorGuideline: withCitations(text, item.claimsAdministratorGuideline, claims),
      reviewerGuideline: withCitations(text, item.reviewerGuideline, reviewer),
      mentions: [...shared, ...own],
    };
  };
  return { text, letter: { ...letter, items: letter.items.map(cite) } };
}

/** The same for a letter that cites nothing at all. */
export function citingNothing(letter: ReadLetter): Letter {
  return citing(letter, []).letter;
}

function withCitations(text: string, block: GuidelineBlock | null, cited: readonly Cited[]): GuidelineBlock | null {
  return block && { ...block, citations: cited.map((one) => citationOf(text, block, one)) };
}

function mentionOf(text: string, within: Span, cited: Cited, where: Mention['where']): Mention {
  return { ...citationOf(text, within, cited), where };
}

function citationOf(text: string, within: Span, [words, guideline, places = {}]: Cited): Citation {
  const start = text.indexOf(words, within.start);
  assert.ok(start >= 0 && start + words.length <= within.end, words);
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  return {
    text: fold(words),
    start,
    end: start + words.length,
    source: places.source ?? sourceOf(guideline),
    guideline,
    year: year ? Number(year[0]) : null,
    sections: (places.sections ?? []).map((section) => sectionOf(section, words, start)),
    pages: places.pages ?? [],
  };
}

function sourceOf(guideline: string): Citation['source'] {
  if (guideline.startsWith('odg')) return 'odg';
  return /^(?:acoem|mtus)/.test(guideline) ? 'mtus' : 'other';
}

function sectionOf(section: string, words: string, start: number): Citation['sections'][number] {
  const at = words.indexOf(section);
  assert.ok(at >= 0, section);
  return { text: fold(section), start: start + at, end: start + at + section.length };
}
