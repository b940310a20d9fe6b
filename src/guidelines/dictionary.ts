import chronicPain from './data/chronic-pain-2009-pages.json' with { type: 'json' };
import odg from './data/odg-chapters.json' with { type: 'json' };
import topics from './data/topics.json' with { type: 'json' };
import { editDistance } from '../text/likeness.ts';
import { stemOf, stemsOf } from './stems.ts';
import { acoemSubjects, mtusParts, odgChapters } from './vocabularyNames.ts';

/**
 * Words of the form and of the sources' names, beside those of the chapters: what converters break and scans misread is
 * put right to these.
 */
const formWords = `
  decision based on non mtus citation citations the their did not base cite any medical evidence for its claims
  administrator expert reviewer recommendation outside of guidelines section page pages chapter topic edition
  acoem odg american college occupational and environmental medicine practice official disability guideline
  california treatment utilization schedule work loss data institute workers compensation updated version online
  procedure summary annual revised second third chapters index integrated duration other labor code regulations
  ed pg pgs pp twc odgtwc part introduction complaints disorders acute chronic acupuncture state colorado
`;

/** Shorter words are too like each other. */
const leastToCorrect = 5;
const longestToCorrect = 24;
/** A word of this many letters may have two wrong ones. */
const twoWrong = 10;
/** So many words are remembered, then all are forgotten. */
const mostRemembered = 4096;

/** A known word and which letters it has, one bit each. */
interface Known {
  readonly word: string;
  readonly letters: number;
}

interface Dictionary {
  readonly known: ReadonlySet<string>;
  /** Known words by length, the long enough ones. */
  readonly byLength: ReadonlyMap<number, readonly Known[]>;
  /** Words of topics: right as they are, though they may be like a known word ("medial", "medical"). */
  readonly plain: ReadonlySet<string>;
  readonly remembered: Map<string, WordEntry>;
}

let built: Dictionary | undefined;

function dictionary(): Dictionary {
  built ??= build();
  return built;
}

function build(): Dictionary {
  const names = [
    ...odgChapters.flatMap(({ full, short = [], weak = [] }) => [...full, ...short, ...weak]),
    ...acoemSubjects.flatMap(({ secondNames = [], laterNames = [], shortNames = [], bothNames = [] }) => [
      ...secondNames,
      ...laterNames,
      ...shortNames,
      ...bothNames,
    ]),
    ...mtusParts.flatMap(({ full, short }) => [...full, ...short]),
  ];
  const known = new Set(['and', ...[formWords, ...names].flatMap(stemsOf)]);
  const byLength = new Map<number, Known[]>();
  for (const word of known) {
    if (word.length < leastToCorrect) continue;
    const same = byLength.get(word.length);
    const one = { word, letters: lettersOf(word) };
    if (same) same.push(one);
    else byLength.set(word.length, [one]);
  }
  return { known, byLength, plain: new Set(topicNames().flatMap(stemsOf)), remembered: new Map() };
}

function topicNames(): readonly string[] {
  return [
    ...chronicPain.topics.flatMap(({ topic, aliases }) => [topic, ...aliases]),
    ...odg.chapters.flatMap(({ commonTopics }) => commonTopics),
    ...Object.values(topics.topics).flat(),
  ];
}

/** Whether a stem is a word of the form, of a guideline's name or of a topic's; no single letter is. */
export function isKnownWord(stem: string): boolean {
  const { known, plain } = dictionary();
  return stem.length > 1 && (known.has(stem) || plain.has(stem));
}

/** What is known of a printed word. */
export interface WordEntry {
  /** Its stem; where it is like one known word only (a misspelling, a misread letter), that word's. */
  readonly key: string;
  /** Whether it is a known word as it stands. */
  readonly known: boolean;
}

/**
 * Looks a printed word up. Takes time in proportion to the number of words known, but only once for each word.
 */
export function wordEntry(printed: string): WordEntry {
  const { remembered } = dictionary();
  const before = remembered.get(printed);
  if (before) return before;
  const stem = stemOf(printed);
  const known = isKnownWord(stem);
  const entry = { key: known || !mayBeMisread(stem) ? stem : (nearest(stem) ?? stem), known };
  if (remembered.size >= mostRemembered) remembered.clear();
  if (printed.length <= longestToCorrect) remembered.set(printed, entry);
  return entry;
}

function mayBeMisread(stem: string): boolean {
  return stem.length >= leastToCorrect && stem.length <= longestToCorrect;
}

function nearest(stem: string): string | null {
  const { byLength } = dictionary();
  const limit = stem.length >= twoWrong ? 2 : 1;
  const own = lettersOf(stem);
  let best: string | null = null;
  let least = limit + 1;
  let ties = 0;
  for (let length = stem.length - limit; length <= stem.length + limit; length++) {
    for (const { word, letters } of byLength.get(length) ?? []) {
      if (bits(letters ^ own) > 2 * limit) continue;
      const distance = editDistance(stem, word, limit);
      if (distance < least) [best, least, ties] = [word, distance, 0];
      else if (distance === least && distance <= limit) ties++;
    }
  }
  return ties === 0 ? best : null;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
