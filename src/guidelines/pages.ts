import chapters from './data/acoem2004-chapters.json' with { type: 'json' };
import chronicPain from './data/chronic-pain-2009-pages.json' with { type: 'json' };
import { matchEnd, type Words } from './words.ts';

/** First and last page. */
export type Pages = readonly [number, number];

/** A list of pages at its place: `end` is the number of the word behind it. */
export interface PageList {
  readonly pages: readonly Pages[];
  readonly end: number;
}

/** "Page(s):", "pages", "pgs.", "pp.", "p.", "Exhibit Page Number", up to the first number. */
const opener =
  /(?:at )?(?:exhibit )?(?:page|pg|pgs|pp|p) (?:number |no (?:\. )?|# )?(?:\( s \) |s )?(?:\. )?(?:: |\. )?(?=\d+ )/y;
const digits = /^\d{1,4}$/;
const ranged: ReadonlySet<string> = new Set(['-', 'to', 'through', 'thru']);
/** No guideline has more pages. */
const lastPage = 2000;

/** The list of pages that begins at word `at`; null where none does. Takes time in proportion to the list's length. */
export function pagesAt(words: Words, at: number, end: number): PageList | null {
  const first = words.keys[at] ?? '';
  if (!(first.startsWith('p') || first === 'exhibit' || first === 'at')) return null;
  const opened = matchEnd(words, at, opener);
  if (opened < 0 || opened >= end) return null;
  const pages: Pages[] = [];
  let next = opened;
  for (;;) {
    const one = rangeAt(words, next, end);
    if (!one) break;
    if (one.pages) pages.push(one.pages);
    next = one.end;
    const behind = separatorEnd(words, next, end);
    if (behind < 0) break;
    next = behind;
  }
  return next > opened ? { pages, end: withoutSeparator(words, next) } : null;
}

interface Range {
  readonly pages: Pages | null;
  readonly end: number;
}

function rangeAt(words: Words, at: number, end: number): Range | null {
  const first = numberAt(words, at, end);
  if (!first) return null;
  let next = first.end;
  let last = first.value;
  if (ranged.has(words.keys[next] ?? '')) {
    const second = numberAt(words, next + 1, end);
    if (second) {
      last = completed(first.value, second.value);
      next = second.end;
    }
  }
  // "page 78 of 127"
  if (words.keys[next] === 'of' && digits.test(words.keys[next + 1] ?? '')) next += 2;
  const fits = first.value >= 1 && last >= first.value && last <= lastPage;
  return { pages: fits ? [first.value, last] : null, end: next };
}

/** "303-5" is 303 to 305. */
function completed(first: number, last: number): number {
  if (last >= first) return last;
  const power = 10 ** String(last).length;
  return first - (first % power) + last;
}

interface Numbered {
  readonly value: number;
  readonly end: number;
}

/** A number, also one that a converter broke in two ("30 3"). */
function numberAt({ keys, starts, ends }: Words, at: number, end: number): Numbered | null {
  const first = keys[at] ?? '';
  if (at >= end || !digits.test(first)) return null;
  const second = keys[at + 1] ?? '';
  const broken =
    at + 1 < end && digits.test(second) && first.length + second.length <= 3 && ends[at] !== starts[at + 1];
  return broken ? { value: Number(first + second), end: at + 2 } : { value: Number(first), end: at + 1 };
}

/** The word behind a separator that another number follows; -1 where none does. */
function separatorEnd({ keys }: Words, at: number, end: number): number {
  let next = at;
  if (keys[next] === ',' || keys[next] === ';') next++;
  if (keys[next] === 'and') next++;
  if (/^(?:page|pg|pgs|pp)$/.test(keys[next] ?? '')) next++;
  return next < end && digits.test(keys[next] ?? '') ? next : -1;
}

function withoutSeparator({ keys }: Words, end: number): number {
  let at = end;
  while (keys[at - 1] === ',' || keys[at - 1] === 'and') at--;
  return at;
}

let ranges: ReadonlyMap<string, Pages> | undefined;

/** The pages of a guideline as far as they are known; null where they are not. */
export function rangeOf(guideline: string): Pages | null {
  ranges ??= builtRanges();
  return ranges.get(guideline) ?? null;
}

function builtRanges(): ReadonlyMap<string, Pages> {
  const all = new Map<string, Pages>([[chronicPain.guideline, [1, chronicPain.totalPages]]]);
  const known = chapters.chapters.filter(({ pageFrom }) => pageFrom !== null);
  known.forEach(({ id, pageFrom, pageTo }, at) => {
    const next = known[at + 1]?.pageFrom;
    const to = pageTo ?? (typeof next === 'number' ? next - 1 : null);
    if (pageFrom !== null && to !== null) all.set(id, [pageFrom, to]);
  });
  return all;
}
