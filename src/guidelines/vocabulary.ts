import { guidelineOf } from './catalog.ts';
import { stemsOf } from './stems.ts';
import {
  acoemSubjects,
  mtusParts,
  odgChapters,
  type AcoemSubject,
  type MtusPart,
  type Strength,
} from './vocabularyNames.ts';
import type { Words } from './words.ts';

export type { AcoemSubject, MtusPart, Strength } from './vocabularyNames.ts';

/** What a name in a text means; its id may depend on what stands around it (`idOfAcoem`, `idOfMtusPart`). */
export type Meaning =
  | { readonly family: 'odg'; readonly id: string }
  | { readonly family: 'acoem'; readonly subject: AcoemSubject; readonly edition: 'second' | 'later' | null }
  | { readonly family: 'mtus'; readonly part: MtusPart };

/** A name found in a text. */
export interface Named {
  readonly meaning: Meaning;
  readonly strength: Strength;
  /** The number of the word behind the name. */
  readonly end: number;
}

interface Entry {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
  readonly strength: Strength;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const indexes: Partial<Record<Meaning['family'], Index>> = {};

/**
 * The longest name of a family that begins at word number `at`; null where none does. Between the words of a name a
 * comma, a slash, a hyphen or "and" may stand or be missing.
 */
export function nameAt({ keys }: Words, at: number, family: Meaning['family']): Named | null {
  for (const { stems, meaning, strength } of indexOf(family).get(keys[at] ?? '') ?? []) {
    const end = endOfName(keys, at, stems);
    if (end >= 0) return { meaning, strength, end };
  }
  return null;
}

const joints: ReadonlySet<string> = new Set([',', '/', '-', 'and', ':', '(']);

/** The number of the word behind a name, given its stems, that begins at word `at`; -1 where it does not. */
export function endOfName(keys: readonly string[], at: number, stems: readonly string[]): number {
  let next = at + 1;
  for (let stem = 1; stem < stems.length; stem++) {
    for (let skipped = 0; skipped < 2 && keys[next] !== stems[stem] && joints.has(keys[next] ?? ''); skipped++) next++;
    if (keys[next++] !== stems[stem]) return -1;
  }
  return next;
}

function indexOf(family: Meaning['family']): Index {
  return (indexes[family] ??= built(entries[family]()));
}

const entries: Record<Meaning['family'], () => readonly Entry[]> = {
  odg: () =>
    odgChapters.flatMap(({ id, full, short = [], weak = [] }) => [
      ...entriesOf(full, { family: 'odg', id }, 'full'),
      ...entriesOf(short, { family: 'odg', id }, 'short'),
      ...entriesOf(weak, { family: 'odg', id }, 'weak'),
    ]),
  acoem: () =>
    acoemSubjects.flatMap((subject) => [
      ...entriesOf(subject.secondNames ?? [], { family: 'acoem', subject, edition: 'second' }, 'full'),
      ...entriesOf(subject.laterNames ?? [], { family: 'acoem', subject, edition: 'later' }, 'full'),
      ...entriesOf(subject.shortNames ?? [], { family: 'acoem', subject, edition: 'later' }, 'short'),
      ...entriesOf(subject.bothNames ?? [], { family: 'acoem', subject, edition: null }, 'short'),
    ]),
  mtus: () =>
    mtusParts.flatMap(({ part, full, short }) => [
      ...entriesOf(full, { family: 'mtus', part }, 'full'),
      ...entriesOf(short, { family: 'mtus', part }, 'short'),
    ]),
};

function entriesOf(names: readonly string[], meaning: Meaning, strength: Strength): readonly Entry[] {
  return names.map((name) => ({ stems: stemsOf(name), meaning, strength }));
}

/** By the first word; longer names before shorter ones. */
function built(all: readonly Entry[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of all) {
    const first = entry.stems[0] ?? '';
    const same = index.get(first);
    if (same) same.push(entry);
    else index.set(first, [entry]);
  }
  for (const same of index.values()) same.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/** What is said around an ACOEM name or number about its edition. */
export interface AcoemContext {
  /** The edition that is named: 2 or 3, null where none is. */
  readonly edition: 2 | 3 | null;
  readonly year: number | null;
  /** Whether it is cited as part of the MTUS. */
  readonly mtus: boolean;
  /** Whether a number of a chapter stands with it: only the 2nd edition has such. */
  readonly numbered: boolean;
  /** Whether "revised" stands with it. */
  readonly revised?: boolean;
}

/** The chapter of the 2nd edition with a number; null where there is none such. */
export function acoemChapter(number: number): AcoemSubject | null {
  return acoemSubjects.find((subject) => subject.number === number) ?? null;
}

/** The years of editions in which ACOEM published what the MTUS took over as its 3rd edition without a newer one. */
const thirdEdition = { from: 2009, to: 2012 } as const;

/**
 * The id of what ACOEM writes about a subject.
 *
 * @param named the edition that the name itself says ("… Complaints" is of the 2nd), null where both have it
 */
export function idOfAcoem(subject: AcoemSubject, named: 'second' | 'later' | null, context: AcoemContext): string {
  const { edition, year } = context;
  const revision = year === null ? undefined : subject.revisions?.[year];
  if (revision !== undefined && edition !== 3) return revision;
  const second = subject.second === undefined ? null : `acoem-2004/${subject.second}`;
  const later = subject.later === undefined ? null : laterId(subject.later, context);
  return (isSecond(named, context) ? (second ?? later) : (later ?? second)) ?? 'acoem';
}

function isSecond(named: 'second' | 'later' | null, { edition, year, numbered }: AcoemContext): boolean {
  if (edition !== null) return edition === 2;
  if (numbered) return true;
  return year === null ? named !== 'later' : year < 2007;
}

function laterId(later: string, { edition, year, mtus }: AcoemContext): string {
  if (edition === 3 || year === null || (year >= thirdEdition.from && year <= thirdEdition.to))
    return `acoem-3/${later}`;
  const id = `acoem-${year}/${later}`;
  return mtus || guidelineOf(id) !== null ? id : `acoem-3/${later}`;
}

/** The first year of the chapters that took the place of the state's own guidelines. */
const acoemInstead = 2017;

/** The id of a part of the MTUS; `year` is the printed one, null where none is. */
export function idOfMtusPart(part: MtusPart, year: number | null): string {
  switch (part) {
    case 'chronic-pain':
      if (year !== null && year >= acoemInstead) return `acoem-${year}/chronic-pain`;
      return year === 2016 ? 'mtus-2016/chronic-pain' : 'mtus-2009/chronic-pain';
    case 'opioids':
      return year !== null && year >= acoemInstead ? `acoem-${year}/opioids` : 'mtus-2016/opioids';
    default:
      return idsOfParts[part];
  }
}

const idsOfParts = {
  acupuncture: 'mtus-2007/acupuncture',
  postsurgical: 'mtus-2009/postsurgical',
  'general-approaches': 'mtus-2004/general-approaches',
  definitions: 'mtus/definitions',
  'drug-formulary': 'mtus/drug-formulary',
} as const;
