import type { Before } from './mentionBefore.ts';
import { isCapital, isTitle, matchAt, nameEdge, pagesAt, past, type Found } from './mentionParts.ts';
import { topicsAt } from './mentionTopics.ts';
import { editionAt } from './mentionYears.ts';
import { chapterOfPage } from './topicPages.ts';
import { acoemChapter, idOfAcoem, nameAt, type AcoemContext, type AcoemSubject, type Named } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

const guidelineWords = /(?:[,-] )?(?:(?:occupational|medicine|medical|practice|treatment|industrial) ){0,4}guideline /y;
const brackets = /\( acoem \) /y;
const chapterNumber =
  /(?:[,;:(-] )?(?:(?:in|see|at|under) )?(?:the )?(?:chapter|ch|chap) (?:\. |: |# )?(\d{1,2}) (?![.-] \d)/y;
const chapterOn =
  /(?:[,;:(-] )?(?:(?:in|see) )?(?:the )?(?:chapter|section|guideline) (?:on|for|about|regarding|entitled|titled|:) (?:the )?/y;
const chapterWord = /(?:(?:disorder|complaint) )?(?:chapter|guideline) /y;
const sign = /(?:[,;:(/-] (?:the )?)?/y;
const table = /(?:[,;(] )?(?:see )?(?:table|figure|algorithm) \d{1,2} (?:- \d{1,2} )?/y;

/** What is known of a citation of ACOEM while its words are read. */
interface Reading extends AcoemContext {
  readonly to: number;
  readonly subject: AcoemSubject | null;
  readonly named: 'second' | 'later' | null;
}

/**
 * Reads what stands behind the name of ACOEM: "Guidelines", edition, year, chapter, topics and pages, in any order that
 * letters have.
 *
 * @param at the word behind the name
 * @param mtus whether it is cited as part of the MTUS
 */
export function acoemFrom(words: Words, before: Before, at: number, mtus: boolean): Found {
  const chapter = before.meaning?.family === 'acoem' ? before.meaning : null;
  let reading: Reading = {
    edition: before.edition,
    year: before.year,
    mtus,
    numbered: before.numbered,
    subject: chapter?.subject ?? null,
    named: chapter?.edition ?? null,
    to: past(words, at, brackets),
  };
  for (let next = nextPart(words, reading); next; next = nextPart(words, reading)) reading = next;
  return completed(words, before, reading);
}

/** The reading with the next part; null where none follows. Each step goes on by a word at least. */
function nextPart(words: Words, reading: Reading): Reading | null {
  const guideline = past(words, reading.to, guidelineWords);
  if (guideline > reading.to) return { ...reading, to: past(words, guideline, brackets) };
  const edition = editionAt(words, reading.to);
  if (edition && !(edition.year !== null && reading.year !== null)) {
    return {
      ...reading,
      edition: edition.edition ?? reading.edition,
      year: edition.year ?? reading.year,
      to: edition.to,
    };
  }
  return chapterPart(words, reading);
}

function chapterPart(words: Words, reading: Reading): Reading | null {
  if (!reading.numbered) {
    const found = matchAt(words, reading.to, chapterNumber);
    const subject = found ? acoemChapter(Number(found.match[1])) : null;
    if (found && subject) return { ...reading, numbered: true, subject, to: past(words, found.to, /\) /y) };
  }
  if (reading.named !== null || (reading.subject !== null && !reading.numbered)) return null;
  const found = subjectAt(words, reading);
  if (found?.named.meaning.family !== 'acoem') return null;
  const { subject, edition } = found.named.meaning;
  if (reading.subject !== null && reading.subject !== subject) return null;
  return { ...reading, subject, named: edition ?? reading.named ?? (reading.numbered ? 'second' : null), to: found.to };
}

interface Subject {
  readonly named: Named;
  readonly to: number;
}

/** A chapter's name behind the reading, where it is clear that it is one. */
function subjectAt(words: Words, reading: Reading): Subject | null {
  const { to } = reading;
  const labelled = past(words, to, chapterOn);
  const at = labelled > to ? labelled : past(words, to, sign);
  const named = nameAt(words, at, 'acoem');
  if (!named) return null;
  const end = past(words, named.end, chapterWord);
  const clear = labelled > to || end > named.end || isClear(words, at, named, reading);
  return clear ? { named, to: past(words, end, /\) /y) } : null;
}

/** Without "chapter": behind its number, or a title that says its edition, or one of a named edition that ends there. */
function isClear(words: Words, from: number, { strength, end }: Named, reading: Reading): boolean {
  if (reading.numbered && reading.subject !== null) return isCapital(words, from);
  if (!isTitle(words, { from, to: end })) return false;
  if (strength === 'full' && end - from > 1) return true;
  return (reading.edition !== null || reading.year !== null) && matchEnd(words, end, nameEdge) >= 0;
}

function completed(words: Words, before: Before, reading: Reading): Found {
  const id = reading.subject === null ? null : idOfAcoem(reading.subject, reading.named, reading);
  const topics = id === null ? null : topicsAt(words, reading.to, id);
  const behind = past(words, topics?.to ?? reading.to, table);
  const paged = pagesAt(words, behind);
  const pages = [...before.pages, ...(paged?.pages ?? [])];
  return {
    from: before.from,
    to: paged?.to ?? behind,
    guideline: id ?? chapterHolding(reading, pages) ?? bookOf(reading),
    source: reading.mtus ? 'mtus' : 'acoem',
    year: reading.year,
    sections: topics?.sections ?? [],
    pages,
  };
}

/** The chapter of the 2nd edition that holds all pages; null where another edition is named or the pages do not agree. */
function chapterHolding({ edition, year }: Reading, pages: Found['pages']): string | null {
  const [first] = pages;
  if (!first || edition === 3 || (year !== null && year !== 2004)) return null;
  const chapter = chapterOfPage(first[0]);
  return pages.every((range) => range.every((page) => chapterOfPage(page) === chapter)) ? chapter : null;
}

function bookOf({ edition, year }: Reading): string {
  if (edition === 2 || year === 2004) return 'acoem-2004';
  return edition === 3 ? 'acoem-3' : 'acoem';
}
