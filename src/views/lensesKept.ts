import type { Letter } from '../letter/record.ts';

/** Problems of a text in which the line of an item was broken: its parts are there, and the item is not. */
const brokenItem: ReadonlySet<string> = new Set([
  'item.line-missing',
  'item.part-repeated',
  'item.text-unlabeled',
  'letter.no-items',
]);

/**
 * Whether an item of a letter was broken since, as while someone types in its decision word: there are fewer items, and
 * more parts that belong to none. Where a whole item was taken out, none was broken.
 */
export function isBroken(before: Letter, now: Letter): boolean {
  return now.items.length < before.items.length && brokenParts(now) > brokenParts(before);
}

function brokenParts({ problems }: Letter): number {
  return problems.filter(({ code }) => brokenItem.has(code)).length;
}
