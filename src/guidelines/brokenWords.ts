import { isKnownWord } from './dictionary.ts';
import { stemOf } from './stems.ts';
import { addPiece, noPieces, type Pieces } from './wordPieces.ts';

/** No known word is broken into more pieces, and none is longer. */
const mostFragments = 5;
const longestWord = 20;

/**
 * Joins what a converter broke: known words ("Compl aints", "guide- lines"), years ("200 7") and ordinals ("2 nd"). Of the
 * pieces of a word one at least must be no known word by itself.
 */
export function withoutBreaks(text: string, pieces: Pieces): Pieces {
  const { keys, kinds, starts, ends } = pieces;
  const out = noPieces();
  for (let at = 0; at < keys.length;) {
    const joined = mayBeBroken(pieces, at) ? joinedAt(text, pieces, at) : null;
    const next = joined?.next ?? at + 1;
    addPiece(out, joined?.key ?? keys[at] ?? '', kinds[at] ?? 'sign', starts[at] ?? 0, ends[next - 1] ?? 0);
    at = next;
  }
  return out;
}

/** Whether a piece and the next one can be parts of one word: cheap, and false nearly everywhere. */
function mayBeBroken({ kinds, starts, ends }: Pieces, at: number): boolean {
  const kind = kinds[at];
  const next = kinds[at + 1];
  if (kind === 'sign' || next === undefined || (starts[at + 1] ?? 0) - (ends[at] ?? 0) > 1) return false;
  if (kind === 'number') return next === 'number' || next === 'strange';
  return kind === 'strange' ? next !== 'number' : next === 'strange' || next === 'sign';
}

interface Joined {
  readonly key: string;
  readonly next: number;
}

const year = /^(?:19[89]\d|20[0-3]\d)$/;
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;

/** The longest known word, year or ordinal that the pieces from `at` on make; `looksOn`: also whether its last letter begins the next word. */
function joinedAt(text: string, pieces: Pieces, at: number, looksOn = true): Joined | null {
  const { kinds, starts, ends } = pieces;
  const isNumber = kinds[at] === 'number';
  let strange = kinds[at] === 'strange';
  let whole = text.slice(starts[at], ends[at]);
  let best: Joined | null = null;
  for (let next = at + 1, taken = 1; taken < mostFragments; taken++, next++) {
    if (isBreakHyphen(text, pieces, next)) next++;
    const kind = kinds[next];
    if (kind === undefined || kind === 'sign' || (kind === 'number' && !isNumber) || isApart(pieces, next)) break;
    strange ||= kind === 'strange';
    whole += text.slice(starts[next], ends[next]);
    if (whole.length > longestWord) break;
    const key = stemOf(whole);
    // "procedure s ummary": the letter belongs to the next word where it makes one.
    if (looksOn && pieces.keys[next] === 's' && mayBeBroken(pieces, next) && joinedAt(text, pieces, next, false)) break;
    if (isNumber ? year.test(key) || ordinal.test(key) : strange && isKnownWord(key)) best = { key, next: next + 1 };
  }
  return best;
}

/** Whether more than one blank lies before a piece. */
function isApart({ starts, ends }: Pieces, at: number): boolean {
  return (starts[at] ?? 0) - (ends[at - 1] ?? 0) > 1;
}

/** A hyphen at which a line was broken: "guide- lines". */
function isBreakHyphen(text: string, { keys, starts, ends }: Pieces, at: number): boolean {
  return keys[at] === '-' && starts[at] === ends[at - 1] && text[ends[at] ?? 0] === ' ';
}
