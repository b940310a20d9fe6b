import type { Item } from '../letter/record.ts';

/** "Retro" alone is a short form; with a place of the body ("retro-patellar", "Retro Achilles") it is a word of anatomy. */
const retrospectiveWord =
  /\bretro(?:spe\p{L}+|active(?:ly)?|-(?:requests?|reviews?|authorization)|(?=[\s:;,.)\]]|$)(?!\s*(?:achil|auric|bulb|calcan|grade|listh|mastoid|orbit|patell|periton|pubic|stern)))(?![\p{L}-])/iu;

/** Words of a treatment that goes on or is still to come. Not "current" and "continuous", which name devices. */
const aheadWord =
  /\b(?:prospective(?:ly)?|future|on-?going|continu(?:e[ds]?|ing|ation)|concurrent|going forward|subsequent|upcoming|refills?)\b/iu;

/** Whether a title asks for a service that was already rendered. The one place that says so: the record's `retrospective` will. */
export function isRetrospective({ title }: Item): boolean {
  return retrospectiveWord.test(title.text);
}

/** Whether a title asks for services already rendered and names none that is still to come. */
export function isRenderedAlone(item: Item): boolean {
  return isRetrospective(item) && !aheadWord.test(item.title.text);
}
