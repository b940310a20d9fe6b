import type { CitedLaw } from './lawInBlock.ts';
import { endOfSchedule, skipNoise } from './noise.ts';
import type { Cited } from './sentencesOfBlock.ts';
import { beginsPiece, sourceAt, type Anchor } from './sources.ts';
import { nameAt } from './vocabulary.ts';
import { addressKey, isYear, type Words } from './words.ts';

/** A source's beginning, or a section of law. */
export interface PlacedAnchor extends Anchor {
  readonly law?: CitedLaw;
}

/** Where sources begin in a part, the first at its beginning. */
export function anchorsIn(words: Words, part: Cited, laws: readonly CitedLaw[]): readonly PlacedAnchor[] {
  const anchors: PlacedAnchor[] = [];
  const found = explicitAnchors(words, part, laws);
  const [first] = found;
  if (part.mtus !== null) anchors.push({ family: 'mtus', from: part.from, behind: part.from });
  else if (!first || first.from > part.from) anchors.push(implied(words, part, found));
  for (const anchor of found) {
    const last = anchors.at(-1);
    if (last && belongsTo(words, last, anchor)) continue;
    anchors.push(anchor);
  }
  return anchors;
}

/** What a part begins with that names no source: a chapter of the ODG where the ODG is named later, else another work. */
function implied(words: Words, part: Cited, found: readonly Anchor[]): Anchor {
  const odg = found.some(({ family }) => family === 'odg') && nameAt(words, part.from, 'odg') !== null;
  return { family: odg ? 'odg' : 'other', from: part.from, behind: part.from };
}

function explicitAnchors(words: Words, part: Cited, laws: readonly CitedLaw[]): readonly PlacedAnchor[] {
  const anchors: PlacedAnchor[] = [];
  const state: { depth: number; family: Anchor['family'] } = {
    depth: 0,
    family: part.mtus === null ? 'other' : 'mtus',
  };
  let law = 0;
  for (let at = part.from; at < part.to; at++) {
    const key = words.keys[at] ?? '';
    if (key === '(') state.depth++;
    if (key === ')' && state.depth > 0) state.depth--;
    while ((laws[law]?.from ?? Infinity) < at) law++;
    const schedule = laws[law]?.from === at && anchors.at(-1)?.family === 'mtus' ? endOfSchedule(words, at) : -1;
    const found = schedule > at ? null : lawOrSource(words, at, part, laws[law], state);
    const anchor = found?.part && !mayStandAlone(found, anchors.at(-1)) ? null : found;
    if (schedule > at) at = schedule - 1;
    if (!anchor) continue;
    anchors.push({ ...anchor, from: withYear(words, part.from, anchor) });
    state.family = anchor.family;
    if (anchor.behind <= at) continue;
    at = anchor.behind - 1;
    state.depth = 0;
  }
  return anchors;
}

/** Where a source begins with the year before its name: "2016 MTUS Chronic Pain …". */
function withYear({ keys }: Words, start: number, { family, from }: Anchor): number {
  if (family === 'other' || family === 'law' || !isYear(keys[from - 1])) return from;
  const before = from - 2 < start ? ',' : (keys[from - 2] ?? '');
  return from > start && [',', ';', '.', 'and', 'the', 'x'].includes(before) ? from - 1 : from;
}

/** "ODG, Acupuncture Guidelines" and "ACOEM, Opioids Guideline" are theirs, not the MTUS's. */
function mayStandAlone({ part }: Anchor, last: Anchor | undefined): boolean {
  return part === 'full' || !(last?.family === 'odg' || last?.family === 'acoem');
}

/** Where a walk over the words stands: how deep in brackets, and of which source's family the words are. */
interface Walk {
  readonly depth: number;
  readonly family: Anchor['family'];
}

/** A section of law also where its name is read as the MTUS's ("CA MTUS 9792.24.2"). */
function lawOrSource(
  words: Words,
  at: number,
  part: Cited,
  law: CitedLaw | undefined,
  walk: Walk,
): PlacedAnchor | null {
  if (law?.from === at) return lawAnchor(law);
  const anchor = anchorAt(words, at, part, walk);
  return anchor && law && law.from < anchor.behind ? { ...lawAnchor(law), from: at } : anchor;
}

function lawAnchor(law: CitedLaw): PlacedAnchor {
  return { family: 'law', from: law.from, behind: law.to, law };
}

/** Works beside the great guidelines begin with a piece; the address of the source itself is none. */
function anchorAt(words: Words, at: number, part: Cited, { depth, family }: Walk): Anchor | null {
  const other = family === 'other';
  if (words.keys[at] === addressKey)
    return other || isOwnAddress(words, at, family) ? null : { family: 'other', from: at, behind: at };
  const anchor = sourceAt(words, at, part);
  if (!anchor || (depth > 0 && words.keys[at - 1] !== '(')) return null;
  if (anchor.work) return other || depth > 0 || !beginsWork(words, at, part.from) ? null : { ...anchor, behind: at };
  return anchor;
}

/** Behind a comma too, but a hyphen or slash belongs to topics. */
function beginsWork(words: Words, at: number, from: number): boolean {
  return beginsPiece(words, at, from) && words.keys[at - 1] !== '-' && words.keys[at - 1] !== '/';
}

const ownAddresses: Partial<Record<Anchor['family'], RegExp>> = {
  odg: /odg|worklossdata|mcg\.com/i,
  acoem: /acoem|mdguidelines/i,
  mtus: /dir\.ca\.gov|acoem|mdguidelines/i,
};

function isOwnAddress({ text, starts, ends }: Words, at: number, family: Anchor['family']): boolean {
  return ownAddresses[family]?.test(text.slice(starts[at], ends[at])) ?? false;
}

/** No source's name stands so many words apart from itself said again. */
const mostBetween = 40;

/** Whether a source's name only says the one before it again ("MTUS ACOEM", "ODG, Work Loss Data Institute"). */
function belongsTo(words: Words, last: Anchor, next: Anchor): boolean {
  if (next.silent || next.work || next.family === 'law' || last.family === 'other' || last.family === 'law')
    return false;
  const alike = last.family === next.family || (last.family === 'mtus' && next.family === 'acoem');
  if (!alike || (next.part !== undefined && last.part !== undefined)) return false;
  if (next.from - last.behind > mostBetween || isParted(words, last, next.from)) return false;
  const start = last.family === 'mtus' ? endOfGeneral(words, last.behind) : last.behind;
  const to = words.keys[next.from - 1] === '(' ? next.from - 1 : next.from;
  return skipNoise(words, start, to, next.family === 'odg' ? 'odg' : 'acoem').end === to;
}

/** "General Approaches ACOEM Chapter 2 …": the chapter is a section of this part of the MTUS. */
function endOfGeneral(words: Words, at: number): number {
  const named = nameAt(words, at, 'mtus');
  const general = named?.meaning.family === 'mtus' && named.meaning.part === 'general-approaches';
  return general ? named.end : at;
}

/** The publisher of the ODG stands behind a semicolon, too. */
function isParted({ keys }: Words, last: Anchor, to: number): boolean {
  for (let at = last.behind; at < to; at++)
    if (keys[at] === 'and' || (keys[at] === ';' && last.family !== 'odg')) return true;
  return false;
}
