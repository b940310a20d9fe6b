import { guidelineOf } from '../guidelines/catalog.ts';
import { comparisonOf, type Comparison } from '../guidelines/comparison.ts';
import type { Citation, GuidelineBlock, Item } from '../letter/record.ts';
import { oneLine } from './labels.ts';

type Sides = Pick<Item, 'claimsAdministratorGuideline' | 'reviewerGuideline'>;

/** Kinds of which one entry of the catalog stands for many texts. */
const collectiveKinds: ReadonlySet<string> = new Set(['studies', 'reference', 'coverage-policy']);

/** Whether the catalog has the guideline, so that it is known what is cited. */
export function isIdentified({ guideline }: Pick<Citation, 'guideline'>): boolean {
  return guidelineOf(guideline) !== null;
}

/**
 * What two citations of the same text have in common: the id of the guideline. Of what the catalog does not have, and of
 * entries that stand for many texts, such as studies, also the words: an address or a heading alone makes no same text.
 */
export function sameKey({ guideline, text }: Pick<Citation, 'guideline' | 'text'>): string {
  const entry = guidelineOf(guideline);
  if (entry && !collectiveKinds.has(entry.kind)) return guideline;
  return `${guideline} ${oneLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/**
 * How the two sides of an item compare in what they cite. Null where it cannot be told: what is not identified on both
 * sides may be the same in other words.
 */
export function sidesCompared({
  claimsAdministratorGuideline: one,
  reviewerGuideline: other,
}: Sides): Comparison | null {
  const comparison = comparisonOf({ claimsAdministratorGuideline: keyed(one), reviewerGuideline: keyed(other) });
  const mayHide = comparison === 'different' && hasUnidentified(one) && hasUnidentified(other);
  return mayHide ? null : comparison;
}

/** How one citation compares with what the other side cites; null where it cannot be told. */
export function citationCompared(citation: Citation, side: GuidelineBlock | null): Comparison | null {
  if (side === null) return null;
  const key = sameKey(citation);
  const same = side.citations.filter((other) => sameKey(other) === key);
  const own = { ...side, basis: null, citations: [citation] };
  const against = same.length > 0 ? { ...side, citations: same } : side;
  return sidesCompared({ claimsAdministratorGuideline: own, reviewerGuideline: against });
}

function keyed(block: GuidelineBlock | null): GuidelineBlock | null {
  if (block === null) return null;
  return { ...block, citations: block.citations.map((citation) => ({ ...citation, guideline: sameKey(citation) })) };
}

function hasUnidentified(block: GuidelineBlock | null): boolean {
  return block?.citations.some((citation) => !isIdentified(citation)) ?? false;
}
