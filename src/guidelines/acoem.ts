import type { CitationSource } from '../letter/record.ts';
import { detailsIn, trimmedStretch, type Draft } from './draft.ts';
import { skipNoise } from './noise.ts';
import { slugOf } from './slug.ts';
import type { Stretch } from './topics.ts';
import {
  acoemChapter,
  idOfAcoem,
  idOfMtusPart,
  nameAt,
  type AcoemContext,
  type AcoemSubject,
  type Meaning,
  type Named,
} from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

/** A chapter of ACOEM or a part of the MTUS at its place. */
interface Head {
  /** Null: a number that no chapter has; `unknown`: a name that is not known. */
  readonly meaning: Meaning | 'unknown' | null;
  readonly from: number;
  /** Behind the name and its year. */
  readonly to: number;
  readonly year: number | null;
  readonly numbered: boolean;
  readonly edition: 2 | 3 | null;
}

/** How a stretch is cited. */
export interface Frame {
  /** As part of the MTUS: its names count, too. */
  readonly mtus: boolean;
  readonly source: CitationSource;
  /** The number of the word behind the source's name. */
  readonly behindName: number;
}

/** Reads what is cited of ACOEM's guidelines or of the MTUS in a stretch that begins with their name or behind a lead-in. */
export function readAcoem(words: Words, { from, to }: Stretch, frame: Frame): readonly Draft[] {
  const slot = skipNoise(words, frame.behindName, to, 'acoem');
  const said = { edition: editionIn(words, from, slot.end), year: slot.year };
  const heads = headsIn(words, slot.end, to, frame);
  const [first] = heads;
  const drafts: Draft[] = [];
  const alone = !first || (first.from > slot.end && isContent(words, slot.end, first.from));
  if (alone) {
    for (const draft of generic(words, { from, to: first?.from ?? to }, slot.end, frame, said)) drafts.push(draft);
  }
  heads.forEach((head, at) => {
    const begins = at === 0 && !alone ? from : head.from;
    const stretch = trimmedStretch(words, { from: begins, to: heads[at + 1]?.from ?? to });
    drafts.push(drafted(words, stretch, head, frame, said));
  });
  return drafts;
}

interface Said {
  readonly edition: 2 | 3 | null;
  readonly year: number | null;
}

function isContent(words: Words, from: number, to: number): boolean {
  const { from: start, to: end } = trimmedStretch(words, { from, to });
  return end > start;
}

function generic(words: Words, stretch: Stretch, behind: number, frame: Frame, said: Said): readonly Draft[] {
  const trimmed = trimmedStretch(words, stretch);
  if (trimmed.to <= trimmed.from) return [];
  const details = detailsIn(words, { from: Math.min(behind, trimmed.to), to: trimmed.to });
  const acoem = !frame.mtus || words.keys.slice(trimmed.from, behind).includes('acoem');
  return [
    { ...trimmed, source: frame.source, guideline: acoem ? genericId(said) : 'mtus', year: said.year, ...details },
  ];
}

function genericId({ edition, year }: Said): string {
  if (edition === 2 || (edition === null && year === 2004)) return 'acoem-2004';
  return edition === 3 ? 'acoem-3' : 'acoem';
}

function drafted(words: Words, stretch: Stretch, head: Head, frame: Frame, said: Said): Draft {
  const year = head.year ?? said.year;
  const details = detailsIn(words, { from: Math.min(head.to, stretch.to), to: stretch.to });
  const context = { edition: head.edition ?? said.edition, year, mtus: frame.mtus, numbered: head.numbered };
  const guideline = head.meaning === 'unknown' ? unknownId(words, head) : idOf(head.meaning, context);
  return { ...stretch, source: frame.source, guideline, year, ...details };
}

function unknownId({ text, starts, ends }: Words, { from, to }: Head): string {
  return `other/${slugOf(text.slice(starts[from], ends[to - 1]))}`;
}

function idOf(meaning: Meaning | null, context: AcoemContext): string {
  if (meaning === null) return 'acoem';
  if (meaning.family === 'mtus') return idOfMtusPart(meaning.part, context.year);
  return meaning.family === 'acoem' ? idOfAcoem(meaning.subject, meaning.edition, context) : meaning.id;
}

const secondEdition = /\b(?:2nd|second|2) (?:edition|ed)\b/;
const thirdEdition = /\b(?:(?:3rd|third|3) (?:edition|ed)|v \. 3|version 3)\b/;

function editionIn(words: Words, from: number, to: number): 2 | 3 | null {
  const said = words.line.slice(words.places[from], words.places[to]);
  return secondEdition.test(said) ? 2 : thirdEdition.test(said) ? 3 : null;
}

