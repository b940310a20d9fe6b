import { sameKey } from '../guidelines/comparison.ts';
import type { Citation, Item, Letter } from '../letter/record.ts';

/** Where in its letter something is cited: in one of the guideline blocks, or in the prose. */
export type CitedIn = 'claimsAdministratorGuideline' | 'reviewerGuideline' | 'summary' | 'rationale';

/** A citation, or a mention in the prose, with where it stands. */
export interface CitedPlace {
  readonly citation: Citation;
  readonly where: CitedIn;
  /** The disputed item that cites it; null for the case summary, which all items share. */
  readonly item: Item | null;
}

/** Every request at a place of a letter asks for the places of the same one. */
const known = new WeakMap<Letter, readonly CitedPlace[]>();

/** All that a letter cites, in blocks and in prose, in the order of the text; what several items share stands once. */
export function citationsOf(letter: Letter): readonly CitedPlace[] {
  const before = known.get(letter);
  if (before) return before;
  const places = placesIn(letter);
  known.set(letter, places);
  return places;
}

/** The citation or mention that holds the offset; where two touch there, the one that begins. Undefined where none is. */
export function citationAt(letter: Letter, offset: number): CitedPlace | undefined {
  const places = citationsOf(letter);
  return (
    places.find(({ citation: { start, end } }) => start <= offset && offset < end) ??
    places.find(({ citation: { end } }) => offset === end)
  );
}

/** The places where a letter cites the same text, in whatever spelling, in the order of the text; what is not identified is the same by its words alone. */
export function placesOfSame(letter: Letter, cited: Pick<Citation, 'guideline' | 'text'>): readonly CitedPlace[] {
  const key = sameKey(cited);
  return placesOfGuideline(letter, cited.guideline).filter(({ citation }) => sameKey(citation) === key);
}

/** The places where a letter cites what has this id in the catalog, in the order of the text. */
export function placesOfGuideline(letter: Letter, guideline: string): readonly CitedPlace[] {
  return citationsOf(letter).filter(({ citation }) => citation.guideline === guideline);
}

function placesIn({ items }: Letter): readonly CitedPlace[] {
  const places = items.flatMap(placesOfItem).sort((one, other) => one.citation.start - other.citation.start);
  const seen = new Set<string>();
  return places.filter(({ citation: { start, end } }) => {
    const stretch = `${start} ${end}`;
    if (seen.has(stretch)) return false;
    seen.add(stretch);
    return true;
  });
}

function placesOfItem(item: Item): readonly CitedPlace[] {
  const blocks = (['claimsAdministratorGuideline', 'reviewerGuideline'] as const).flatMap((where) =>
    (item[where]?.citations ?? []).map((citation) => ({ citation, where, item })),
  );
  const mentions = item.mentions.map((citation) => ({
    citation,
    where: citation.where,
    item: citation.where === 'summary' ? null : item,
  }));
  return [...blocks, ...mentions];
}
