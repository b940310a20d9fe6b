import type { Guideline, GuidelineKind } from './guideline.ts';
import { adoptionsOf, lawEntries, surenessOf, wholePeriod } from './regulations.ts';
import acoem2004 from './data/acoem2004-chapters.json' with { type: 'json' };
import guidelines from './data/guidelines.json' with { type: 'json' };
import odg from './data/odg-chapters.json' with { type: 'json' };

/** An entry of the catalog with what it is about: editions of one subject take each other's place. */
export interface Entry extends Guideline {
  readonly subject: string | null;
  /** Whether it is or was part of the MTUS; null: not known, or not known which edition is meant. */
  readonly inMtus: boolean | null;
  /** The last day on which no edition that it may stand for was part of the MTUS. */
  readonly outsideUntil: string | null;
}

interface Row extends Omit<Entry, 'kind' | 'regulation' | 'inForce' | 'sureness' | 'outsideUntil'> {
  readonly kind: string;
  readonly sureness: string;
  readonly outsideUntil?: string;
}

const acoem = 'American College of Occupational and Environmental Medicine (ACOEM)';

let entries: ReadonlyMap<string, Entry> | undefined;

/** All entries of the catalog by id, read from the tables when first asked for. */
export function catalogEntries(): ReadonlyMap<string, Entry> {
  entries ??= read();
  return entries;
}

function read(): ReadonlyMap<string, Entry> {
  const listed = [
    ...guidelines.map(entryOf),
    ...acoem2004.chapters.map(acoemChapter),
    ...odg.chapters.map(odgChapter),
  ].map((entry) => [entry.id, entry] as const);
  const byId = new Map<string, Entry>(listed);
  const adoptable = new Map(listed.filter(([, { kind }]) => kind !== 'schedule' && kind !== 'formulary'));
  for (const law of lawEntries((id) => adoptable.get(id)?.shortName ?? null))
    byId.set(law.id, { ...law, subject: null, inMtus: null, outsideUntil: null });
  return byId;
}

const kinds: readonly GuidelineKind[] = [
  'schedule',
  'book',
  'chapter',
  'formulary',
  'statute',
  'other-guideline',
  'studies',
  'reference',
  'coverage-policy',
];

function entryOf(row: Row): Entry {
  const adoptions = adoptionsOf(row.id);
  return {
    ...row,
    kind: kinds.find((kind) => kind === row.kind) ?? 'guideline',
    regulation: adoptions.at(-1)?.section ?? null,
    inForce: wholePeriod(adoptions) ?? (row.inMtus === null ? { from: null, to: null } : null),
    sureness: surenessOf(row.sureness),
    outsideUntil: row.outsideUntil ?? null,
  };
}

function acoemChapter(row: (typeof acoem2004.chapters)[number]): Entry {
  return entryOf({
    id: row.id,
    kind: 'chapter',
    subject: row.subject,
    inMtus: row.inMtus,
    title: `${row.title} (ACOEM Practice Guidelines, 2nd edition 2004, chapter ${row.chapter.toFixed()})`,
    shortName: row.shortName,
    publisher: acoem,
    edition: '2nd, 2004',
    supersededBy: row.supersededBy,
    address: null,
    summary: row.summary,
    spellings: row.spellings,
    sureness: row.sureness,
    sources: row.sources,
  });
}

function odgChapter(row: (typeof odg.chapters)[number]): Entry {
  return entryOf({
    id: row.id,
    kind: 'chapter',
    subject: null,
    inMtus: false,
    title: `${row.chapter} (Official Disability Guidelines)`,
    shortName: row.shortName,
    publisher: 'Work Loss Data Institute; MCG Health since 2017',
    edition: 'brought up to date continuously',
    supersededBy: [],
    address: null,
    summary: null,
    spellings: [
      ...new Set([row.chapter, ...row.aliases].map((name) => (name.startsWith('ODG ') ? name : `ODG ${name}`))),
    ],
    sureness: row.sureness,
    sources: row.sources,
  });
}

/**
 * An entry for a text that the catalog does not list but whose id tells what it is: a chapter of ACOEM's 3rd edition,
 * or of a year (`acoem-3/lateral-epicondylitis`, `acoem-2011/shoulder-disorders`). Null for all other ids.
 */
export function derivedEntry(id: string): Entry | null {
  const parts = /^acoem-(3|20\d\d)\/([a-z\d-]+)$/.exec(id);
  const [, edition = '', slug = ''] = parts ?? [];
  if (!parts || edition === '2004') return null;
  const name = titleOf(slug);
  const year = edition === '3' ? '' : ` ${edition}`;
  return {
    id,
    kind: 'chapter',
    subject: subjectOf(slug),
    inMtus: null,
    title: edition === '3' ? `${name} (ACOEM; edition not named, or 3rd)` : `${name} (ACOEM, ${edition})`,
    shortName: `${shortened(`ACOEM ${name}`, 40 - year.length)}${year}`,
    publisher: acoem,
    edition: edition === '3' ? null : edition,
    regulation: null,
    inForce: { from: null, to: null },
    supersededBy: [],
    address: null,
    summary: 'Named by its title only; this catalog does not list it.',
    spellings: [],
    sureness: 'usual',
    sources: ['the title that a letter prints'],
    outsideUntil: catalogEntries().get('acoem-3')?.outsideUntil ?? null,
  };
}

/** What the chapters of other years with the same title are about. */
function subjectOf(slug: string): string | null {
  for (const { id, subject } of catalogEntries().values())
    if (id.startsWith('acoem-') && id.endsWith(`/${slug}`)) return subject;
  return null;
}

const smallWords = new Set(['and', 'of', 'the', 'to', 'for', 'in']);

function titleOf(slug: string): string {
  const words = slug.split('-').filter(Boolean);
  return words.map((word, at) => (at > 0 && smallWords.has(word) ? word : capitalized(word))).join(' ');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A text cut at a blank so that it has at most `length` characters, with an ellipsis where it was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:(–-]+$/u, '')}…`;
}
