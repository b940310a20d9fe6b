import { guidelineOf } from '../guidelines/catalog.ts';
import { sameKey, type Comparison } from '../guidelines/comparison.ts';
import { isLaw } from '../guidelines/guideline.ts';
import type { Letter } from '../letter/record.ts';
import { citationsOf, type CitedIn, type CitedPlace } from './citationAt.ts';
import { citedNames } from './citedNames.ts';
import { citationCompared } from './citedSame.ts';
import type { HoverLine } from './hoverContent.ts';
import { said, type Say } from './say.ts';

/** Of more items than these it is only said how many. */
const mostItems = 3;
const namesRoom = 60;

type Side = 'claimsAdministratorGuideline' | 'reviewerGuideline';
type Told = Exclude<Comparison, 'none-cited'>;

const sideWords: Readonly<Record<Side, Readonly<Record<Told, string>>>> = {
  claimsAdministratorGuideline: {
    same: said('The claims administrator cites the same.'),
    'same-guideline-other-section': said('The claims administrator cites the same guideline, but another part of it.'),
    overlap: said('The claims administrator cites a whole or a part of it: {0}.'),
    different: said('The claims administrator does not cite it.'),
    'one-cited-none': said('The claims administrator cites no medical evidence.'),
  },
  reviewerGuideline: {
    same: said('The reviewer cites the same.'),
    'same-guideline-other-section': said('The reviewer cites the same guideline, but another part of it.'),
    overlap: said('The reviewer cites a whole or a part of it: {0}.'),
    different: said('The reviewer does not cite it.'),
    'one-cited-none': said('The reviewer cites no medical evidence.'),
  },
};

/** Whether the other side of the item relies on the same. No line for the case summary, for law, and where it cannot be told. */
export function otherSideLines(place: CitedPlace, say: Say): readonly HoverLine[] {
  const side = otherSide(place);
  const block = side && (place.item?.[side] ?? null);
  if (!side || !block) return [];
  const { citation } = place;
  const comparison = citationCompared(citation, block);
  if (comparison === null || comparison === 'none-cited') return [];
  // Words that are not known may name the same as other words.
  if (comparison === 'different' && guidelineOf(citation.guideline) === null) return [];
  const related = block.citations.filter(
    (other) => citationCompared(citation, { ...block, citations: [other] }) === comparison,
  );
  return [{ text: say(sideWords[side][comparison], citedNames(related, namesRoom, say)) }];
}

/** The side that a citation does not belong to; the rationale is the reviewer's. */
function otherSide({ where, citation }: CitedPlace): Side | undefined {
  if (where === 'summary' || isLaw(citation.guideline)) return undefined;
  return where === 'claimsAdministratorGuideline' ? 'reviewerGuideline' : 'claimsAdministratorGuideline';
}

const partWords: Readonly<Record<Exclude<CitedIn, 'summary'>, string>> = {
  claimsAdministratorGuideline: said('claims administrator'),
  reviewerGuideline: said('reviewer'),
  rationale: said('rationale'),
};

/** Where else in the letter the same is cited, by items; what the other side of the same item cites is told before. */
export function elsewhereLines(letter: Letter, place: CitedPlace, say: Say): readonly HoverLine[] {
  const key = sameKey(place.citation);
  const side = otherSide(place);
  const others = citationsOf(letter).filter(
    (other) =>
      other.citation !== place.citation &&
      sameKey(other.citation) === key &&
      !(other.item === place.item && other.where === side),
  );
  if (others.length === 0) return [];
  return [{ text: say('Also cited: {0}.', placesInWords(others, say)) }];
}

function placesInWords(places: readonly CitedPlace[], say: Say): string {
  const byItem = new Map<number, Set<string>>();
  for (const { item, where } of places) {
    if (!item || where === 'summary') continue;
    byItem.set(item.index, (byItem.get(item.index) ?? new Set()).add(say(partWords[where])));
  }
  const items = [...byItem]
    .slice(0, mostItems)
    .map(([index, parts]) => say('item {0} ({1})', index, [...parts].join(', ')));
  const more = byItem.size - items.length;
  const all = [
    ...(places.some(({ where }) => where === 'summary') ? [say('case summary')] : []),
    ...items,
    ...(more > 0 ? [more === 1 ? say('1 more item') : say('{0} more items', more)] : []),
  ];
  return all.join('; ');
}
