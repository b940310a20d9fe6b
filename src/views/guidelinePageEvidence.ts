import { evidenceOrderOn, rankOf, type EvidenceOrder } from '../guidelines/catalog.ts';
import type { LetterUses } from './guidelineUses.ts';
import { said, type Say } from './say.ts';

/** An order of evidence, a day on which it applied, and the steps at which a guideline was cited under it, from 1. */
interface AppliedOrder {
  readonly order: EvidenceOrder;
  readonly day: string;
  readonly places: Set<number>;
}

const notChecked = said('The days from which and to which this order applied are usual knowledge.');

/**
 * The orders of evidence that applied when letters were decided, as lines of a list each, with the step at which the
 * guideline stood. None where no letter that cites it has a day of decision, and where the guideline has no place in them.
 */
export function evidenceLines(letters: readonly LetterUses<unknown>[], say: Say): readonly string[] {
  const applied = appliedOrders(letters).filter(({ places }) => places.size > 0);
  return applied.flatMap(({ order, day, places }, at) => [
    ...(at === 0 ? [] : ['']),
    say('{0}, which applied on {1}:', order.rule, day),
    '',
    ...order.ranks.map(({ words }, step) =>
      places.has(step + 1) ? say('{0}. {1}: this guideline stands here', step + 1, words) : `${step + 1}. ${words}`,
    ),
    ...(order.sureness === 'verified' ? [] : ['', `_${say(notChecked)}_`]),
  ]);
}

function appliedOrders(letters: readonly LetterUses<unknown>[]): readonly AppliedOrder[] {
  const byRule = new Map<string, AppliedOrder>();
  for (const { shared, uses } of letters) {
    const day = shared.letter.case.decisionDate?.value;
    if (day === undefined) continue;
    const order = evidenceOrderOn(day);
    const applied = byRule.get(order.rule) ?? { order, day, places: new Set<number>() };
    byRule.set(order.rule, applied);
    for (const { citation } of uses) {
      const rank = rankOf(citation, day);
      if (rank) applied.places.add(rank.place);
    }
  }
  return [...byRule.values()];
}
