import { detailsIn, trimmedStretch, type Draft } from './draft.ts';
import { skipNoise, skipTail } from './noise.ts';
import { isTopic } from './topicNames.ts';
import type { Stretch } from './topics.ts';
import { nameAt, type Strength } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A chapter's name at its place. */
interface Head {
  readonly id: string;
  readonly from: number;
  /** Behind the name, its tail and "Chapter". */
  readonly to: number;
  readonly year: number | null;
}

/** What stands before a name: that decides how sure it must be. */
type Place = 'slot' | 'semicolon' | 'comma' | 'and';

/**
 * Reads what is cited of the Official Disability Guidelines in a stretch that begins with their name, or with the name of
 * a chapter where theirs stands elsewhere.
 *
 * @param behindName the number of the word behind the name
 */
export function readOdg(words: Words, { from, to }: Stretch, behindName: number): readonly Draft[] {
  const slot = skipNoise(words, behindName, to, 'odg');
  const heads = headsIn(words, withoutBracket(words, slot.end), to);
  const [first] = heads;
  if (!first) return [generic(words, { from, to }, slot.end, slot.year)];
  const drafts: Draft[] = [];
  const apart = first.from > slot.end && words.keys[first.from - 1] === ';';
  if (apart) drafts.push(generic(words, { from, to: first.from }, slot.end, slot.year));
  heads.forEach((head, at) => {
    const begins = at === 0 && !apart ? from : head.from;
    const before = at === 0 && !apart ? { from: slot.end, to: head.from } : null;
    const stretch = trimmedStretch(words, { from: begins, to: heads[at + 1]?.from ?? to });
    drafts.push(chapter(words, stretch, head, before, slot.year));
  });
  return drafts;
}

/** "ODG (Knee Chapter)". */
function withoutBracket(words: Words, at: number): number {
  return words.keys[at] === '(' && nameAt(words, at + 1, 'odg') !== null ? at + 1 : at;
}

function generic(words: Words, stretch: Stretch, behind: number, year: number | null): Draft {
  const trimmed = trimmedStretch(words, stretch);
  return { ...trimmed, source: 'odg', guideline: 'odg', year, ...detailsIn(words, { from: behind, to: trimmed.to }) };
}

function chapter(words: Words, stretch: Stretch, head: Head, before: Stretch | null, year: number | null): Draft {
  const early = before && before.to > before.from ? detailsIn(words, before) : null;
  const late = detailsIn(words, { from: Math.min(head.to, stretch.to), to: stretch.to });
  return {
    ...stretch,
    source: 'odg',
    guideline: head.id,
    year: head.year ?? year,
    sections: [...(early?.sections ?? []), ...late.sections],
    pages: [...(early?.pages ?? []), ...late.pages],
  };
}

/** The chapters that are named, in their order: at the beginning, behind signs that part, or at the end. */
function headsIn(words: Words, slot: number, to: number): readonly Head[] {
  const heads: Head[] = [];
  let depth = 0;
  for (let at = slot; at < to; at++) {
    const place = at === slot ? 'slot' : depth === 0 ? placeBehind(words, at, heads.at(-1)?.to ?? -1) : null;
    const head = place === null ? null : headAt(words, at, to, place);
    if (head && !repeats(words, head, heads.at(-1))) {
      heads.push(head);
      at = head.to - 1;
      continue;
    }
    if (words.keys[at] === '(') depth++;
    if (words.keys[at] === ')' && depth > 0) depth--;
  }
  const last = heads[0]?.from === undefined ? headAtEnd(words, slot, to) : null;
  return last ? [last] : heads;
}

/** "Low Back Chapter, Low back pain": the same chapter directly behind a comma is a topic of it. */
function repeats({ keys }: Words, { id, from }: Head, last: Head | undefined): boolean {
  return last?.id === id && keys[from - 1] === ',' && from - 1 <= last.to;
}

function placeBehind({ keys }: Words, at: number, lastHead: number): Place | null {
  const before = keys[at - 1] ?? '';
  if (before === ';') return 'semicolon';
  if (before === ',' || before === '.') return 'comma';
  if (before !== 'and' && before !== '/') return null;
  if (at - 1 === lastHead) return 'semicolon';
  return keys[at - 2] === ';' ? 'semicolon' : before === 'and' ? 'and' : null;
}

/** Signs behind a short name that show that it is a chapter's and not the beginning of a topic. */
const edges: ReadonlySet<string> = new Set([',', ';', ':', '.', '-', '/', '(', ')']);
/** Words that name a chapter as such. */
const chapterWords: ReadonlySet<string> = new Set(['chapter', 'section', 'guideline', 'procedure']);

