import type { CitationSource } from '../letter/record.ts';
import { pagesAt, type Pages } from './pages.ts';
import { topicsIn, type Stretch } from './topics.ts';
import { matchEnd, type Words } from './words.ts';

/** A citation before its spans are made; words `from` to `to` (exclusive). */
export interface Draft extends Stretch {
  readonly source: CitationSource;
  /** Null where it is none of the catalog: its words then give it a name of its own. */
  readonly guideline: string | null;
  readonly year: number | null;
  readonly sections: readonly Stretch[];
  readonly pages: readonly Pages[];
}

/** What is named of a guideline: topics and pages. */
export interface Details {
  readonly sections: readonly Stretch[];
  readonly pages: readonly Pages[];
}

/** "Section(s):", and the form's "Page(s):" where a topic stands in place of numbers. */
const sectionLabel = /(?:section (?:\( s \) |s )?|page \( s \) (?=: \D))(?:: |- )/y;
const labels: ReadonlySet<string> = new Set(['section', 'page']);

/** Reads topics and lists of pages, in any order, from the words behind a guideline's name. */
export function detailsIn(words: Words, { from, to }: Stretch): Details {
  const sections: Stretch[] = [];
  const pages: Pages[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end > start) for (const topic of topicsIn(words, { from: start, to: end })) sections.push(topic);
  };
  for (let at = from; at < to; at++) {
    const list = pagesAt(words, at, to);
    const behind = list ? list.end : labels.has(words.keys[at] ?? '') ? matchEnd(words, at, sectionLabel) : -1;
    if (behind < 0) continue;
    close(at);
    if (list) for (const one of list.pages) pages.push(one);
    start = behind;
    at = behind - 1;
  }
  close(to);
  return { sections, pages };
}

const edges: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '-',
  'and',
  'or',
  'x',
  '|',
  '/',
  '(',
  '*',
  '"',
  '·',
  '•',
]);

/** Words that lead to the next citation. */
const joins: ReadonlySet<string> = new Set(['the', 'per', 'see', 'also']);

/** A small "x" by itself; the one of "x-ray" is a word's. */
function isTickBox(text: string, start: number, end: number): boolean {
  return text.slice(start, end) === 'x' && text[end] !== '-' && !/^ ray/i.test(text.slice(end, end + 4));
}

/** The stretch without signs, joining words and form residue ("x") at its ends. */
export function trimmedStretch({ keys, text, starts, ends }: Words, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  const isEdge = (at: number): boolean =>
    edges.has(keys[at] ?? '') && (keys[at] !== 'x' || isTickBox(text, starts[at] ?? 0, ends[at] ?? 0));
  while (from < to && (isEdge(from) || keys[from] === ')')) from++;
  while (to > from && (isEdge(to - 1) || joins.has(keys[to - 1] ?? ''))) to--;
  return keys[to - 1] === ')' && !keys.slice(from, to).includes('(') ? { from, to: to - 1 } : { from, to };
}
