import type { Item } from '../letter/record.ts';
import type { Said } from '../prose/said.ts';
import type { Span } from '../text/span.ts';

/** Whether something stands in the conclusion of an item's rationale. */
export function isConcluded(place: Pick<Span, 'start'>, { rationale }: Item): boolean {
  const conclusion = rationale?.conclusion;
  return conclusion ? conclusion.start <= place.start && place.start < conclusion.end : false;
}

/** Of things said the first of each passage: the summary, and each rationale. */
export function firstOfEachPassage<One extends Said>(said: readonly One[]): readonly One[] {
  return said.filter((one, at) => said.findIndex(({ item }) => item === one.item) === at);
}
