import { catalogEntries, derivedEntry, type Entry } from './entries.ts';
import type { Guideline } from './guideline.ts';
import { adoptionsOf, holdsOn, provisionsOf, type Provision } from './regulations.ts';

/** How a text stands to the MTUS on a day. */
export type Standing = 'in-force' | 'superseded' | 'not-yet' | 'outside-mtus' | 'unknown';

/**
 * How a text stands to the MTUS on a day, by the regulations that adopt it; a section of the law: whether its wording
 * was in force.
 *
 * @param id of the catalog
 * @param day ISO day, such as the decision's; null: not known
 */
export function standingOn(id: string, day: string | null): Standing {
  const law = provisionsOf(id);
  if (law.length > 0) return standingBy(law, day);
  const entry = catalogEntries().get(id) ?? derivedEntry(id);
  if (!entry) return 'unknown';
  if (entry.outsideUntil !== null && day !== null && day <= entry.outsideUntil) return 'outside-mtus';
  if (day !== null && isInForceWithBook(id, day)) return 'in-force';
  if (entry.kind === 'book') return standingOfBook(entry, day);
  const adoptions = adoptionsOf(id);
  return adoptions.length > 0 ? standingBy(adoptions, day) : standingOfOthers(entry);
}

function standingBy(provisions: readonly Provision[], day: string | null): Standing {
  const dated = provisions.filter(({ from }) => from !== null);
  const first = dated[0];
  if (day === null || !first) return 'unknown';
  if (day < (first.from ?? '')) return 'not-yet';
  const holding = dated.find((provision) => holdsOn(provision, day));
  if (!holding) return 'superseded';
  return holding.knownUntil !== undefined && day > holding.knownUntil ? 'unknown' : 'in-force';
}

/** The first MTUS adopted a book as a whole, with all its chapters. */
function isInForceWithBook(id: string, day: string): boolean {
  const book = id.slice(0, Math.max(id.indexOf('/'), 0));
  return catalogEntries().get(book)?.kind === 'book' && adoptionsOf(book).some((adoption) => holdsOn(adoption, day));
}

/** Of a book that was adopted in part it is only known when no part of it was left. */
function standingOfBook(book: Entry, day: string | null): Standing {
  if (day !== null && adoptionsOf(book.id).some((adoption) => holdsOn(adoption, day))) return 'in-force';
  const chapters = [...catalogEntries().values()].filter(({ id, inMtus }) => inMtus && id.startsWith(`${book.id}/`));
  const isGone = book.inMtus === true && chapters.every(({ id }) => standingOn(id, day) === 'superseded');
  return isGone ? 'superseded' : 'unknown';
}

function standingOfOthers({ kind, inMtus, inForce }: Entry): Standing {
  if (kind === 'statute') return 'unknown';
  return inMtus === false && inForce === null ? 'outside-mtus' : 'unknown';
}

/**
 * The edition of the same subject that was in force on a day: the text itself where it was, else the one beside it or
 * the one that took its place. A section of the law: itself, where a wording of it was in force.
 *
 * @param id of the catalog
 * @param day ISO day
 * @returns null where none was, or none is known
 */
export function editionInForce(id: string, day: string): Guideline | null {
  const entry = catalogEntries().get(id) ?? derivedEntry(id);
  if (!entry) return null;
  if (standingOn(id, day) === 'in-force') return entry;
  return editionBeside(entry, day) ?? successorInForce(entry, day);
}

function editionBeside({ subject }: Entry, day: string): Guideline | null {
  if (subject === null) return null;
  const editions = [...catalogEntries().values()].filter((other) => other.subject === subject);
  return editions.find(({ id }) => standingOn(id, day) === 'in-force') ?? null;
}

function successorInForce(entry: Entry, day: string, seen = new Set<string>()): Guideline | null {
  for (const id of entry.supersededBy) {
    const next = catalogEntries().get(id);
    if (!next || seen.has(id)) continue;
    seen.add(id);
    const found = standingOn(id, day) === 'in-force' ? next : successorInForce(next, day, seen);
    if (found) return found;
  }
  return null;
}
