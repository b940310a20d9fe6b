import { skipNoise } from './noise.ts';
import type { Meaning } from './vocabulary.ts';
import { isYear, matchEnd, type Words } from './words.ts';

/** A chapter of ACOEM or a part of the MTUS at its place. */
export interface Head {
  /** Null: a number that no chapter has; `unknown`: a name that is not known. */
  readonly meaning: Meaning | 'unknown' | null;
  readonly from: number;
  /** Behind the name and its year. */
  readonly to: number;
  readonly year: number | null;
  readonly numbered: boolean;
  readonly edition: 2 | 3 | null;
}

const secondEdition = /\b(?:2nd|second|2) (?:edition|ed)\b/;
const thirdEdition = /\b(?:(?:3rd|third|3) (?:edition|ed)|v \. 3|version 3)\b/;

/** The edition that words of a stretch name; null where they name none. */
export function editionIn(words: Words, from: number, to: number): 2 | 3 | null {
  const said = words.line.slice(words.places[from], words.places[to]);
  return secondEdition.test(said) ? 2 : thirdEdition.test(said) ? 3 : null;
}

/** A name at its place, before what belongs to it is read. */
export interface Unfinished {
  readonly from: number;
  readonly behind: number;
  readonly to: number;
  readonly meaning: Meaning | null;
  readonly numbered: boolean;
}

const yearBehind =
  /(?:[,()-] )?(?:\( )?(?:revised |effective |dated |updated ){0,2}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} )?(?:\d{1,2} , )?(?:19|20)\d\d (?:\) )?(?![/-] \d)/y;
const numberBehind = /[(,] chapter \d{1,2} (?:\) )?/y;
const editionBehind = /[(,] (?:2nd|second|3rd|third) (?:edition |ed (?:\. )?)(?:\) )?/y;

/** A head with what belongs to its name: "Guidelines", its number, edition and year. */
export function finished(words: Words, { from, behind, to, meaning, numbered }: Unfinished): Head {
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

/** The first year among words; null where there is none. */
export function yearIn({ keys }: Words, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isYear(keys[at])) return Number(keys[at]);
  return null;
}
