import type { Before } from './mentionBefore.ts';
import { isCapital, matchAt, nameEdge, pagesAt, past, type Found, type WordRange } from './mentionParts.ts';
import { topicsAt } from './mentionTopics.ts';
import { editionAt } from './mentionYears.ts';
import { nameAt, type Named } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

/** The rest of the name: "(ODG)", "-TWC", "Treatment in Workers' Compensation", "Treatment Index", "Guidelines". */
const rest =
  /(?:\( odg (?:[/-] ?)?(?:twc )?\) |(?:[,/(-] )?twc (?:\) )?|(?:[,/(-] )?treatment in worker (?:'|’)? ?comp(?:ensation)? (?:\( twc \) )?(?:\) )?|(?:[,-] )?(?:integrated )?treatment (?:index |(?=guideline ))|web version |online version )/y;
const guidelineWord = /guideline (?!(?:on|for|about|regarding) )/y;
const annual = /(?:[,(] )?(?:\d{1,2}(?:st|nd|rd|th) )(?:annual )?edition (?:\( web \) )?(?:\) )?/y;
const chapterOn =
  /(?:[,;:(-] )?(?:(?:in|see|under) )?(?:the )?(?:chapter|section|guideline) (?:on|for|about|regarding|:) (?:the )?/y;
const sign = /(?:[,;:(/-] )?(?:(?:in|under) )?(?:the )?/y;
const tail =
  /(?:(?:[,-] )?lumbar and thoracic )?(?:\( (?:acute and chronic|acute|chronic) \) )?(?:\( updated [\d/. -]{4,16}\) )?/y;
const chapterWord = /(?:pain )?(?:chapter|section|procedure (?:summary )?|guideline )/y;
const tables =
  /(?:[,;:(-] )?((?:(?:physical|occupational) (?:therapy )?(?:[/] ?|and )?(?:occupational )?(?:therapy|medicine)|chiropractic|acupuncture|manipulation) guideline )/y;

/**
 * Reads what stands behind the name of the Official Disability Guidelines: the rest of the name, edition, chapter, topics.
 *
 * @param at the word behind the name
 */
export function odgFrom(words: Words, before: Before, at: number): Found {
  const { from } = before;
  const named = behindName(words, at);
  const year = named.year ?? before.year;
  const table = tableAt(words, named.to);
  if (table) return found({ from, to: table.behind, guideline: 'odg', year, sections: [table] });
  const chapter =
    before.meaning?.family === 'odg' ? { id: before.meaning.id, to: named.to } : chapterAt(words, named.to);
  const topics = chapter ? topicsAt(words, chapter.to, chapter.id) : null;
  const behind = topics?.to ?? chapter?.to ?? named.to;
  const paged = pagesAt(words, behind);
  const sections = topics?.sections ?? [];
  return {
    ...found({ from, to: paged?.to ?? behind, guideline: chapter?.id ?? 'odg', year, sections }),
    pages: [...before.pages, ...(paged?.pages ?? [])],
  };
}

function found(parts: Omit<Found, 'source' | 'pages'>): Found {
  return { ...parts, source: 'odg', pages: [] };
}

interface Behind {
  readonly to: number;
  readonly year: number | null;
}

function behindName(words: Words, at: number): Behind {
  let named: Behind = { to: at, year: null };
  for (let next = more(words, named); next.to > named.to; next = more(words, named)) named = next;
  return named;
}

function more(words: Words, { to, year }: Behind): Behind {
  const next = past(words, past(words, past(words, to, rest), guidelineWord), annual);
  const edition = year === null ? editionAt(words, next) : null;
  return edition?.year == null ? { to: next, year } : { to: edition.to, year: edition.year };
}

/** Its own tables of visits are cited by their names: "ODG Physical Therapy Guidelines". */
function tableAt(words: Words, at: number): (WordRange & { readonly behind: number }) | null {
  const table = matchAt(words, at, tables);
  if (!table) return null;
  const from = past(words, at, /[,;:(-] /y);
  return { from, to: table.to, behind: from > at && words.keys[at] === '(' ? past(words, table.to, /\) /y) : table.to };
}

interface Chapter {
  readonly id: string;
  readonly to: number;
}

function chapterAt(words: Words, at: number): Chapter | null {
  const labelled = past(words, at, chapterOn);
  const from = labelled > at ? labelled : past(words, at, sign);
  const named = nameAt(words, from, 'odg');
  if (named?.meaning.family !== 'odg') return null;
  const behindTail = past(words, named.end, tail);
  const to = past(words, behindTail, chapterWord);
  if (labelled === at && to === behindTail && !isClear(words, from, named, behindTail)) return null;
  return { id: named.meaning.id, to: words.keys.slice(at, from).includes('(') ? past(words, to, /\) /y) : to };
}

/** Parts whose names are no words of a diagnosis or treatment. */
const apart: ReadonlySet<string> = new Set(['odg/preface', 'odg/drug-formulary', 'odg/appendix-d']);

/** Without "chapter" behind it: printed as a name, and something behind it that ends a name. */
function isClear(words: Words, from: number, named: Named, to: number): boolean {
  if (!isCapital(words, from) || named.strength === 'weak') return false;
  if (named.meaning.family === 'odg' && apart.has(named.meaning.id)) return true;
  return named.strength === 'full' || matchEnd(words, to, nameEdge) >= 0;
}
