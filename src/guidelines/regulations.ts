import type { Guideline, Period, Sureness } from './guideline.ts';
import table from './data/mtus-regulations.json' with { type: 'json' };

/** What a section of the law says during a time, in this project's words, with its sources. */
export interface Provision {
  /** As letters name it: `8 CCR 9792.21.1`, `Labor Code 4610.5`. */
  readonly section: string;
  readonly kind: string;
  readonly title: string;
  /** Which wording or order it is; null where only one is known. */
  readonly version: string | null;
  /** ISO days, both inclusive; null where the day is open or not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The last day to which the law was followed, where a later change is expected but its day is not known. */
  readonly knownUntil?: string;
  /** Ids of the guidelines that it makes part of the MTUS. */
  readonly adopts: readonly string[];
  readonly summary: string | null;
  readonly sureness: string;
  readonly sources: readonly string[];
}

interface Tables {
  readonly bySection: ReadonlyMap<string, readonly Provision[]>;
  readonly byAdopted: ReadonlyMap<string, readonly Provision[]>;
}

let tables: Tables | undefined;

function read(): Tables {
  if (tables) return tables;
  const bySection = new Map<string, Provision[]>();
  const byAdopted = new Map<string, Provision[]>();
  for (const provision of table satisfies readonly Provision[]) {
    add(bySection, lawId(provision.section), provision);
    for (const id of provision.adopts) add(byAdopted, id, provision);
  }
  tables = { bySection, byAdopted };
  return tables;
}

function add(lists: Map<string, Provision[]>, key: string, provision: Provision): void {
  const list = lists.get(key);
  if (list) list.push(provision);
  else lists.set(key, [provision]);
}

/** The id of a section: `8-ccr/9792.21.1`, `labor-code/4610.5`. */
export function lawId(section: string): string {
  return section.replace(/^8 CCR /, '8-ccr/').replace(/^Labor Code /, 'labor-code/');
}

/** All wordings of a section that are known, the oldest first; none where the id is no known section. */
export function provisionsOf(id: string): readonly Provision[] {
  return read().bySection.get(id) ?? [];
}

/**
 * What a section said on a day.
 *
 * @param id such as `8-ccr/9792.25`
 * @param day ISO day
 * @returns null where the id is no known section, or it had no wording that day; the only wording where its days are not known
 */
export function wordingOn(id: string, day: string): Provision | null {
  const provisions = provisionsOf(id);
  const undated = provisions.length === 1 && provisions[0]?.from === null ? provisions[0] : undefined;
  return provisions.findLast((provision) => holdsOn(provision, day)) ?? undated ?? null;
}

/** Whether a provision with known days was in force on a day. */
export function holdsOn({ from, to }: Provision, day: string): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}

/** The provisions that make a guideline part of the MTUS, the oldest first. */
export function adoptionsOf(id: string): readonly Provision[] {
  return read().byAdopted.get(id) ?? [];
}

/** From the first day to the last of what follows one another; null where there is nothing. */
export function wholePeriod(provisions: readonly Provision[]): Period | null {
  const first = provisions[0];
  return first ? { from: first.from, to: provisions.at(-1)?.to ?? null } : null;
}

/**
 * The sections of the law as entries of the catalog.
 *
 * @param nameOf the short name of a guideline that a section adopts; null for what is a section of the law itself
 */
export function lawEntries(nameOf: (id: string) => string | null): readonly Guideline[] {
  return [...read().bySection].flatMap(([id, provisions]) => lawEntry(id, provisions, nameOf) ?? []);
}

function lawEntry(
  id: string,
  provisions: readonly Provision[],
  nameOf: (id: string) => string | null,
): Guideline | null {
  const dated = provisions.filter(({ from }) => from !== null);
  const latest = dated.at(-1) ?? provisions[0];
  if (!latest) return null;
  const isStatute = latest.kind === 'statute';
  return {
    id,
    kind: isStatute ? 'statute' : 'regulation',
    title: `${latest.section}: ${[...new Set((dated.length > 0 ? dated : [latest]).map(({ title }) => title))].join(' / ')}`,
    shortName: latest.section,
    publisher: isStatute ? 'State of California' : "California Division of Workers' Compensation",
    edition: null,
    regulation: null,
    inForce: wholePeriod(dated),
    supersededBy: [],
    address: lawAddress(latest.section, isStatute),
    summary: dated.length > 1 ? datedSummary(dated, nameOf) : latest.summary,
    spellings: lawSpellings(latest.section),
    sureness: surenessOf(latest.sureness),
    sources: [...new Set(provisions.flatMap(({ sources }) => sources))],
  };
}

/** What a section that changed adopts or says, and from when. */
function datedSummary(dated: readonly Provision[], nameOf: (id: string) => string | null): string {
  const isAdopting = dated.every(({ adopts }) => adopts.some((id) => nameOf(id) !== null));
  const words = dated.map(({ adopts: [id = '', ...more], title, summary, from }) =>
    isAdopting
      ? `${(more.length === 0 ? nameOf(id) : null) ?? title} from ${from ?? ''}`
      : `From ${from ?? ''}: ${summary ?? title}`,
  );
  return isAdopting ? `Adopts ${words.join(', ')}.` : words.join(' ');
}

/** The state's page of a section. Its form is that of the pages among the sources, and the legislature's own. */
function lawAddress(section: string, isStatute: boolean): string {
  const number = numberOf(section);
  return isStatute
    ? `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=${number}`
    : `https://www.dir.ca.gov/t8/${number.replaceAll('.', '_')}.html`;
}

function numberOf(section: string): string {
  return section.replace(/^8 CCR |^Labor Code /, '');
}

function lawSpellings(section: string): readonly string[] {
  const number = numberOf(section);
  return section.startsWith('8 CCR')
    ? [section, `8 CCR § ${number}`, `California Code of Regulations, title 8, section ${number}`]
    : [section, `Labor Code section ${number}`, `LC ${number}`];
}

/** A table's word for how sure a fact is. */
export function surenessOf(word: string): Sureness {
  return word === 'verified' ? 'verified' : 'usual';
}
