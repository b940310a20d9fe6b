import { comparisonOf, sameKey, type Comparison } from '../guidelines/comparison.ts';
import type { Citation, GuidelineBlock } from '../letter/record.ts';

/** How one citation compares with what the other side cites; null where it cannot be told. */
export function citationCompared(citation: Citation, side: GuidelineBlock | null): Comparison | null {
  if (side === null) return null;
  const key = sameKey(citation);
  const same = side.citations.filter((other) => sameKey(other) === key);
  const own = { ...side, basis: null, citations: [citation] };
  const against = same.length > 0 ? { ...side, citations: same } : side;
  return comparisonOf({ claimsAdministratorGuideline: own, reviewerGuideline: against });
}
