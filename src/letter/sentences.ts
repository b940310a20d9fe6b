import { isBlank, type Span } from '../text/span.ts';
import {
  abbreviations,
  answerEnders,
  beforeNumber,
  lostStopOpeners,
  mayEndSentence,
  openers,
  smallOpeners,
} from './sentencesWords.ts';

/** No sentence is followed further back than this many characters, so that text without full stops costs little. */
export const longestSentence = 4000;
/** How far a quotation (a whole title, a passage of a guideline) and a group in brackets reach, in characters. */
const quoteReach = 1200;
const bracketReach = 300;
const citationReach = 120;
const longestWord = 24;

/**
 * The last sentence of the span, its closing mark and quotes included; null where there is only white space. Call it
 * again with the found start as the new end to go on towards the beginning. A line break ends no sentence, nor does a
 * full stop inside quotes or brackets, behind an abbreviation, or in a number. Where OCR lost a full stop or read it as
 * a comma, words that open an answer ("Therefore", "The request") begin a sentence all the same.
 */
export function lastSentence(source: string, span: Span): Span | null {
  const end = trimEnd(source, span);
  if (end === span.start) return null;
  const floor = Math.max(span.start, end - longestSentence);
  for (let at = end - 1; at > floor; at--) {
    const start = sentenceStart(source, at, floor, end);
    if (start >= 0) return { start, end };
  }
  return { start: skipBlanks(source, floor, end), end };
}

/** The start of the sentence that the mark or the capital at `at` gives away, else -1. */
function sentenceStart(source: string, at: number, start: number, end: number): number {
  const code = source.charCodeAt(at);
  if (code === 0x2e || code === 0x21 || code === 0x3f) return startBehindMark(source, at, start, end);
  if (isUpper(code) && isBlank(source.charCodeAt(at - 1))) return startWithoutMark(source, at, start, end);
  return -1;
}

function startBehindMark(source: string, at: number, start: number, end: number): number {
  const closed = skipClosers(source, at + 1, end);
  const next = skipCitation(source, skipBlanks(source, closed, end), end);
  if (next >= end || !endsSentence(source, at, closed, next)) return -1;
  return isEnclosed(source, at, closed, start, end) ? -1 : next;
}

function startWithoutMark(source: string, at: number, start: number, end: number): number {
  if (!matchesAt(lostStopOpeners, source, at)) return -1;
  let before = at - 1;
  while (before > start && isBlank(source.charCodeAt(before))) before--;
  return /[a-z0-9,)%]/.test(source.charAt(before)) && !isEnclosed(source, before, at, start, end) ? at : -1;
}

/** Whether the mark at `at`, whose closing quotes end at `closed`, ends a sentence when the text goes on at `next`. */
function endsSentence(source: string, at: number, closed: number, next: number): boolean {
  const opens = matchesAt(openers, source, next);
  // OCR reads "l" and commas as "!": no end before an unknown word.
  if (source[at] !== '.') return opens && next > closed;
  const wordAt = wordStart(source, at);
  const word = source.slice(wordAt, at).toLowerCase();
  if (next === closed) return endsGlued(source, at, wordAt, next, opens);
  const first = source.charCodeAt(next);
  if (abbreviations.has(word)) return false;
  if (isLower(first))
    return answerEnders.has(word) || (/^[a-z]{4,}$/.test(word) && matchesAt(smallOpeners, source, next));
  if (isDigit(first)) return !beforeNumber.has(word) && !mayEndSentence.has(word) && !/^\d{1,3}$/.test(word);
  if (isListNumber(source, wordAt, word)) return true;
  return opens || !(mayEndSentence.has(word) || /^[a-z](\.[a-z])*$/.test(word));
}

/** "necessary.The": no blank behind the full stop. Web addresses and "Non.MTUS" are left alone. */
function endsGlued(source: string, at: number, wordAt: number, next: number, opens: boolean): boolean {
  if (!isUpper(source.charCodeAt(next))) return false;
  if (opens) return !/[/@]/.test(source.charAt(wordAt - 1));
  return (
    /^[a-z]{3,}$/.test(source.slice(wordAt, at)) &&
    isLower(source.charCodeAt(next + 1)) &&
    /[\s(]/.test(source.charAt(wordAt - 1))
  );
}

/** "2." where it opens a sentence. */
function isListNumber(source: string, wordAt: number, word: string): boolean {
  if (!/^\d{1,2}$/.test(word)) return false;
  let before = wordAt - 1;
  while (before >= 0 && isBlank(source.charCodeAt(before))) before--;
  return before < 0 || /[.:;]/.test(source.charAt(before));
}

/** Whether the gap between `at` and `next` stands inside quotes or brackets that both open before and close behind it. */
function isEnclosed(source: string, at: number, next: number, start: number, end: number): boolean {
  return isQuoted(source, at, next, start, end) || isBracketed(source, at, next, start, end);
}

function isQuoted(source: string, at: number, next: number, start: number, end: number): boolean {
  const after = quoteAfter(source, next, Math.min(end, next + quoteReach));
  if (after < 0 || quoteSide(source, after) !== 'closes') return false;
  for (let before = at; before >= Math.max(start, at - quoteReach); before--) {
    if (isQuote(source.charCodeAt(before))) return quoteSide(source, before) === 'opens';
  }
  return false;
}

function quoteAfter(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isQuote(source.charCodeAt(at))) return at;
  return -1;
}

/** Straight quotes do not say which side they are: an opening one follows a blank or a bracket and touches a word. */
function quoteSide(source: string, at: number): 'opens' | 'closes' {
  const code = source.charCodeAt(at);
  if (code !== 0x22) return code === 0x201c ? 'opens' : 'closes';
  return /^[\s([{]?$/.test(source.charAt(at - 1)) && /\S/.test(source.charAt(at + 1)) ? 'opens' : 'closes';
}

function isBracketed(source: string, at: number, next: number, start: number, end: number): boolean {
  const to = Math.min(end, next + bracketReach);
  for (let after = next; after < to; after++) {
    const code = source.charCodeAt(after);
    if (code === 0x28) return false;
    if (code === 0x29) return opensBracket(source, at, Math.max(start, at - bracketReach));
  }
  return false;
}

function opensBracket(source: string, at: number, from: number): boolean {
  for (let before = at; before >= from; before--) {
    const code = source.charCodeAt(before);
    if (code === 0x29) return false;
    if (code === 0x28) return true;
  }
  return false;
}

/** "(Smith, 2009)" or "[4]" behind a full stop belongs to the sentence before it. */
function skipCitation(source: string, at: number, end: number): number {
  const close = source[at] === '(' ? ')' : source[at] === '[' ? ']' : '';
  if (close === '') return at;
  const closeAt = source.slice(at, Math.min(end, at + citationReach)).indexOf(close);
  if (closeAt < 0 || !/\d/.test(source.slice(at, at + closeAt))) return at;
  return skipBlanks(source, at + closeAt + 1, end);
}

function skipClosers(source: string, at: number, end: number): number {
  while (at < end && '"\u201d\u2019\')]}'.includes(source.charAt(at))) at++;
  return at;
}

function skipBlanks(source: string, at: number, end: number): number {
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

function trimEnd(source: string, { start, end }: Span): number {
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the word in front of the mark begins; full stops and hyphens inside it count ("p.o", "9792.24.2"). */
function wordStart(source: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestWord && /[\w.-]/.test(source.charAt(start - 1))) start--;
  return start;
}

function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
