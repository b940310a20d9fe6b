import type { Letter } from '../letter/record.ts';
import { inEnglish, type Say } from './say.ts';

/** How many items a letter has, and how many of them are overturned: "5 disputed items, 2 overturned". */
export function summaryInWords({ items }: Pick<Letter, 'items'>, say: Say = inEnglish): string {
  const overturned = items.filter(({ decision }) => decision.value === 'overturned').length;
  const count = items.length;
  if (count === 0) return say('no disputed item found');
  if (count === 1) return overturned === 1 ? say('1 disputed item, overturned') : say('1 disputed item, upheld');
  if (overturned === 0) return say('{0} disputed items, all upheld', count);
  if (overturned === count) return say('{0} disputed items, all overturned', count);
  return say('{0} disputed items, {1} overturned', count, overturned);
}
