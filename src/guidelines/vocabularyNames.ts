import acoemNames from './data/names-acoem.json' with { type: 'json' };
import mtusNames from './data/names-mtus.json' with { type: 'json' };
import odgNames from './data/names-odg.json' with { type: 'json' };

/**
 * The names under which letters cite guidelines and their chapters. Signs, "and", plurals and capitals do not matter: a
 * name is compared by its words. Titles are those of the catalog; shortened forms are usual in letters.
 */

/** How much a name says: a `full` one needs nothing beside it, a `short` one an edge, a `weak` one the word "chapter". */
export type Strength = 'full' | 'short' | 'weak';

/** A chapter of the Official Disability Guidelines. */
export interface OdgNames {
  readonly id: string;
  readonly full: readonly string[];
  readonly short?: readonly string[];
  readonly weak?: readonly string[];
}

export const odgChapters: readonly OdgNames[] = odgNames;

/**
 * What ACOEM's guidelines write about, in the 2nd edition of 2004 (`second`, with the chapter's number) and in the later
 * ones (`later`, also those in force since December 2017).
 */
export interface AcoemSubject {
  readonly number?: number;
  readonly second?: string;
  readonly later?: string;
  /** Names of the 2nd edition ("… Complaints"), of the later ones ("… Disorders"), and those that both can have. */
  readonly secondNames?: readonly string[];
  readonly laterNames?: readonly string[];
  readonly bothNames?: readonly string[];
  /** Names of the later ones that can be a topic, too. */
  readonly shortNames?: readonly string[];
  /** Ids of revisions between the two editions, by their year. */
  readonly revisions?: Readonly<Record<number, string>>;
}

export const acoemSubjects = acoemNames as readonly AcoemSubject[];

/** The parts of the MTUS that are not ACOEM's. */
export type MtusPart =
  'chronic-pain' | 'opioids' | 'acupuncture' | 'postsurgical' | 'general-approaches' | 'definitions' | 'drug-formulary';

/** `full` names need nothing beside them; `short` ones a year, "Guidelines", "Section(s):" or "Page(s):". */
export interface MtusNames {
  readonly part: MtusPart;
  readonly full: readonly string[];
  readonly short: readonly string[];
}

export const mtusParts = mtusNames as readonly MtusNames[];
