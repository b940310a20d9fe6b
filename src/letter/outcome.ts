import type { ItemParts, Outcome } from './record.ts';

/** What became of the letter as a whole; null where it has no items. */
export function outcomeOf(items: readonly ItemParts[]): Outcome {
  const overturned = items.filter((item) => item.decision.value === 'overturned').length;
  if (items.length === 0) return null;
  if (overturned === 0) return 'upheld';
  return overturned === items.length ? 'overturned' : 'partially-overturned';
}
