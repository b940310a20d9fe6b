/** A word of a title, in the form in which tables of terms have it. */
export interface TitleWord {
  /** In small letters, without its plural ending; a number is `#`. */
  readonly word: string;
  /** Where it stands in the title. */
  readonly start: number;
  /** What stands before it: nothing that parts it from the word before, a slash, or a mark that ends a phrase. */
  readonly before: 'close' | 'slash' | 'mark';
  /** Whether it stands in parentheses, and so explains rather than names. */
  readonly inner: boolean;
}

/** What a title names stands at its beginning; longer ones are lists. In characters. */
const longestTitle = 2000;
/** Letters with a full stop each ("F.C.E."), a word, a number, a mark; a number parts from the word that it runs into. */
const pieces = /(?:\p{L}\.){2,}\p{L}?|\p{L}[\p{L}\d'’]*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;
const numbersInWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen twenty thirty'.split(' '),
);
const symbols: Readonly<Record<string, string>> = { '&': 'and', '+': 'and' };

/** The words of a title in their order. */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = [];
  const read = title.slice(0, longestTitle);
  const lastClosing = Math.max(read.lastIndexOf(')'), read.lastIndexOf(']'));
  let depth = 0;
  let before: TitleWord['before'] = 'close';
  for (const { 0: piece, index: start } of read.matchAll(pieces)) {
    const word = wordOf(piece);
    if (word !== null) {
      words.push({ word, start, before, inner: depth > 0 });
      before = 'close';
      continue;
    }
    if ((piece === '(' || piece === '[') && start < lastClosing) depth++;
    else if ((piece === ')' || piece === ']') && depth > 0) depth--;
    else before = markOf(piece, read, start, before);
  }
  return words;
}

function wordOf(piece: string): string | null {
  if (/^\d/.test(piece)) return '#';
  if (!/^\p{L}/u.test(piece)) return symbols[piece] ?? null;
  const word = piece.toLowerCase().replace(/[.'’]/g, '');
  if (numbersInWords.has(word)) return '#';
  if (/^x\d+$/.test(word)) return 'x#';
  return withoutPlural(word);
}

const hyphens = '-‐‑';
/** Marks that part no words: quantities, quotes, registered names. */
const partingNothing = '#%"\'’“”®™*°©';

function markOf(piece: string, title: string, at: number, before: TitleWord['before']): TitleWord['before'] {
  if (partingNothing.includes(piece)) return before;
  if (hyphens.includes(piece) && !(title[at - 1] === ' ' && title[at + 1] === ' ')) return before;
  if (piece === '/' && before !== 'mark') return 'slash';
  return 'mark';
}

/** Words in which the last s is no plural, although it looks like one. */
const noPlurals = new Set(['tens', 'ems', 'lens', 'pens']);

/** A word without the ending of its plural, by the rule that suits the terms of the tables: "biopsies", "crutches". */
export function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || noPlurals.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
