import { strict } from 'chrono-node/en';
import { isoDay } from '../letter/calendar.ts';
import { fold, textSpan } from '../text/span.ts';
import { cues, type DateRole } from './dateRoles.ts';
import type { Passage, Said } from './said.ts';
import { sentenceBefore, sentenceBehind } from './sentence.ts';

/** A date in prose. */
export interface SaidDate extends Said {
  /** The ISO day; null where the calendar has no such day (2/30/2016). */
  readonly value: string | null;
  /** What it is the date of; null where the words around it do not tell. */
  readonly role: DateRole | null;
  /** Whether it is one end of "from ... through ...". */
  readonly range: boolean;
  /** The words of a request's sentence, as far as they stand within a few lines; '' of other dates, which nobody asks for. */
  readonly sentence: string;
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** A day as printed, also with blanks that a converter put behind its signs: "11-4- 16", "11/18/ 2016". */
const printed = new RegExp(
  String.raw`(?<![\d/.-])\d{1,2}\s?([/-])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d\d)(?![\d/]|-\d)|\b${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b`,
  'gi',
);
/** Month, day and year of a date that has no name of a month. */
const inNumbers = /^(\d+)\D+(\d+)\D+(\d+)$/;
/** How far before and behind a date the words that tell its role are looked for. In characters. */
const reach = { before: 110, behind: 200 };
/** A sentence, or another date, ends the words that belong to a date. */
const clauseEnd = /.*(?:[.;](?=\s+["A-Z])|\d[/-]\s?\d{2,4}\b|,\s\d{4}\b)/s;
const clauseStart = /[.;](?=\s+["A-Z]|$)|\b\d{1,2}[/-]\s?\d{1,2}[/-]|\b[A-Z][a-z]{2,8} \d{1,2}, \d{4}/;
/** A sentence is followed so far from its date. In characters. */
const sentenceReach = 400;
const rangeBefore = /\b(?:from|between)\s+$|(?:through|thru|until|to|-|–)\s*$/i;
const rangeBehind = /^\s*(?:through|thru|until|to|-|–)\s+(?:\d|[A-Z][a-z]{2})/;
/** The next words open a new thought about the date: "On 11/18/2016 Utilization Review ..." */
const opensClause = /(?:^|[.;,]\s*|\band\s+)(?:on|as of)\s+$/i;

/** Days to come, and records that are not of this injury: no order is asked of them. */
const toCome =
  /\b(?:will|next|scheduled|upcoming|planned|due|until|through|to (?:be (?:seen|re-?\w+)|follow|return)|return (?:visit|appointment))\b[^.]{0,40}$/i;
const ofAnotherCase =
  /\bpre-?(?:employment|placement|existing)\b|\b(?:unrelated|non-?industrial)\b|\b(?:prior|previous|earlier|first|old(?:er)?|another|other|separate|different) (?:\w+ ){0,2}(?:injur|claim|accident|employer)/i;
/** What joins a day to the one before it: "dates of injury of 3/2/2010 and 4/5/2012". */
const joined = /^\s*(?:[,;&]|(?:,\s*)?and)\s*$/i;

/** The dates of a passage in its order, each with what its words tell. Days with the name of a month are read with chrono-node; all are held against the calendar. */
export function readDates(source: string, passage: Passage): readonly SaidDate[] {
  const text = source.slice(passage.start, passage.end);
  let last: { readonly end: number; readonly role: DateRole | null } = { end: 0, role: null };
  return Array.from(text.matchAll(printed), ({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - reach.before), index).replace(clauseEnd, '');
    const behind = text.slice(index + words.length, index + words.length + reach.behind);
    const clause = behind.slice(0, clauseStart.exec(behind)?.index);
    const own = roleOf(before, clause);
    const role = own ?? (last.role === 'injury' && joined.test(text.slice(last.end, index)) ? 'injury' : null);
    last = { end: index + words.length, role };
    const at = { start: passage.start + index, end: passage.start + index + words.length };
    return {
      ...textSpan(source, at),
      where: passage.where,
      item: passage.item,
      value: dayOf(words),
      role,
      range: isRange(text, index, behind),
      sentence: role === 'request' ? sentenceAround(text, index, index + words.length) : '',
    };
  });
}

/** Numbers alone need no library: reading them with one would take as long as all else. */
function dayOf(words: string): string | null {
  const [, month = '', day = '', year = ''] = inNumbers.exec(words) ?? [];
  if (month !== '') return isoDay(month, day.padStart(2, '0'), year.length === 2 ? fullYear(year) : year);
  const [found] = strict.parse(fold(words));
  if (!found) return null;
  const [inYear, inMonth, onDay] = (['year', 'month', 'day'] as const).map((part) => found.start.get(part) ?? 0);
  return isoDay(String(inMonth), String(onDay).padStart(2, '0'), String(inYear));
}

/** A year of two digits as chrono-node has it: 1951 to 2050. */
function fullYear(year: string): string {
  return Number(year) > 50 ? `19${year}` : `20${year}`;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - sentenceReach), start);
  const behind = text.slice(end, end + sentenceReach);
  return fold(sentenceBefore(before) + text.slice(start, end) + sentenceBehind(behind));
}

function isRange(text: string, index: number, behind: string): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  return (
    rangeBehind.test(behind) || (rangeBefore.test(before) && /\d\W*(?:through|thru|until|to|-|–)\s*$/i.test(before))
  );
}

/** What a date is the date of; a record of another injury, or a day still to come, is none of this letter's records. */
function roleOf(before: string, behind: string): DateRole | null {
  const role = roleBy(before, behind);
  if (role !== 'visit' && role !== 'test' && role !== 'request') return role;
  return toCome.test(before) || ofAnotherCase.test(before) || ofAnotherCase.test(behind) ? null : role;
}

/** The cue before a date goes before the one behind it, unless the date opens its clause. */
function roleBy(before: string, behind: string): DateRole | null {
  const led = leading(before);
  const followed = cues.find((cue) => cue.behind?.test(behind))?.role ?? null;
  return opensClause.test(before) ? (followed ?? led) : (led ?? followed);
}

/** The first cue of the table whose words lead to the date. */
function leading(before: string): DateRole | null {
  return cues.find((cue) => cue.before?.test(before))?.role ?? null;
}
