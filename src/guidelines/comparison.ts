import type { Citation, GuidelineBlock, Item } from '../letter/record.ts';
import { guidelineOf } from './catalog.ts';
import { addPlaces, mayMeet, noPlaces, type Places } from './comparedPlaces.ts';

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
 * does not say that none was given, or both cite texts that are not identified and may be the same in other words.
 */
export function comparisonOf({ claimsAdministratorGuideline, reviewerGuideline }: Sides): Comparison | null {
  const [one, other] = [citedIn(claimsAdministratorGuideline), citedIn(reviewerGuideline)];
  if (one === null || other === null) return null;
  if (one.length === 0 && other.length === 0) return 'none-cited';
  if (one.length === 0 || other.length === 0) return 'one-cited-none';
  const comparison = compared(one, other);
  return comparison === 'different' && hasUnidentified(one) && hasUnidentified(other) ? null : comparison;
}

/** What a side cites; empty where it says that it cites none, null where that is not known. */
function citedIn(block: GuidelineBlock | null): readonly Citation[] | null {
  if (block === null) return null;
  return block.citations.length > 0 || block.basis === 'none' ? block.citations : null;
}

function hasUnidentified(citations: readonly Citation[]): boolean {
  return citations.some(({ guideline }) => guidelineOf(guideline) === null);
}

/** Kinds of which one entry of the catalog stands for many texts. */
const collectiveKinds: ReadonlySet<string> = new Set(['studies', 'reference', 'coverage-policy']);

/**
 * What two citations of the same text have in common: the id of the guideline; of what the catalog does not have, and of
 * entries that stand for many texts, also the words, as an address or a heading alone makes no same text.
 */
export function sameKey({ guideline, text }: Pick<Citation, 'guideline' | 'text'>): string {
  const entry = guidelineOf(guideline);
  if (entry && !collectiveKinds.has(entry.kind)) return guideline;
  return `${guideline} ${text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
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
  const [ids, otherIds] = [new Set(one.map(sameKey)), new Set(other.map(sameKey))];
  return (
    one.some((citation) => [sameKey(citation), ...wholesOf(citation)].some((id) => otherIds.has(id))) ||
    other.some((citation) => wholesOf(citation).some((id) => ids.has(id)))
  );
}

/**
 * The ids of what a guideline is a part of: that of a part has a name behind a slash, that of an edition its year; all
 * that is cited as the MTUS is a part of it.
 */
function wholesOf({ guideline, source }: Citation): readonly string[] {
  const edition = guideline.replace(/\/.*$/, '');
  return [edition, edition.replace(/^(acoem|mtus)-\d+$/, '$1'), ...(source === 'mtus' ? ['mtus'] : [])];
}

function placesByGuideline(citations: readonly Citation[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const citation of citations) {
    const key = sameKey(citation);
    const own = places.get(key) ?? noPlaces();
    addPlaces(citation, own);
    places.set(key, own);
  }
  return places;
}
