import type { Span } from '../text/span.ts';
import glossary from './data/glossary.json' with { type: 'json' };
import { alsoWords, spellings } from './termsSpellings.ts';

/** An entry of the glossary, with where it comes from. */
export interface Term {
  readonly term: string;
  /** The words of an abbreviation, a rule's number, or ''. */
  readonly expansion: string;
  readonly sentence: string;
  /** `verified`, or `known-but-not-verified`. */
  readonly confidence: string;
  readonly source: string | readonly string[];
}

/** A term in a text; several where one short form stands for several things. */
export interface FoundTerm {
  readonly span: Span;
  readonly terms: readonly Term[];
}

interface Index {
  /** By the words as printed; for terms in small letters, by their words in small letters. */
  readonly exact: ReadonlyMap<string, readonly Term[]>;
  readonly folded: ReadonlyMap<string, readonly Term[]>;
  readonly forms: readonly (readonly [form: RegExp, term: Term])[];
  readonly pattern: RegExp;
}

/** The longest term, with line ends inside. In characters. */
const reach = 80;

let known: Index | undefined;

/** The term of the glossary that holds the offset, the longest one; undefined where none does. */
export function termAt(text: string, offset: number): FoundTerm | undefined {
  known ??= indexOf(glossary);
  const from = Math.max(0, offset - reach);
  const window = text.slice(from, offset + reach);
  for (const { index, 0: words } of window.matchAll(known.pattern)) {
    const span = { start: from + index, end: from + index + words.length };
    if (span.start > offset || offset > span.end) continue;
    const terms = termsOf(words, known);
    if (terms.length > 0 && !isPlainWord(words, text, span)) return { span, terms };
  }
  return undefined;
}

function termsOf(words: string, { exact, folded, forms }: Index): readonly Term[] {
  const plain = words.replace(/\s+/g, ' ');
  const small = plain.toLowerCase();
  const named =
    exact.get(plain) ?? exact.get(plain.replace(/s$/, '')) ?? folded.get(small) ?? folded.get(small.replace(/s$/, ''));
  return named ?? forms.filter(([form]) => form.test(words)).map(([, term]) => term);
}

/** A short form that is a word too, among capitals. */
function isPlainWord(words: string, text: string, { start, end }: Span): boolean {
  return (
    alsoWords.has(words) && !/\p{Ll}/u.test(text.slice(Math.max(0, start - 30), start) + text.slice(end, end + 30))
  );
}

function indexOf(terms: readonly Term[]): Index {
  const [exact, folded] = [new Map<string, Term[]>(), new Map<string, Term[]>()];
  const forms: (readonly [RegExp, Term])[] = [];
  const patterns: string[] = [];
  for (const term of terms) {
    const { words = [], forms: sources = [] } = spellings[term.term] ?? { words: term.term.split(' / ') };
    for (const word of words) {
      const [index, key] = isShortForm(word) ? [exact, word] : [folded, word.toLowerCase()];
      index.set(key, [...(index.get(key) ?? []), term]);
      patterns.push(patternOf(word));
    }
    for (const source of sources) {
      forms.push([new RegExp(`^(?:${source})$`), term]);
      patterns.push(source);
    }
  }
  return { exact, folded, forms, pattern: anyOf(patterns) };
}

/** The longest first, so that "UR decision" goes before "UR". */
function anyOf(patterns: readonly string[]): RegExp {
  const sorted = [...new Set(patterns)].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function isShortForm(word: string): boolean {
  return /^[^a-z]*$/.test(word);
}

/** Words may be parted by a line end. Terms in small letters may begin with a capital, or stand in a title of capitals. */
function patternOf(word: string): string {
  const asPrinted = isShortForm(word);
  const pattern = Array.from(word.replace(/\s+/g, ' '), (char) => charPattern(char, asPrinted)).join('');
  return `${pattern}${asPrinted ? 's?' : '[sS]?'}`;
}

function charPattern(char: string, asPrinted: boolean): string {
  if (char === ' ') return '\\s+';
  if (!asPrinted && char.toLowerCase() !== char.toUpperCase()) return `[${char.toLowerCase()}${char.toUpperCase()}]`;
  return char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}
