import { isTitle, pagesAt, type Found } from './mentionParts.ts';
import { acoemChapter, nameAt, type Meaning } from './vocabulary.ts';
import { isYear, type Words } from './words.ts';

/** What stands before a guideline's name and belongs to its citation: "page 127 of the", "Low Back Chapter of the". */
export interface Before {
  /** The first word of the citation. */
  readonly from: number;
  readonly year: number | null;
  readonly edition: 2 | 3 | null;
  /** The chapter or part that is named before. */
  readonly meaning: Meaning | null;
  /** Whether it is named by its number. */
  readonly numbered: boolean;
  readonly pages: Found['pages'];
}

const states: ReadonlySet<string> = new Set(['california', 'ca', 'calif', 'dwc']);
const second: ReadonlySet<string> = new Set(['2nd', 'second']);
const third: ReadonlySet<string> = new Set(['3rd', 'third']);
const connectives: ReadonlySet<string> = new Set(['of', 'in', 'from', 'within']);

/**
 * Looks back from a guideline's name.
 *
 * @param at the first word of the name
 * @param least the first word that belongs to no citation yet
 * @param family whose chapters or parts may be named before
 */
export function beforeName(words: Words, at: number, least: number, family: Meaning['family']): Before {
  const direct = family === 'mtus' ? partDirectlyBefore(words, at, least) : null;
  const own = ownWords(words, direct?.from ?? at, least);
  const chapter = direct ?? chapterEnding(words, connective(words, own.from, least), least, family);
  const from = Math.min(own.from, chapter?.from ?? own.from);
  const paged = pagesEnding(words, connective(words, from, least), least);
  return {
    ...own,
    from: paged?.from ?? from,
    meaning: chapter?.meaning ?? null,
    numbered: chapter?.numbered ?? false,
    pages: paged?.pages ?? [],
  };
}

/** "the Chronic Pain MTUS". */
function partDirectlyBefore(words: Words, at: number, least: number): Chapter | null {
  for (let from = Math.max(least, at - 5); from < at; from++) {
    const named = nameAt(words, from, 'mtus');
    if (named?.end === at && isTitle(words, { from, to: at })) return { from, meaning: named.meaning, numbered: false };
  }
  return null;
}

/** "California", "2016", "Third Edition", in any order. */
function ownWords({ keys }: Words, at: number, least: number): Pick<Before, 'from' | 'year' | 'edition'> {
  let from = at;
  let year: number | null = null;
  let edition: 2 | 3 | null = null;
  for (let round = 0; round < 3; round++) {
    const last = from > least ? (keys[from - 1] ?? '') : '';
    const number = from - 1 > least ? (keys[from - 2] ?? '') : '';
    if (states.has(last)) from -= number === 'of' && keys[from - 3] === 'state' && from - 2 > least ? 3 : 1;
    else if (year === null && isYear(last) && !/^[/,-]$/.test(number)) [from, year] = [from - 1, Number(last)];
    else if (edition === null && last === 'edition' && (second.has(number) || third.has(number))) {
      [from, edition] = [from - 2, second.has(number) ? 2 : 3];
    } else break;
  }
  return { from, year, edition };
}

/** The word "of" before a name, "the" between left out; -1 where none stands there. */
function connective({ keys }: Words, from: number, least: number): number {
  const at = keys[from - 1] === 'the' ? from - 2 : from - 1;
  return at > least && connectives.has(keys[at] ?? '') ? at : -1;
}

interface Chapter {
  readonly from: number;
  readonly meaning: Meaning;
  readonly numbered: boolean;
}

/** No chapter's name has more words. */
const mostWords = 9;

/** The chapter whose name ends before word `end`: "Low Back Chapter", "Chapter 12". */
function chapterEnding(words: Words, end: number, least: number, family: Meaning['family']): Chapter | null {
  const { keys } = words;
  if (end < 0) return null;
  const numbered =
    end - 2 >= least && /^(?:chapter|ch)$/.test(keys[end - 2] ?? '') ? acoemChapter(Number(keys[end - 1])) : null;
  if (numbered && family === 'acoem') {
    return { from: end - 2, meaning: { family, subject: numbered, edition: null }, numbered: true };
  }
  const name = /^(?:chapter|section|guideline)$/.test(keys[end - 1] ?? '') ? end - 1 : end;
  if (name === end && family !== 'mtus') return null;
  for (let from = Math.max(least, name - mostWords); from < name; from++) {
    const named = nameAt(words, from, family);
    if (named && (named.end === name || named.end === end)) return { from, meaning: named.meaning, numbered: false };
  }
  return null;
}

/** The pages that are named before word `end`: "page 127 of the". */
function pagesEnding(words: Words, end: number, least: number): Pick<Before, 'from' | 'pages'> | null {
  for (let from = end - 2; from >= least && from > end - 12; from--) {
    const paged = words.keys[from]?.startsWith('p') ? pagesAt(words, from) : null;
    if (paged) return paged.to === end ? { from, pages: paged.pages } : null;
  }
  return null;
}
