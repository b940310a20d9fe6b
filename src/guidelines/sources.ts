import { works, type Work } from './otherWorks.ts';
import { stemsOf } from './stems.ts';
import { nameAt, type Strength } from './vocabulary.ts';
import type { Stretch } from './topics.ts';
import type { Words } from './words.ts';

/** Where a source begins in a text: what stands behind it, up to the next one, is said of it. */
export interface Anchor {
  readonly family: 'odg' | 'acoem' | 'mtus' | 'other' | 'law';
  readonly from: number;
  /** Behind the source's name. */
  readonly behind: number;
  /** Whether its own words are no part of the citation ("Other Medical Treatment Guideline or Medical Evidence:"). */
  readonly silent?: boolean;
  readonly work?: Work;
  /** A part of the MTUS that stands for it, and how much its name says. */
  readonly part?: Strength;
}

type Kind = Pick<Anchor, 'family' | 'silent' | 'work'>;

const sources: readonly { readonly kind: Kind; readonly names: readonly string[] }[] = [
  {
    kind: { family: 'odg' },
    names: [
      'official disability guidelines (odg)',
      'official disability guidelines',
      'official disability guide',
      'official disabilities guidelines',
      'official disability (odg)',
      'odg twc',
      'odgtwc',
      'odg',
      'work loss data institute',
    ],
  },
  {
    kind: { family: 'acoem' },
    names: [
      'american college of occupational and environmental medicine (acoem)',
      'american college of occupational and environmental medicine',
      'american college of occupational environmental medicine (acoem)',
      'american college of occupational medicine',
      'occupational medicine practice guidelines',
      'acoem',
    ],
  },
  {
    kind: { family: 'mtus' },
    names: [
      'california medical treatment utilization schedule (mtus)',
      'california medical treatment utilization schedule',
      'medical treatment utilization schedule (mtus)',
      'medical treatment utilization schedule',
      'ca medical treatment utilization schedule',
      'california mtus',
      'ca mtus',
      'mtus',
    ],
  },
  {
    kind: { family: 'other', silent: true },
    names: [
      'other medical treatment guideline or medical evidence',
      'other medical treatment guidelines or evidence',
      'other medical treatment guideline',
      'other treatment guideline',
      'other guideline',
      'other evidence based guideline',
    ],
  },
];

interface Entry {
  readonly stems: readonly string[];
  readonly kind: Kind;
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined;

function entriesFrom(first: string): readonly Entry[] {
  index ??= built();
  return index.get(first) ?? [];
}

function built(): ReadonlyMap<string, readonly Entry[]> {
  const all: Entry[] = [
    ...sources.flatMap(({ kind, names }) => names.map((name) => ({ stems: stemsOf(name), kind }))),
    ...works.flatMap((work) =>
      work.names.map((name) => ({ stems: stemsOf(name), kind: { family: 'other' as const, work } })),
    ),
  ];
  const byFirst = new Map<string, Entry[]>();
  for (const entry of all) {
    const first = entry.stems[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

const joints: ReadonlySet<string> = new Set([',', '(', '/', '-', 'and', ':', '.']);

/** The source whose name begins at a word of a stretch; the longest name goes first. */
export function sourceAt(words: Words, at: number, { from, to: end }: Stretch): Anchor | null {
  for (const { stems, kind } of entriesFrom(words.keys[at] ?? '')) {
    const behind = endOf(words, at, stems);
    if (behind > 0 && behind <= end) return { ...kind, from: at, behind };
  }
  return partAt(words, at, from, end);
}

function endOf({ keys }: Words, at: number, stems: readonly string[]): number {
  let next = at + 1;
  for (let stem = 1; stem < stems.length; stem++) {
    for (let skipped = 0; skipped < 2 && keys[next] !== stems[stem] && joints.has(keys[next] ?? ''); skipped++) next++;
    if (keys[next++] !== stems[stem]) return -1;
  }
  return keys[next] === ')' && keys.slice(at, next).includes('(') ? next + 1 : next;
}

const beginning: ReadonlySet<string> = new Set([',', ';', '.', ':', 'and', 'x', '-', '/']);

/** Whether a sign stands before a word, or nothing. */
export function beginsPiece({ keys }: Words, at: number, from: number): boolean {
  const before = keys[at - 1] === 'the' ? at - 2 : at - 1;
  return before < from || beginning.has(keys[before] ?? '');
}

/** A part of the MTUS named by itself ("Postsurgical Treatment Guidelines"): its name is read again as such. */
function partAt(words: Words, at: number, from: number, end: number): Anchor | null {
  const named = nameAt(words, at, 'mtus');
  if (!named || named.end > end || !beginsPiece(words, at, from)) return null;
  const last = words.keys[named.end - 1];
  if (named.strength !== 'full' && last !== 'guideline') return null;
  const marked = last === 'guideline' || /^(?:19|20)\d\d$|^section$|^guideline$/.test(words.keys[named.end] ?? '');
  return marked ? { family: 'mtus', from: at, behind: at, part: named.strength } : null;
}
