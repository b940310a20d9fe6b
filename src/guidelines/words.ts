import { foldWithOffsets, unfold, type Folded } from '../text/folded.ts';
import type { Span, TextSpan } from '../text/span.ts';
import { addressesIn } from './addresses.ts';
import { withoutBreaks } from './brokenWords.ts';
import { addPiece, cutPieces, noPieces, type Pieces } from './wordPieces.ts';

/**
 * A text as a row of words, numbers and signs, put right where a converter broke a known word ("Compl aints") or a scan
 * misread it: patterns and names are compared with `line`, and spans come out as they are printed.
 *
 *     printed  ODG, Low Ba ck Chapters - MRI's
 *     line     odg , low back chapter - mri
 */
export interface Words {
  readonly folded: Folded;
  /** The printed text with single blanks, the same as `folded.text`. */
  readonly text: string;
  /** One key for each word: its stem, the number, the sign; an address is "@". */
  readonly keys: readonly string[];
  /** Where each word stands in `text`; `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** All keys, joined by single blanks, one more blank at the end. */
  readonly line: string;
  /** Where each key begins in `line`; one entry more, for the end. */
  readonly places: readonly number[];
}

/** The key of a web address. */
export const addressKey = '@';

/** Reads the words of a stretch of a letter. Takes time in proportion to its length. */
export function wordsOf(source: string, span: Span): Words {
  const folded = foldWithOffsets(source, span);
  const pieces = noPieces();
  let at = 0;
  for (const address of addressesIn(source, folded)) {
    cutPieces(folded.text, at, address.from, pieces);
    addPiece(pieces, addressKey, 'sign', address.from, address.to);
    at = address.to;
  }
  cutPieces(folded.text, at, folded.text.length, pieces);
  return withLine(folded, withoutBreaks(folded.text, pieces));
}

/** The words from `from` to `to` (exclusive) as a span of the letter. */
export function spanOf({ folded, starts, ends }: Words, from: number, to: number): TextSpan {
  return unfold(folded, starts[from] ?? 0, to > from ? (ends[to - 1] ?? 0) : (starts[from] ?? 0));
}

/** Where the pattern, which must be sticky, ends if it matches at a word, as the number of the next word; -1 if not. */
export function matchEnd(words: Words, at: number, pattern: RegExp): number {
  pattern.lastIndex = words.places[at] ?? words.line.length;
  return pattern.test(words.line) ? wordAt(words, pattern.lastIndex, at) : -1;
}

/** The number of the first word that begins at `place` of the line or behind it. */
export function wordAt({ places }: Words, place: number, from: number): number {
  let at = from;
  while (at + 1 < places.length && (places[at] ?? 0) < place) at++;
  return at;
}

function withLine(folded: Folded, { keys, starts, ends }: Pieces): Words {
  const places: number[] = [];
  let length = 0;
  for (const key of keys) {
    places.push(length);
    length += key.length + 1;
  }
  places.push(length);
  return { folded, text: folded.text, keys, starts, ends, line: `${keys.join(' ')} `, places };
}

/** Whether a word is the year of an edition, 1900 to 2099. */
export function isYear(key: string | undefined): boolean {
  return key !== undefined && /^(?:19|20)\d\d$/.test(key);
}
