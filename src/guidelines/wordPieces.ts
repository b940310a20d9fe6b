import { wordEntry } from './dictionary.ts';

/** What a piece of a text is: a known word, any other word, a number, or a sign. */
export type PieceKind = 'known' | 'strange' | 'number' | 'sign';

/** The pieces of a text, as columns: a key for each, its kind, and where it stands. */
export interface Pieces {
  readonly keys: string[];
  readonly kinds: PieceKind[];
  readonly starts: number[];
  /** Exclusive. */
  readonly ends: number[];
}

/** No pieces, to be filled. */
export function noPieces(): Pieces {
  return { keys: [], kinds: [], starts: [], ends: [] };
}

/** Adds a piece. */
export function addPiece(pieces: Pieces, key: string, kind: PieceKind, from: number, to: number): void {
  pieces.keys.push(key);
  pieces.kinds.push(kind);
  pieces.starts.push(from);
  pieces.ends.push(to);
}

const letters = /\p{L}+(?:\d(?=\p{L})\p{L}+|['’]\p{L}+)*/uy;
/** A number with its points ("9792.24.2") or the ending of an ordinal ("2nd"). */
const numbers = /\d+(?:\.\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\d]))?/uy;
const plainNumber = /^\d+$/;
const letter = /\p{L}/u;
const dashes = /[‐-―−]/;

/** Signs that are written in several ways; those of trade marks and quotes do not count. */
const signs: Readonly<Record<string, string>> = {
  '&': 'and',
  '[': '(',
  '{': '(',
  ']': ')',
  '}': ')',
  '®': '',
  '™': '',
  '©': '',
  '\u00ad': '',
  '"': '',
  '“': '',
  '”': '',
  "'": '',
  '’': '',
  '‘': '',
};

/** Cuts `text` from `from` to `to` into words, numbers and signs. */
export function cutPieces(text: string, from: number, to: number, pieces: Pieces): void {
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    if (code === 0x20) at++;
    else if (isDigit(code)) at = addNumber(text, at, to, pieces);
    else if (isLetter(text, at, code)) at = addWord(text, at, to, pieces);
    else addSign(text, at++, pieces);
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(text: string, at: number, code: number): boolean {
  return code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : letter.test(text.charAt(at));
}

function addNumber(text: string, at: number, to: number, pieces: Pieces): number {
  const end = Math.min(to, stickyEnd(numbers, text, at));
  const key = text.slice(at, end).toLowerCase();
  addPiece(pieces, key, plainNumber.test(key) ? 'number' : 'sign', at, end);
  return end;
}

function addWord(text: string, at: number, to: number, pieces: Pieces): number {
  const end = Math.min(to, stickyEnd(letters, text, at));
  const { key, known } = wordEntry(text.slice(at, end));
  addPiece(pieces, key, known ? 'known' : 'strange', at, end);
  return end;
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}

/** A hyphen between two letters does not count: "Work-Relatedness" is two words. */
function addSign(text: string, at: number, pieces: Pieces): void {
  const sign = text.charAt(at);
  if (sign === '-' && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) return;
  const key = sign === '-' || dashes.test(sign) ? '-' : (signs[sign] ?? sign);
  if (key !== '') addPiece(pieces, key, key === 'and' ? 'known' : 'sign', at, at + 1);
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(text, at, text.charCodeAt(at));
}
