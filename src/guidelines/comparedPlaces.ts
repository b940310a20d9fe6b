import type { Citation } from '../letter/record.ts';

/** The places that a side names in one guideline. */
export interface Places {
  /** The names of the sections, and what they begin or end with word by word, themselves included. */
  readonly sections: Set<string>;
  readonly parts: Set<string>;
  readonly pages: (readonly [number, number])[];
}

/** A guideline of which no place is named. */
export function noPlaces(): Places {
  return { sections: new Set(), parts: new Set(), pages: [] };
}

/** Adds the places that a citation names. */
export function addPlaces({ sections, pages }: Pick<Citation, 'sections' | 'pages'>, places: Places): void {
  for (const { text } of sections) addSection(text, places);
  for (const range of pages) places.pages.push(range);
}

/**
 * Whether two sides may mean the same place. Sections are compared with sections and pages with pages; where there is
 * nothing to compare they may.
 */
export function mayMeet(one: Places, other: Places): boolean {
  const hasSections = one.sections.size > 0 && other.sections.size > 0;
  const hasPages = one.pages.length > 0 && other.pages.length > 0;
  if (!hasSections && !hasPages) return true;
  if (hasSections && (isPartIn(one, other) || isPartIn(other, one))) return true;
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

/** Whether a section of one side is one of the other, or what such a one begins or ends with: "Opioids", "Opioids, dosing". */
function isPartIn(one: Places, other: Places): boolean {
  return [...one.sections].some((section) => other.parts.has(section));
}

function addSection(text: string, { sections, parts }: Places): void {
  for (const name of namesOf(text)) {
    const words = wordsOf(name);
    sections.add(words.join(' '));
    words.forEach((_, at) => parts.add(words.slice(0, at + 1).join(' ')).add(words.slice(at).join(' ')));
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
