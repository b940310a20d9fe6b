import type { Citation, GuidelineBlock, Item } from '../letter/record.ts';

/**
 * How the two sides of a disputed item compare in what they cite.
 *
 * - `same`: the same guidelines, and no word of it that they mean other places in them
 * - `same-guideline-other-section`: the same guidelines, but in none of them the same section or page
 * - `overlap`: some guideline of both, or one cites the whole of which the other cites a part ("ODG", "ODG Pain Chapter")
 * - `different`: no guideline of both
 * - `one-cited-none`, `none-cited`: a side cited no medical evidence at all, as its own sentence says
 */
export type Comparison =
  'same' | 'same-guideline-other-section' | 'overlap' | 'different' | 'one-cited-none' | 'none-cited';

type Sides = Pick<Item, 'claimsAdministratorGuideline' | 'reviewerGuideline'>;

/**
 * Compares what the two sides cite. Null where it cannot be told: a block is missing, or holds no citation although it
 * does not say that none was given.
 */
export function comparisonOf({ claimsAdministratorGuideline, reviewerGuideline }: Sides): Comparison | null {
  const [one, other] = [citedIn(claimsAdministratorGuideline), citedIn(reviewerGuideline)];
  if (one === null || other === null) return null;
  if (one.length === 0 && other.length === 0) return 'none-cited';
  if (one.length === 0 || other.length === 0) return 'one-cited-none';
  return compared(one, other);
}

/** What a side cites; empty where it says that it cites none, null where that is not known. */
function citedIn(block: GuidelineBlock | null): readonly Citation[] | null {
  if (block === null) return null;
  return block.citations.length > 0 || block.basis === 'none' ? block.citations : null;
}

function compared(one: readonly Citation[], other: readonly Citation[]): Comparison {
  const [places, otherPlaces] = [placesByGuideline(one), placesByGuideline(other)];
  const isHeld = (guideline: string): boolean => otherPlaces.has(guideline);
  if (places.size === otherPlaces.size && [...places.keys()].every(isHeld)) {
    const meets = [...places].some(([guideline, own]) => mayMeet(own, otherPlaces.get(guideline) ?? own));
    return meets ? 'same' : 'same-guideline-other-section';
  }
  return touch(one, other) ? 'overlap' : 'different';
}

/** Whether some guideline is cited by both, or by one as a whole and by the other in a part. */
function touch(one: readonly Citation[], other: readonly Citation[]): boolean {
  const [ids, otherIds] = [new Set(one.map(idOf)), new Set(other.map(idOf))];
  return (
    one.some((citation) => [idOf(citation), ...wholesOf(citation)].some((id) => otherIds.has(id))) ||
    other.some((citation) => wholesOf(citation).some((id) => ids.has(id)))
  );
}

function idOf({ guideline }: Citation): string {
  return guideline;
}

/**
 * The ids of what a guideline is a part of: that of a part has a name behind a slash, that of an edition its year; all
 * that is cited as the MTUS is a part of it.
 */
function wholesOf({ guideline, source }: Citation): readonly string[] {
  const edition = guideline.replace(/\/.*$/, '');
  return [edition, edition.replace(/^(acoem|mtus)-\d+$/, '$1'), ...(source === 'mtus' ? ['mtus'] : [])];
}

/** The places that a side names in one guideline. */
interface Places {
  /** The names of the sections, and what they begin with word by word, themselves included. */
  readonly sections: Set<string>;
  readonly beginnings: Set<string>;
  readonly pages: (readonly [number, number])[];
}

function placesByGuideline(citations: readonly Citation[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const { guideline, sections, pages } of citations) {
    const own = places.get(guideline) ?? { sections: new Set(), beginnings: new Set(), pages: [] };
    for (const { text } of sections) addSection(text, own);
    for (const range of pages) own.pages.push(range);
    places.set(guideline, own);
  }
  return places;
}

/** Sections are compared with sections and pages with pages; where there is nothing to compare they may meet. */
function mayMeet(one: Places, other: Places): boolean {
  const hasSections = one.sections.size > 0 && other.sections.size > 0;
  const hasPages = one.pages.length > 0 && other.pages.length > 0;
  if (!hasSections && !hasPages) return true;
  if (hasSections && (beginsIn(one, other) || beginsIn(other, one))) return true;
  return hasPages && rangesMeet(one.pages, other.pages);
}

/** Whether some page is in both; one pass through both in the order of their pages, as a list may be long. */
function rangesMeet(one: Places['pages'], other: Places['pages']): boolean {
  const tagged = [...one.map((range) => ({ range, side: 0 })), ...other.map((range) => ({ range, side: 1 }))];
  const ends = [0, 0];
  for (const { range, side } of tagged.sort((a, b) => a.range[0] - b.range[0])) {
    if (range[0] <= (ends[1 - side] ?? 0)) return true;
    ends[side] = Math.max(ends[side] ?? 0, range[1]);
  }
  return false;
}

/** Whether a section of one side is one of the other, or what such a one begins with: "Opioids", "Opioids, dosing". */
function beginsIn(one: Places, other: Places): boolean {
  return [...one.sections].some((section) => other.beginnings.has(section));
}

function addSection(text: string, { sections, beginnings }: Places): void {
  for (const name of namesOf(text)) {
    const words = wordsOf(name);
    sections.add(words.join(' '));
    words.forEach((_, at) => beginnings.add(words.slice(0, at + 1).join(' ')));
  }
}

/** A section is known by its words without what explains them in brackets, and by an abbreviation that stands for them. */
function namesOf(section: string): string[] {
  const [, before = '', within = ''] = /^([^()]*)\(([^()]*)\)/.exec(section) ?? [];
  const bare = section.replace(/\([^()]*\)/g, '');
  return abbreviation.test(before.trim()) || abbreviation.test(within.trim()) ? [bare, within] : [bare];
}

const abbreviation = /^[A-Z]{2,6}(?:['’]?s)?$/;

/** No name of a section is told apart by more words than these. */
const mostWords = 12;

/** The words without case, signs and plural; a section that has none is its own word. */
function wordsOf(name: string): string[] {
  const words = name
    .slice(0, 400)
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? [name];
  return words.slice(0, mostWords).map((word) => word.replace(/(?<=..)s$/, ''));
}
