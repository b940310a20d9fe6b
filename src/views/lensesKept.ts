import type { Item, Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** Problems of a text in which the line of an item was broken: its parts are there, and the item is not. */
const brokenItem: ReadonlySet<string> = new Set([
  'item.line-missing',
  'item.part-repeated',
  'item.text-unlabeled',
  'letter.no-items',
]);

/** A letter to make lenses of. */
export interface LensLetter {
  /** The present letter, together with the items that are broken; its items are numbered anew. */
  readonly letter: Letter;
  /** Those of its items that the present text has no more, as while someone types in the decision word. */
  readonly broken: ReadonlySet<Item>;
}

export const unbroken: ReadonlySet<Item> = new Set();

/** Whether an item may have been broken between two readings: there are more parts that belong to none. Costs little. */
export function mayBeBroken(before: Letter, now: Letter): boolean {
  return brokenParts(now) > brokenParts(before);
}

/**
 * The present letter with those items of an earlier one that are broken now: nothing of the present letter stands where
 * their title and decision do.
 *
 * @param before the earlier letter, moved to where its words stand now. Its problems stay those of the result, so that
 *   what is broken now counts as broken until it is whole again.
 */
export function withBrokenItems(before: Letter, now: Letter): LensLetter {
  const lines = now.items.map(lineOf).sort((one, other) => one.start - other.start);
  const missing = new Set(before.items.filter((item) => !touchesOne(lineOf(item), lines)));
  if (missing.size === 0) return { letter: now, broken: unbroken };
  const all = [...now.items, ...missing].sort((one, other) => one.title.start - other.title.start);
  const broken = new Set<Item>();
  const items = all.map((item, at) => {
    const numbered = { ...item, index: at + 1 };
    if (missing.has(item)) broken.add(numbered);
    return numbered;
  });
  return { letter: { ...now, items, problems: before.problems }, broken };
}

function brokenParts({ problems }: Letter): number {
  return problems.filter(({ code }) => brokenItem.has(code)).length;
}

/** From the title to the decision; in the forms of 2013 the decision may stand elsewhere. */
function lineOf({ title, decision }: Item): Span {
  return { start: title.start, end: decision.start >= title.end ? decision.end : title.end };
}

/** Whether a stretch has a place in common with one of some stretches, which are sorted and apart. */
function touchesOne({ start, end }: Span, sorted: readonly Span[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? end) <= start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? end) < end;
}
