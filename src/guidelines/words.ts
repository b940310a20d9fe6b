import { foldWithOffsets, unfold, type Folded } from '../text/folded.ts';
import type { Span, TextSpan } from '../text/span.ts';
import { addressesIn } from './addresses.ts';
import { isKnownWord, knownWordFor } from './dictionary.ts';
import { stemOf } from './stems.ts';

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
  const pieces: Pieces = { keys: [], starts: [], ends: [] };
  let at = 0;
  for (const address of addressesIn(source, folded)) {
    cut(folded.text, at, address.from, pieces);
    push(pieces, addressKey, address.from, address.to);
    at = address.to;
  }
  cut(folded.text, at, folded.text.length, pieces);
  return withLine(folded, mended(folded.text, pieces));
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

interface Pieces {
  readonly keys: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function push({ keys, starts, ends }: Pieces, key: string, from: number, to: number): void {
  keys.push(key);
  starts.push(from);
  ends.push(to);
}

const letters = /[\p{L}]+(?:\d(?=[\p{L}])[\p{L}]+|['’][\p{L}]+)*/uy;
/** A number with its points ("9792.24.2") or the ending of an ordinal ("2nd"). */
const numbers = /\d+(?:\.\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\d]))?/uy;
const dashes = /[‐-―−]/;
const unseen = /[®™©\u00ad"“”'’‘]/;
const plainLetter = /[a-zA-Z]/;

function cut(text: string, from: number, to: number, pieces: Pieces): void {
  for (let at = from; at < to;) {
    const end = Math.min(to, pieceEnd(text, at));
    const key = text[at] === ' ' ? '' : keyOf(text, at, end);
    if (key !== '') push(pieces, key, at, end);
    at = end;
  }
}

function pieceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return stickyEnd(numbers, text, at);
  if ((code | 32) >= 97 && (code | 32) <= 122) return stickyEnd(letters, text, at);
  return code < 128 ? at + 1 : Math.max(at + 1, stickyEnd(letters, text, at));
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}

/** The key of a piece; empty for what does not count: signs of trade marks, a hyphen between two letters. */
function keyOf(text: string, at: number, end: number): string {
  const first = text.charAt(at);
  if (end - at > 1 || plainLetter.test(first)) return stemOf(text.slice(at, end));
  if (first === '&') return 'and';
  if (first === '[' || first === '{') return '(';
  if (first === ']' || first === '}') return ')';
  if (first === '-' || dashes.test(first)) {
    return plainLetter.test(text.charAt(at - 1)) && plainLetter.test(text.charAt(end)) && first === '-' ? '' : '-';
  }
  return unseen.test(first) ? '' : first;
}

/** No known word is broken into more pieces. */
const mostFragments = 5;

/** Joins the pieces of broken words and puts misread words right. */
function mended(text: string, pieces: Pieces): Pieces {
  const { keys, starts, ends } = pieces;
  const out: Pieces = { keys: [], starts: [], ends: [] };
  for (let at = 0; at < keys.length;) {
    const joined = joinedAt(text, pieces, at);
    const key = joined?.key ?? keys[at] ?? '';
    const next = joined?.next ?? at + 1;
    push(out, joined ? key : knownWordFor(key), starts[at] ?? 0, ends[next - 1] ?? 0);
    at = next;
  }
  return out;
}

interface Joined {
  readonly key: string;
  readonly next: number;
}

const wordOnly = /^[\p{L}]+$/u;
const digitsOnly = /^\d+$/;
const year = /^(?:19[89]\d|20[0-3]\d)$/;
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;

/** The longest known word, year or ordinal that the pieces from `at` on make, where one of them is none by itself. */
function joinedAt(text: string, { keys, starts, ends }: Pieces, at: number): Joined | null {
  const first = keys[at] ?? '';
  const isNumber = digitsOnly.test(first);
  if (!isNumber && !wordOnly.test(first)) return null;
  let strange = !isKnownWord(first);
  let best: Joined | null = null;
  let next = at + 1;
  for (let taken = 1; taken < mostFragments; taken++, next++) {
    if (isBreakHyphen(text, { keys, starts, ends }, next)) next++;
    const key = keys[next] ?? '';
    if (!(isNumber ? digitsOrEnding : wordOnly).test(key) || isApart(starts, ends, next)) break;
    strange ||= !isKnownWord(key);
    const whole = text.slice(starts[at], ends[next]).replace(/[\s-]+/g, '');
    if (isNumber ? year.test(whole) || ordinal.test(whole) : strange && isKnownWord(stemOf(whole))) {
      best = { key: stemOf(whole), next: next + 1 };
    }
  }
  return best;
}

const digitsOrEnding = /^(?:\d{1,3}|st|nd|rd|th)$/;

/** Whether more than one blank or hyphen lies before a piece. */
function isApart(starts: readonly number[], ends: readonly number[], at: number): boolean {
  return (starts[at] ?? 0) - (ends[at - 1] ?? 0) > 1;
}

/** A hyphen at which a line was broken: "guide- lines". */
function isBreakHyphen(text: string, { keys, starts, ends }: Pieces, at: number): boolean {
  return keys[at] === '-' && starts[at] === ends[at - 1] && text[ends[at] ?? 0] === ' ';
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
