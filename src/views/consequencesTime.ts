import type { Item } from '../letter/record.ts';

/** Words of a treatment that goes on or is still to come. Not "current" and "continuous", which name devices. */
const aheadWord =
  /\b(?:prospective(?:ly)?|future|on-?going|continu(?:e[ds]?|ing|ation)|concurrent|going forward|subsequent|upcoming|refills?)\b/iu;

/** Whether a title asks for services already rendered and names none that is still to come. */
export function isRenderedAlone(item: Item): boolean {
  return item.retrospective && !aheadWord.test(item.title.text);
}
