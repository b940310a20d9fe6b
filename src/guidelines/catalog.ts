import { catalogEntries, derivedEntry } from './entries.ts';
import type { Guideline } from './guideline.ts';

export type { Guideline, Topic } from './guideline.ts';
export { editionInForce, standingOn, type Standing } from './standing.ts';
export { evidenceOrderOn, rankOf, type EvidenceOrder } from './evidence.ts';
export { wordingOn } from './regulations.ts';
export { shortNameOf } from './names.ts';
export { chapterOfPage, namesOfPages, pagesOfChapter, topicsOf } from './topicPages.ts';

/**
 * The entry of an id: a guideline, a chapter of one, a section of the law.
 *
 * @returns null where the catalog does not have it, such as most of `other/…`
 */
export function guidelineOf(id: string): Guideline | null {
  return catalogEntries().get(id) ?? derivedEntry(id);
}

/** All entries of the catalog. */
export function allGuidelines(): readonly Guideline[] {
  return [...catalogEntries().values()];
}
