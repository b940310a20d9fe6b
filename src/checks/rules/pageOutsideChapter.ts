import { chapterOfPage, guidelineOf, pagesOfChapter } from '../../guidelines/catalog.ts';
import type { Citation, GuidelineBlock } from '../../letter/record.ts';
import type { Draft, Rule } from '../rule.ts';
import { sidedBlocks } from '../sides.ts';

/** A page is cited with a chapter that cannot hold it. */
export const pageOutsideChapter: Rule = {
  id: 'page-outside-chapter',
  class: 'page-outside-chapter',
  severity: 'information',
  description: 'A page that does not belong to the chapter with which it is cited.',
  reason: 'A page of another chapter shows that a citation was taken over from another item or letter.',
  example: { here: 'ACOEM Chapter 13 Knee Complaints Page(s): 303', there: null },
  limits:
    'Only the 2nd edition of 2004, and only where the range of a chapter is verified: pages outside of that chapter cited with it, and pages of it cited with another one. A list of pages behind several chapters is silent where one of them holds the page.',
  check: ({ letter }) =>
    sidedBlocks(letter).flatMap(({ item, block }) =>
      block.citations
        .filter(({ guideline }) => guideline.startsWith('acoem-2004/'))
        .flatMap((citation): readonly Draft[] => {
          const message = messageOf(citation, block);
          return message === null ? [] : [{ message, here: citation, there: null, item: item.index }];
        }),
    ),
};

function messageOf({ guideline, pages }: Citation, block: GuidelineBlock): string | null {
  const own = pagesOfChapter(guideline);
  const name = guidelineOf(guideline)?.shortName ?? guideline;
  for (const [first, last] of pages) {
    const holder = verifiedHolder(first);
    const isOutside = own?.sureness === 'verified' && (last < own.from || first > own.to);
    const isOfOther = holder !== null && holder !== guideline;
    if (!isOutside && !isOfOther) continue;
    if (block.citations.some((other) => other.guideline !== guideline && mayHold(other.guideline, first))) continue;
    const held = isOfOther
      ? `it is one of ${guidelineOf(holder)?.shortName ?? holder}`
      : `its pages are ${own?.from ?? 0} to ${own?.to ?? 0}`;
    return `Page ${first} is cited with ${name}; ${held}.`;
  }
  return null;
}

function verifiedHolder(page: number): string | null {
  const holder = chapterOfPage(page);
  return holder !== null && pagesOfChapter(holder)?.sureness === 'verified' ? holder : null;
}

/** Whether another text of the block may be the one that the page belongs to. */
function mayHold(id: string, page: number): boolean {
  if (!/^(?:acoem|mtus)/.test(id)) return false;
  if (!id.startsWith('acoem-2004')) return true;
  const range = pagesOfChapter(id);
  return range === null || (range.from <= page && page <= range.to);
}