/** The names in a stretch that begin a citation: at its beginning, behind signs that part, and behind "and". */
function headsIn(words: Words, slot: number, to: number, frame: Frame): readonly Head[] {
  const heads: Head[] = [];
  const state = { inSections: false, general: false };
  let depth = 0;
  for (let at = slot; at < to; at++) {
    const key = words.keys[at] ?? '';
    if (key === '(') depth++;
    if (key === ')' && depth > 0) depth--;
    if (key === 'section' && words.keys[at + 1] !== 'on') state.inSections = true;
    if (at > slot && (depth > 0 || !isParting(words, at))) continue;
    const found = headsAt(words, at, to, frame, at === slot ? null : state);
    if (found.length === 0) continue;
    const [only] = found;
    const before = heads.at(-1);
    if (only && before && key !== 'chapter' && repeats(words, only, before)) {
      heads[heads.length - 1] = { ...before, meaning: sharper(before, only) };
      continue;
    }
    for (const head of found) heads.push(head);
    const last = found.at(-1);
    state.inSections = false;
    state.general = isGeneralApproaches(last?.meaning ?? null);
    at = (last?.to ?? at + 1) - 1;
  }
  return heads;
}

/** "Low Back; Table 2, Low Back Disorders": the same chapter behind a comma is cited once. */
function repeats({ keys }: Words, { from, meaning, year }: Head, last: Head): boolean {
  if (keys[from - 1] !== ',' || year !== null || typeof meaning !== 'object' || typeof last.meaning !== 'object')
    return false;
  return meaning?.family === 'acoem' && last.meaning?.family === 'acoem' && meaning.subject === last.meaning.subject;
}

function sharper({ meaning }: Head, again: Head): Head['meaning'] {
  return typeof meaning === 'object' && meaning?.family === 'acoem' && meaning.edition === null
    ? again.meaning
    : meaning;
}

function isGeneralApproaches(meaning: Head['meaning']): boolean {
  return typeof meaning === 'object' && meaning?.family === 'mtus' && meaning.part === 'general-approaches';
}

const parting: ReadonlySet<string> = new Set([',', ';', '.', 'and', 'x']);

function isParting({ keys }: Words, at: number): boolean {
  return parting.has(keys[at - 1] ?? '') && keys[at] !== 'and';
}

/** What the citation before has shown; null at the beginning of a stretch. */
interface State {
  /** It has "Section(s):", so that what follows may be another of its topics. */
  readonly inSections: boolean;
  /** It is the MTUS's General Approaches, whose sections are chapters of ACOEM. */
  readonly general: boolean;
}