function headAt(words: Words, at: number, to: number, place: Place): Head | null {
  const named = nameAt(words, at, 'odg');
  if (named?.meaning.family !== 'odg' || named.end > to) return null;
  const behindTail = skipTail(words, named.end, to);
  const { end, year } = skipNoise(words, behindTail, to, 'odgChapter');
  const seen = { at, end: named.end, to, strength: named.strength, tail: behindTail > named.end, behindTail };
  return isHead(words, seen, place) ? { id: named.meaning.id, from: at, to: end, year } : null;
}

interface Seen {
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly strength: Strength;
  readonly tail: boolean;
  readonly behindTail: number;
}

function isHead(words: Words, seen: Seen, place: Place): boolean {
  const { strength, tail, behindTail, end, to } = seen;
  if (tail && words.keys[end] !== 'complaint' && words.keys[end] !== 'injury') return true;
  if (chapterWords.has(words.keys[behindTail] ?? '') && behindTail < to) return true;
  if (strength === 'weak' || place === 'and') return false;
  const edge = behindTail >= to || edges.has(words.keys[behindTail] ?? '') || isListed(words, behindTail, to);
  if (place === 'comma') return edge && isCapital(words, seen.at) && isBareEnough(words, seen);
  return edge || strength === 'full' || isTopicBehind(words, seen);
}

/** "Low Back and Neck chapters", "Pain/Head". */
function isListed(words: Words, at: number, to: number): boolean {
  if (words.keys[at] !== 'and') return false;
  const next = nameAt(words, at + 1, 'odg');
  return next !== null && next.end <= to;
}

/** A single word behind a comma with a bracket behind it is a topic ("Head (CT)"). */
function isBareEnough({ keys }: Words, { end, behindTail, at }: Seen): boolean {
  return end - at > 1 || keys[behindTail] !== '(';
}

/** "Pain Opioids": no part of the body; "Low Back Facet joint injections": behind it a known name of a topic. */
function isTopicBehind(words: Words, { at, end, to }: Seen): boolean {
  if (end >= to || !isCapital(words, end)) return false;
  if (words.keys[at] === 'pain' && words.keys[end] !== 'management') return true;
  let key = '';
  let count = 0;
  for (let next = end; next < to && !edges.has(words.keys[next] ?? ''); next++, count++) key += words.keys[next] ?? '';
  return count > 1 && isTopic(key);
}

function isCapital({ text, starts }: Words, at: number): boolean {
  const first = text.charAt(starts[at] ?? text.length);
  return first !== first.toLowerCase();
}

/** No name of a chapter with what belongs to it has more words. */
const longestName = 14;
/** Words before a part of the body that make it part of a topic: "surgery for the knee". */
const joins: ReadonlySet<string> = new Set([
  'for',
  'of',
  'the',
  'to',
  'in',
  'and',
  'or',
  'with',
  'left',
  'right',
  'chronic',
]);

/** A chapter's name that ends the text; what stands before it is the topic ("MRI shoulder", "physical therapy, elbow chapter"). */
function headAtEnd(words: Words, slot: number, to: number): Head | null {
  for (let at = Math.max(slot, to - longestName); at < to; at++) {
    const named = nameAt(words, at, 'odg');
    if (named?.meaning.family !== 'odg') continue;
    const behindTail = skipTail(words, named.end, to);
    const { end, year } = skipNoise(words, behindTail, to, 'odgChapter');
    if (trimmedStretch(words, { from: at, to }).to > end && !closes(words, end, to)) continue;
    const before = words.keys[at - 1] ?? '';
    const explicit = chapterWords.has(words.keys[behindTail] ?? '') && behindTail < to;
    if (!explicit && (named.strength === 'weak' || joins.has(before) || isPainOfPart(words, at))) continue;
    return { id: named.meaning.id, from: at, to: Math.min(end, to), year };
  }
  return null;
}

/** Only a closing bracket is left. */
function closes(words: Words, at: number, to: number): boolean {
  return words.keys[at] === ')' && trimmedStretch(words, { from: at + 1, to }).to <= at + 1;
}

/** "low back pain" is no chapter "Pain"; "pain" behind a sign is. */
function isPainOfPart({ keys }: Words, at: number): boolean {
  return keys[at] === 'pain' && !edges.has(keys[at - 1] ?? '');
}
