import type { Sureness, Topic } from './guideline.ts';
import { adoptionsOf, surenessOf } from './regulations.ts';
import acoem2004 from './data/acoem2004-chapters.json' with { type: 'json' };
import chronicPain from './data/chronic-pain-2009-pages.json' with { type: 'json' };
import odg from './data/odg-chapters.json' with { type: 'json' };
import sectionNames from './data/topics.json' with { type: 'json' };

/** The pages of a chapter, as far as they are known. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
  readonly sureness: Sureness;
}

let topics: ReadonlyMap<string, readonly Topic[]> | undefined;

/** The topics of a guideline by name, with pages where they are known; none where the catalog has none. */
export function topicsOf(id: string): readonly Topic[] {
  topics ??= readTopics();
  return topics.get(id) ?? [];
}

function readTopics(): ReadonlyMap<string, readonly Topic[]> {
  const named = sectionNames.topics;
  const ofChapters = named['acoem-2004/*'].map(withoutPages);
  const { chapters } = acoem2004;
  const pages = chronicPain.topics.map((row) => paged({ ...row, name: row.topic }));
  const further = named['mtus-2009/chronic-pain and mtus-2016/chronic-pain'].map(withoutPages);
  return new Map([
    ...chapters.map(
      (chapter) =>
        [chapter.id, [...chapter.topics.map(paged).filter(({ from }) => from !== null), ...ofChapters]] as const,
    ),
    ['acoem-2007/elbow', ofChapters],
    ['mtus-2004/general-approaches', distinct([...generalChapters(), ...ofChapters])],
    ['mtus-2009/chronic-pain', distinct([...pages, ...further])],
    ['mtus-2016/chronic-pain', distinct([...pages.map(({ name }) => withoutPages(name)), ...further])],
    ['mtus-2009/postsurgical', named['mtus-2009/postsurgical'].map(withoutPages)],
    ...odg.chapters.map(({ id, commonTopics }) => [id, commonTopics.map(withoutPages)] as const),
  ]);
}

interface PagedRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** high: cited so in many letters; low: between others. */
  readonly certainty: string;
  readonly sureness: string;
}

/** The chapters that the MTUS adopts as its general approaches: letters cite them as sections of it. */
function generalChapters(): readonly Topic[] {
  const general = adoptionsOf('mtus-2004/general-approaches').flatMap(({ adopts }) => adopts);
  return acoem2004.chapters.filter(({ id }) => general.includes(id)).map(({ title }) => withoutPages(title));
}

/** A topic of a table; pages that were only reckoned from those around them are left out. */
function paged({ name, from, to, certainty, sureness }: PagedRow): Topic {
  return certainty === 'low' ? withoutPages(name) : { name, from, to, sureness: surenessOf(sureness) };
}

function withoutPages(name: string): Topic {
  return { name, from: null, to: null, sureness: 'usual' };
}

function distinct(all: readonly Topic[]): readonly Topic[] {
  return [...new Map(all.toReversed().map((topic) => [topic.name.toLowerCase(), topic])).values()].toReversed();
}

/**
 * The topics that stand on pages of a guideline, in the order of the pages.
 *
 * @param pages first and last page of each range, as a citation has them
 */
export function namesOfPages(id: string, pages: readonly (readonly [number, number])[]): readonly Topic[] {
  return topicsOf(id).filter(({ from, to }) => {
    if (from === null || to === null) return false;
    return pages.some(([first, last]) => first <= to && from <= last);
  });
}

/**
 * The pages of a chapter of the 2nd edition of 2004; where its first or last page is not established, as far as letters
 * usually cite it.
 *
 * @returns null where no page of it is known, or the id is no such chapter
 */
export function pagesOfChapter(id: string): PageRange | null {
  const chapter = acoem2004.chapters.find((row) => row.id === id);
  return chapter ? rangeOfChapter(chapter) : null;
}

function rangeOfChapter({
  pageFrom,
  pageTo,
  pagesSureness,
  topics: cited,
}: (typeof acoem2004.chapters)[number]): PageRange | null {
  const from = pageFrom ?? cited[0]?.from;
  if (from === undefined) return null;
  const to = pageTo ?? Math.max(from, ...cited.map((topic) => topic.to));
  return { from, to, sureness: surenessOf(pagesSureness ?? '') };
}

let ranges: readonly (PageRange & { readonly id: string })[] | undefined;

/**
 * The chapter of ACOEM's 2nd edition of 2004 that holds a page, by the verified or usual pages of the chapters.
 *
 * @returns its id; null where none is known to hold it
 */
export function chapterOfPage(page: number): string | null {
  ranges ??= acoem2004.chapters.flatMap((chapter) => {
    const range = rangeOfChapter(chapter);
    return range ? [{ ...range, id: chapter.id }] : [];
  });
  return ranges.find(({ from, to }) => from <= page && page <= to)?.id ?? null;
}