const chapterNumber = /(?:acoem )?chapter (?:number |no (?:\. )?|# )?(?<number>\d{1,2}) (?!\/)/y;
const betweenNumberAndName = /(?:[,:(-] |entitled |on ){0,2}/y;
const listedNumber = /(?:, |and |, and ){1,2}(?=\d{1,2} (?:[,;.)]|and|page|$))/y;

function headsAt(words: Words, at: number, to: number, frame: Frame, state: State | null): readonly Head[] {
  const numberEnd = matchEnd(words, at, chapterNumber);
  const number = numberEnd > 0 && numberEnd <= to ? Number(words.keys[numberEnd - 1]) : null;
  if (number === null) {
    const head = namedHead(words, at, to, frame, state);
    return head ? [head] : [];
  }
  if (state?.general) return [];
  const nameStart = Math.max(numberEnd, matchEnd(words, numberEnd, betweenNumberAndName));
  const named = nameStart < to ? bestName(words, nameStart, { ...frame, mtus: false }) : null;
  if (named) return [finished(words, { from: at, behind: named.end, to, meaning: named.meaning, numbered: true })];
  const first = numberHead(words, at, numberEnd, to, number);
  return [first, ...listedHeads(words, first.to, to)];
}

function numberHead(words: Words, from: number, behind: number, to: number, number: number): Head {
  const subject = acoemChapter(number);
  const meaning: Meaning | null = subject ? { family: 'acoem', subject, edition: null } : null;
  return finished(words, { from, behind, to, meaning, numbered: true });
}

/** "Chapters 8, 9 and 12". */
function listedHeads(words: Words, at: number, to: number): readonly Head[] {
  const heads: Head[] = [];
  for (let next = at; ;) {
    const from = matchEnd(words, next, listedNumber);
    if (from < 0 || from >= to) return heads;
    const head = numberHead(words, from, from + 1, to, Number(words.keys[from]));
    heads.push(head);
    next = head.to;
  }
}

/** The longer name of both families; of names as long that of the MTUS where it is cited. */
function bestName(words: Words, at: number, { mtus }: Pick<Frame, 'mtus'>): Named | null {
  const acoem = nameAt(words, at, 'acoem');
  const named = nameAt(words, at, 'mtus');
  const part = mtus || named?.strength === 'full' ? named : null;
  if (!acoem || !part) return acoem ?? part;
  return part.end > acoem.end || (part.end === acoem.end && mtus) ? part : acoem;
}

const endOfName = /(?:$|[,;.] |: |and |section |page |pg |pgs |pp |p \. |\( |- |\) )/y;

function namedHead(words: Words, at: number, to: number, frame: Frame, state: State | null): Head | null {
  const named = bestName(words, at, frame);
  if (!named || named.end > to) return unknownHead(words, at, to, frame, state);
  const head = finished(words, { from: at, behind: named.end, to, meaning: named.meaning, numbered: false });
  return isHead(words, named, head, state) ? head : null;
}

function isHead(words: Words, named: Named, head: Head, state: State | null): boolean {
  if (head.year !== null) return true;
  const edged = head.to >= words.keys.length || matchEnd(words, head.to, endOfName) >= 0;
  if (state === null)
    return named.strength === 'full' || edged || head.to > named.end || isGeneralApproaches(named.meaning);
  if (state.general && named.meaning.family === 'acoem' && isGeneral(named.meaning.subject)) return false;
  const marked = head.to > named.end || isFollowedBySections(words, head.to);
  if (state.inSections) return named.strength === 'full' && (marked || words.keys[head.from - 1] !== ',') && edged;
  if (named.strength === 'full') return edged || named.meaning.family === 'mtus';
  return marked || (edged && words.keys[head.from - 1] === ';');
}

const sections = /(?:, )?(?:section|page) \(/y;

function isFollowedBySections(words: Words, at: number): boolean {
  sections.lastIndex = words.places[at] ?? words.line.length;
  return sections.test(words.line);
}

/** The chapters that the MTUS's General Approaches are made of. */
const generalChapters: ReadonlySet<number> = new Set([1, 2, 3, 5]);

function isGeneral({ number }: AcoemSubject): boolean {
  return number !== undefined && generalChapters.has(number);
}

interface Unfinished {
  readonly from: number;
  readonly behind: number;
  readonly to: number;
  readonly meaning: Meaning | null;
  readonly numbered: boolean;
}

const yearBehind =
  /(?:[,()-] )?(?:\( )?(?:revised |effective |dated |updated ){0,2}(?:[a-z]{3,9} )?(?:\d{1,2} , )?(?:19|20)\d\d (?:\) )?(?![/-] \d)/y;
const numberBehind = /[(,] chapter \d{1,2} (?:\) )?/y;
const editionBehind = /[(,] (?:2nd|second|3rd|third) (?:edition |ed (?:\. )?)(?:\) )?/y;

/** A head with what belongs to its name: "Guidelines", its number, edition and year. */
function finished(words: Words, { from, behind, to, meaning, numbered }: Unfinished): Head {
  let end = Math.min(to, skipNoise(words, behind, to, 'acoemName').end);
  const number = matchEnd(words, end, numberBehind);
  const numberIsOwn = number > 0 && number <= to && isNumberOf(words, end, meaning);
  if (numberIsOwn) end = number;
  const edition = matchEnd(words, end, editionBehind);
  const named = edition > 0 && edition <= to ? editionIn(words, end, edition) : null;
  if (named !== null) end = edition;
  const yearEnd = matchEnd(words, end, yearBehind);
  const year = yearEnd > 0 && yearEnd <= to ? yearIn(words, end, yearEnd) : null;
  if (year !== null) end = Math.min(to, skipNoise(words, yearEnd, to, 'acoemName').end);
  return { from, to: end, meaning, year, numbered: numbered || numberIsOwn, edition: named };
}

function isNumberOf({ keys }: Words, at: number, meaning: Unfinished['meaning']): boolean {
  return meaning?.family === 'acoem' && keys[at + 2] === String(meaning.subject.number);
}

const yearKey = /^(?:19|20)\d\d$/;

function yearIn({ keys }: Words, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (yearKey.test(keys[at] ?? '')) return Number(keys[at]);
  return null;
}

/** A name that is not known, with a year behind it, where the MTUS lists one: "…, and Harp Disorders 2021". */
const unknownName = /(?:[a-z][a-z]+ (?:[:/-] )?){1,10}(?:19|20)\d\d (?=$|, section|, and|[.;] )/y;

function isLastOfList({ keys }: Words, at: number): boolean {
  return keys[at - 1] === ';' || (keys[at - 1] === 'and' && keys[at - 2] === ',');
}

function unknownHead(words: Words, at: number, to: number, { mtus }: Frame, state: State | null): Head | null {
  if (!mtus || (state !== null && !isLastOfList(words, at))) return null;
  const end = matchEnd(words, at, unknownName);
  if (end < 0 || end > to) return null;
  return { from: at, to: end, meaning: 'unknown', year: yearIn(words, end - 1, end), numbered: false, edition: null };
}
