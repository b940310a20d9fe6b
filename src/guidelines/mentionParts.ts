import type { CitationSource } from '../letter/record.ts';
import { pagesAt as pageListAt } from './pages.ts';
import { matchEnd, wordAt, type Words } from './words.ts';

/** Words of a text, by their numbers: `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What is cited, in words. */
export interface Found extends WordRange {
  readonly guideline: string;
  readonly source: CitationSource;
  readonly year: number | null;
  readonly sections: readonly WordRange[];
  readonly pages: readonly (readonly [number, number])[];
}

/** The number of the word behind the pattern where it matches at `at`, else `at`. The pattern must be sticky. */
export function past(words: Words, at: number, pattern: RegExp): number {
  const end = matchEnd(words, at, pattern);
  return end < 0 ? at : end;
}

/** What the groups of the pattern hold where it matches at `at`, and the word behind it; null where it does not. */
export function matchAt(
  words: Words,
  at: number,
  pattern: RegExp,
): { readonly match: RegExpExecArray; readonly to: number } | null {
  pattern.lastIndex = words.places[at] ?? words.line.length;
  const match = pattern.exec(words.line);
  return match ? { match, to: wordAt(words, pattern.lastIndex, at) } : null;
}

const capital = /^[^\p{L}]*\p{Lu}/u;

/** Whether a word is printed with a capital. */
export function isCapital({ text, starts, ends }: Words, at: number): boolean {
  return capital.test(text.slice(starts[at], ends[at]));
}

const small: ReadonlySet<string> = new Set(['and', 'of', 'the', 'to', 'in', 'for', ',', '/', '-', '(', ')', ':']);

/** Whether words are printed as a title: each with a capital, but for small words. */
export function isTitle(words: Words, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if (!small.has(words.keys[at] ?? '') && !isCapital(words, at)) return false;
  return to > from;
}

const beforePages = /(?:[,;:(-] )?(?:(?:on|at|see) )?/y;
const plainWord = /^\p{L}{2,}$/u;
const inLists: ReadonlySet<string> = new Set([
  'and',
  'of',
  'in',
  'from',
  'to',
  'through',
  'page',
  'pg',
  'pgs',
  'pp',
  'which',
]);
/** No list of pages in prose has more words. */
const longestList = 60;

/** Pages that are named, and the word behind them. */
export interface Pages {
  readonly pages: readonly (readonly [number, number])[];
  readonly to: number;
}

/** The pages that are named at a word ("page 78", ", pp. 74-95", "(page(s) 9, 11)"); null where none are. */
export function pagesAt(words: Words, at: number): Pages | null {
  const from = past(words, at, beforePages);
  const list = pageListAt(words, from, listEnd(words, from));
  return list && list.pages.length > 0 ? { pages: list.pages, to: closed(words, at, list.end) } : null;
}

/** Where a list of pages ends at the latest: "page 78, 12 visits" names one page. */
function listEnd({ keys }: Words, from: number): number {
  const end = Math.min(keys.length, from + longestList);
  for (let at = from + 2; at < end; at++) {
    const isCount = /^\d/.test(keys[at - 1] ?? '') && plainWord.test(keys[at] ?? '') && !inLists.has(keys[at] ?? '');
    if (isCount && /^(?:\d+|,|;|and)$/.test(keys[at - 2] ?? '')) return at - 1;
  }
  return end;
}

/** Behind a name that could go on, what shows that it does not: a sign, or a verb that says what the text holds. */
export const nameEdge =
  /(?:[,;:.)(/-] |$|(?:state|recommend|indicate|note|support|suggest|say|require|do|doe|list|allow|discuss|under) )/y;

/** The word behind a bracket that closes one opened between `from` and `to`. */
export function closed(words: Words, from: number, to: number): number {
  const opens = words.keys.slice(from, to);
  const open = opens.filter((key) => key === '(').length - opens.filter((key) => key === ')').length;
  return open > 0 && words.keys[to] === ')' ? to + 1 : to;
}
