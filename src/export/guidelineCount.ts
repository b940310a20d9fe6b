import { shortNameOf } from '../guidelines/catalog.ts';
import type { Citation, Item, LetterRecord } from '../letter/record.ts';

/** How often a guideline is cited in guideline blocks, and how the items were decided that cite it. */
export interface GuidelineCount {
  readonly guideline: string;
  /** Its short name; of a guideline that the catalog lacks as it is first cited. */
  readonly name: string;
  /** How many letters cite it. */
  readonly letters: number;
  /** How many disputed items cite it, on either side. */
  readonly items: number;
  /** In how many of these the claims administrator cites it, in how many the reviewer. */
  readonly claimsAdministrator: number;
  readonly reviewer: number;
  /** How many of these items were upheld, how many overturned. */
  readonly upheld: number;
  readonly overturned: number;
}

/** The counts of one letter, in the order in which it cites. */
export function countsOf({ items }: Pick<LetterRecord, 'items'>): GuidelineCount[] {
  const counts = new Map<string, GuidelineCount>();
  for (const item of items) addCounts(counts, countsOfItem(item));
  return [...counts.values()].map((count) => ({ ...count, letters: 1 }));
}

/** Adds counts to those that were made before. */
export function addCounts(counts: Map<string, GuidelineCount>, more: readonly GuidelineCount[]): void {
  for (const count of more) {
    const before = counts.get(count.guideline);
    counts.set(count.guideline, before === undefined ? count : sum(before, count));
  }
}

/** The counts with the most items first. */
export function sortedCounts(counts: ReadonlyMap<string, GuidelineCount>): GuidelineCount[] {
  return [...counts.values()].sort(
    (one, other) => other.items - one.items || (one.guideline < other.guideline ? -1 : 1),
  );
}

function countsOfItem(item: Item): GuidelineCount[] {
  const [claims, reviewer] = [
    named(item.claimsAdministratorGuideline?.citations ?? []),
    named(item.reviewerGuideline?.citations ?? []),
  ];
  const isUpheld = item.decision.value === 'upheld';
  return [...new Map([...reviewer, ...claims])].map(([guideline, name]) => ({
    guideline,
    name,
    letters: 1,
    items: 1,
    claimsAdministrator: Number(claims.has(guideline)),
    reviewer: Number(reviewer.has(guideline)),
    upheld: Number(isUpheld),
    overturned: Number(!isUpheld),
  }));
}

/** The guidelines with their names. */
function named(citations: readonly Citation[]): ReadonlyMap<string, string> {
  return new Map(citations.map((citation) => [citation.guideline, shortNameOf(citation)]));
}

function sum(one: GuidelineCount, other: GuidelineCount): GuidelineCount {
  return {
    guideline: one.guideline,
    name: one.name,
    letters: one.letters + other.letters,
    items: one.items + other.items,
    claimsAdministrator: one.claimsAdministrator + other.claimsAdministrator,
    reviewer: one.reviewer + other.reviewer,
    upheld: one.upheld + other.upheld,
    overturned: one.overturned + other.overturned,
  };
}
