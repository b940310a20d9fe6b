import { shortNameOf } from '../guidelines/catalog.ts';
import { sameKey } from '../guidelines/comparison.ts';
import type { Span } from '../text/span.ts';
import { citationsOf, type CitedPlace } from './citationAt.ts';
import { nameOfLetter, type SharedLetter } from './guidelineUses.ts';
import { oneLine } from './labels.ts';
import { itemName } from './outline.ts';
import type { Say } from './say.ts';

/** Something to be found by its name among the open letters. */
export interface LetterSymbol<Key> extends Span {
  readonly kind: 'item' | 'guideline';
  readonly key: Key;
  readonly name: string;
  /** The letter that it stands in. */
  readonly container: string;
}

/** More than anybody looks through; the editor shows no more of them at once either. */
const mostSymbols = 1000;

/**
 * The disputed items of the letters with their decisions, and each guideline that a letter cites by its short name, at
 * the first place that cites it. A query is met where its letters and digits come in their order in the name or behind
 * it in the letter's name, as the editor matches too; an empty one by all.
 */
export function letterSymbols<Key>(
  letters: readonly SharedLetter<Key>[],
  query: string,
  say: Say,
): readonly LetterSymbol<Key>[] {
  const wanted = plain(query);
  const found: LetterSymbol<Key>[] = [];
  for (const shared of letters) {
    for (const symbol of symbolsOf(shared, say)) {
      if (isMet(wanted, plain(`${symbol.name} ${symbol.container}`))) found.push(symbol);
      if (found.length >= mostSymbols) return found;
    }
  }
  return found;
}

function symbolsOf<Key>(shared: SharedLetter<Key>, say: Say): readonly LetterSymbol<Key>[] {
  const container = oneLine(nameOfLetter(shared));
  const { key, letter } = shared;
  const items = letter.items.map((item) => ({
    kind: 'item' as const,
    key,
    name: itemName(item, say),
    container,
    start: item.title.start,
    end: item.title.end,
  }));
  const guidelines = firstPlaces(citationsOf(letter)).map(({ citation }) => ({
    kind: 'guideline' as const,
    key,
    name: oneLine(shortNameOf(citation)),
    container,
    start: citation.start,
    end: citation.end,
  }));
  return [...items, ...guidelines];
}

/** Of each text that is cited the first place. */
function firstPlaces(places: readonly CitedPlace[]): readonly CitedPlace[] {
  const first = new Map<string, CitedPlace>();
  for (const place of places) {
    const key = sameKey(place.citation);
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isMet(wanted: string, name: string): boolean {
  let at = -1;
  for (const character of wanted) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
