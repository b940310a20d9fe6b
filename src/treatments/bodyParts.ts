import type { BodyPart, BodySide, Partial } from '../letter/record.ts';
import { textSpan, type Span } from '../text/span.ts';
import { modifiers, partNames, sideWords, type PartName } from './bodyPartTable.ts';
import { sideAfter, sideBefore } from './bodySides.ts';
import { spineLevels } from './spineLevels.ts';
import { wordsIn, type Word } from './words.ts';

/** Reads the body parts that a title names, those of the original request where it is a partial approval. */
export function readBodyParts(source: string, title: Span, partial: Partial | null): readonly BodyPart[] {
  return bodyPartsIn(source, partial?.original ?? title);
}

/**
 * Reads the body parts that a stretch of title or prose names, each part and side once. The side before a list counts
 * for all of it ("bilateral shoulder, elbow and wrist"), but not for a part that has no sides.
 */
export function bodyPartsIn(source: string, span: Span): readonly BodyPart[] {
  const words = wordsIn(source, span);
  const places = placesIn(words);
  if (places.length === 0) return [];
  shareSides(words, places);
  takeFarSide(words, places);
  return once(places.map((place) => bodyPart(source, words, place)));
}

/** Reads every body part that the words of some prose name, in their order, as often as they name it. */
export function everyBodyPart(source: string, words: readonly Word[]): readonly BodyPart[] {
  const places = placesIn(words);
  shareSides(words, places);
  return places.map((place) => bodyPart(source, words, place));
}

/** A part among the words of a title: its name from `from`, up to before `to`; its side may begin before it. */
interface Place {
  readonly part: string;
  readonly isLimb: boolean;
  readonly from: number;
  readonly to: number;
  start: number;
  end: number;
  side: BodySide;
  /** Whether the side stands before the part, from where it counts for a list. */
  isLed: boolean;
}

function placesIn(words: readonly Word[]): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length;) {
    const found = words[at]?.kind === 'letters' ? nameAt(words, at) : null;
    if (found?.name.part != null && !isMeasure(words, at, found.name)) {
      places.push(placeOf(found.name, found.name.part, at, found.to));
    }
    at = found?.to ?? at + 1;
  }
  for (const [at, place] of places.entries()) {
    takeSide(words, place, places[at - 1]?.end ?? 0, places[at + 1]?.from ?? words.length);
  }
  return places;
}

function placeOf({ isLimb, side }: PartName, part: string, from: number, to: number): Place {
  return { part, isLimb, from, to, start: from, end: to, side, isLed: side !== null };
}

function nameAt(words: readonly Word[], at: number): { readonly name: PartName; readonly to: number } | null {
  const text = words[at]?.text ?? '';
  if (halves.has(text) && isHalfOfExtremities(words, at)) {
    return { name: { part: `${text} extremity`, isLimb: true, side: null }, to: at + 1 };
  }
  const names = partNames().get(text);
  for (const { rest, name } of names ?? []) {
    const to = endOfRest(words, at + 1, rest);
    if (to > 0) return { name, to };
  }
  if (text.length !== 1) return null;
  const levels = spineLevels(words, at);
  return levels && { name: { part: levels.part, isLimb: false, side: null }, to: levels.to };
}

const halves = new Set(['upper', 'lower']);
const extremities = new Set(['extremity', 'extremities', 'ext', 'limbs', 'limb']);

/** "Upper" of "upper and lower extremities". */
function isHalfOfExtremities(words: readonly Word[], at: number): boolean {
  if (!halves.has(words[at + 2]?.text ?? '')) return false;
  return listWords.has(words[at + 1]?.text ?? '') && extremities.has(words[at + 3]?.text ?? '');
}

/** Where the rest of a name ends, a mark between its words passed over; 0 where it is not there. */
function endOfRest(words: readonly Word[], at: number, rest: readonly string[]): number {
  for (const part of rest) {
    const text = words[at]?.text ?? '';
    if (text !== part && (text === '-' || text === '/' || text === '.' || text === ',')) at++;
    if (words[at]?.text !== part) return 0;
    at++;
  }
  return at;
}

/** "A 10 foot ramp", "6 feet" are lengths; "Dr. Foot" is a person. */
function isMeasure(words: readonly Word[], at: number, { part }: PartName): boolean {
  const before = words[at - 1];
  if (before?.text === 'dr' || (before?.text === '.' && words[at - 2]?.text === 'dr')) return true;
  const number = before?.text === '-' ? words[at - 2] : before;
  return part === 'foot' && (number?.kind === 'number' || number?.text === 'square');
}

function takeSide(words: readonly Word[], place: Place, least: number, limit: number): void {
  if (place.side !== null) return;
  const before = sideBefore(words, place.from, least);
  if (before) {
    place.side = before.side;
    place.start = before.from;
    place.isLed = true;
    return;
  }
  const after = place.isLimb ? sideAfter(words, place.to, limit) : null;
  if (!after) return;
  place.side = after.side;
  place.end = after.to;
}

/** Gives the side before a list, or the one behind its last part, to the parts of the list that name none. */
function shareSides(words: readonly Word[], places: readonly Place[]): void {
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    if (!before?.isLed || place.side !== null || !place.isLimb || !before.isLimb) continue;
    if (!isList(words, before.end, place.start)) continue;
    place.side = before.side;
    place.isLed = true;
  }
  for (let at = places.length - 1; at > 0; at--) {
    const place = places[at];
    const before = places[at - 1];
    if (!place || !before || place.isLed || place.side === null) continue;
    if (before.side === null && before.isLimb && isList(words, before.end, place.start)) before.side = place.side;
  }
}

const longestSingle = 40;
const plainSides = new Set(['left', 'right', 'bilateral', 'bilaterally']);

/** A title of one part may say its side elsewhere: "Joint injection hip under ultrasound, left". */
function takeFarSide(words: readonly Word[], places: readonly Place[]): void {
  const [place] = places;
  if (!place || places.length > 1 || !place.isLimb || place.side !== null || words.length > longestSingle) return;
  const sides = new Set(words.filter(({ text }) => plainSides.has(text)).map(({ text }) => sideWords().get(text)));
  const [side] = sides;
  if (sides.size === 1 && side) place.side = side;
}

const listWords = new Set([',', 'and', '&', '/', '+', 'or', 'the', 'with', '(', ')']);

function isList(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = words[at]?.text ?? '';
    if (!listWords.has(text) && !modifiers().has(text)) return false;
  }
  return to > from;
}

function bodyPart(source: string, words: readonly Word[], { part, side, start, end }: Place): BodyPart {
  const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  return { ...textSpan(source, span), part, side };
}

/** Each part and side once; a part without a side, or the spine as a whole, only where nothing closer is named. */
function once(parts: readonly BodyPart[]): readonly BodyPart[] {
  if (parts.length < 2) return parts;
  const sided = new Set(parts.filter(({ side }) => side !== null).map(({ part }) => part));
  const isSpineNamed = parts.some(({ part }) => part.endsWith(' spine'));
  const seen = new Set<string>();
  return parts.filter(({ part, side }) => {
    if (side === null && sided.has(part)) return false;
    if (part === 'spine' && isSpineNamed) return false;
    const key = `${side ?? ''} ${part}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
