import type { CitationSource } from '../letter/record.ts';
import { finished, yearIn, type Head } from './acoemHead.ts';
import { acoemChapter, nameAt, type AcoemSubject, type Meaning, type Named } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

/** How a stretch is cited. */
export interface Frame {
  /** As part of the MTUS: its names count, too. */
  readonly mtus: boolean;
  readonly source: CitationSource;
  /** The number of the word behind the source's name. */
  readonly behindName: number;
}

/** The names in a stretch that begin a citation: at its beginning, behind signs that part, and behind "and". */
export function headsIn(words: Words, slot: number, to: number, frame: Frame): readonly Head[] {
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
  return isHead(words, named, head, state, to) ? head : null;
}

function isHead(words: Words, named: Named, head: Head, state: State | null, to: number): boolean {
  if (head.year !== null) return true;
  const edged = head.to >= to || matchEnd(words, head.to, endOfName) >= 0;
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
