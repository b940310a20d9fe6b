import { acoemFrom } from './mentionAcoem.ts';
import type { Before } from './mentionBefore.ts';
import { isCapital, isTitle, pagesAt, past, type Found } from './mentionParts.ts';
import { topicsAt } from './mentionTopics.ts';
import { editionAt } from './mentionYears.ts';
import { idOfAcoem, idOfMtusPart, nameAt, type MtusPart } from './vocabulary.ts';
import { matchEnd, type Words } from './words.ts';

const guidelineWords = /(?:(?:medical|treatment|utilization|practice) ){0,3}guideline /y;
const acoem = '(?:acoem |american college of occupational (?:and )?environmental medicine )';
/** Between the MTUS and ACOEM, where the one is cited as part of the other. */
const asAcoem = new RegExp(
  `(?:[-(:] |guideline (?:in|from|of|per|by|via|-) (?:the )?|reference to (?:the )?|(?:in|by|via|from|citing) (?:the )?)?(?=${acoem})`,
  'y',
);
const acoemName = new RegExp(acoem, 'y');
const partOf =
  /(?:(?:[,:(-] )|guideline (?:[,:(-] |for |on |of )?|(?:chapter|section) (?:on|for|about|regarding) (?:the )?)?(?:the )?/y;
const behindPart = /(?:(?:medical )?(?:treatment )?guideline |chapter |section )/y;
const ofMtus = /(?:\( (?:ca )?mtus \) |(?:of|in|from) (?:the )?(?:california |ca )?mtus (?:guideline )?)/y;
const sectionLabel = /(?:, )?section (?:\( s \) )?: /y;
const painGuidelines = /(?:pain )(?=guideline )/y;

/**
 * Reads what stands behind the name of the MTUS: ACOEM as part of it, one of its other parts, or nothing.
 *
 * @param at the word behind the name
 */
export function mtusFrom(words: Words, before: Before, at: number): Found {
  const edition = editionAt(words, at);
  const name: Name = { before, year: edition?.year ?? before.year, to: edition?.year == null ? at : edition.to };
  const asPart = matchEnd(words, name.to, asAcoem);
  if (asPart >= 0) return acoemFrom(words, { ...before, year: name.year }, past(words, asPart, acoemName), true);
  if (before.meaning?.family === 'mtus') return partFrom(words, name, { part: before.meaning.part, to: name.to });
  const part = partAt(words, name);
  return part ? partFrom(words, name, part) : (chapterFrom(words, name) ?? alone(words, name));
}

/** The name of the MTUS with a year before or behind it. */
interface Name {
  readonly before: Before;
  readonly year: number | null;
  readonly to: number;
}

interface Part {
  readonly part: MtusPart;
  readonly to: number;
}

function alone(words: Words, name: Name): Found {
  const guideline = past(words, name.to, guidelineWords);
  const edition = name.year === null ? editionAt(words, guideline) : null;
  const to = edition?.year == null ? guideline : edition.to;
  return ended(words, { ...name, year: edition?.year ?? name.year }, to, 'mtus');
}

/** A part of the MTUS by its name, where it is clear that the words are a name. */
function partAt(words: Words, { year, to: at }: Name): Part | null {
  const from = past(words, at, partOf);
  if (year !== null && matchEnd(words, from, painGuidelines) >= 0) return { part: 'chronic-pain', to: from + 2 };
  const name = nameAt(words, from, 'mtus');
  if (name?.meaning.family !== 'mtus') return null;
  const to = past(words, name.end, behindPart);
  const isNamed = /^(?:guideline|chapter|section)$/.test(words.keys[to - 1] ?? '');
  const isPlaced = isCapital(words, from) && (pagesAt(words, to) !== null || matchEnd(words, to, sectionLabel) >= 0);
  return isNamed || isPlaced || isTitle(words, { from, to: name.end }) ? { part: name.meaning.part, to } : null;
}

function partFrom(words: Words, name: Name, { part, to }: Part): Found {
  const behind = past(words, to, ofMtus);
  const edition = name.year === null ? editionAt(words, behind) : null;
  const year = edition?.year ?? name.year;
  return ended(words, { ...name, year }, edition?.year == null ? behind : edition.to, idOfMtusPart(part, year));
}

/** A chapter of ACOEM cited by its own name: "MTUS Low Back Complaints 2004". */
function chapterFrom(words: Words, name: Name): Found | null {
  const at = past(words, name.to, partOf);
  const chapter = nameAt(words, at, 'acoem');
  if (chapter?.meaning.family !== 'acoem') return null;
  const edition = editionAt(words, chapter.end);
  const year = edition?.year ?? name.year;
  const isWhole = chapter.strength === 'full' && chapter.end - at > 1;
  if (!isTitle(words, { from: at, to: chapter.end }) || (year === null && !isWhole)) return null;
  const { subject, edition: named } = chapter.meaning;
  const id = idOfAcoem(subject, named, { edition: null, year, mtus: true, numbered: false });
  return ended(words, { ...name, year }, edition?.to ?? chapter.end, id);
}

/** The citation with the topics and pages behind it. */
function ended(words: Words, { before, year }: Name, to: number, guideline: string): Found {
  const topics = topicsAt(words, to, guideline);
  const paged = pagesAt(words, topics.to);
  return {
    from: before.from,
    to: paged?.to ?? topics.to,
    guideline,
    source: 'mtus',
    year,
    sections: topics.sections,
    pages: [...before.pages, ...(paged?.pages ?? [])],
  };
}

/** Before a name of a part, another publisher's name says that it is no part of the MTUS. */
const foreign =
  /(?:^| )(?:odg|acoem|cdc|colorado|washington|york|texa|oregon|disorder|state|department|society|academy|medicine|academy|association|health|vha?|dod|va|aps|aapm|asipp|national|american|canadian) (?:'|’)? ?$/;

/** A part of the MTUS that is named without it: "the Chronic Pain Medical Treatment Guidelines"; null where none is. */
export function partAlone(words: Words, at: number, before: Before): Found | null {
  const name = nameAt(words, at, 'mtus');
  if (name?.meaning.family !== 'mtus') return null;
  const to = past(words, name.end, behindPart);
  const line = words.line.slice(words.places[Math.max(0, at - 3)], words.places[at]);
  if (foreign.test(line) || !isWholeName(words, at, name.end, to, before)) return null;
  return partFrom(words, { before, year: before.year, to }, { part: name.meaning.part, to });
}

/** A title of several words that ends in "Guidelines" or a year; where the state or a year stands before, any spelling. */
function isWholeName(words: Words, at: number, end: number, to: number, before: Before): boolean {
  const isGuideline = words.keys[to - 1] === 'guideline';
  const isTreatment = words.line.slice(words.places[at], words.places[to]).includes('treatment');
  const isPrinted = isTitle(words, { from: at, to: end });
  if (isGuideline && before.from < at) return isPrinted || isTreatment;
  if (isGuideline) return isPrinted && (isTreatment || words.keys[at] === 'chronic');
  return isPrinted && isTreatment && editionAt(words, to)?.year != null;
}
