import { pageMarksIn } from '../text/pages.ts';
import type { Span } from '../text/span.ts';
import { inEnglish, type Say } from './say.ts';

/** A form feed in a text, and the pages on both sides of it, from 1. */
export interface FormFeed {
  readonly offset: number;
  /** The page that it opens; null where it closes the last one. */
  readonly page: number | null;
  /** The page that it closes, where that is a picture without text; else null. */
  readonly picture: number | null;
}

/**
 * The form feeds of a text, in order.
 *
 * @param pictures where the pages are that have no text: of such a page there is the form feed alone that closes it
 */
export function formFeedsIn(text: string, pictures: readonly Span[] = []): readonly FormFeed[] {
  const closing = new Set(pictures.map(({ end }) => end - 1));
  const end = text.trimEnd().length;
  return pageMarksIn(text).map((offset, at) => ({
    offset,
    page: offset < end ? at + 2 : null,
    picture: closing.has(offset) ? at + 1 : null,
  }));
}

/** What stands in place of a form feed; undefined where it has nothing to say. */
export function formFeedLabel({ page, picture }: FormFeed, say: Say = inEnglish): string | undefined {
  const labels = [
    ...(picture === null ? [] : [say('page {0} is a picture without text', picture)]),
    ...(page === null ? [] : [say('page {0}', page)]),
  ];
  return labels.length > 0 ? labels.join('; ') : undefined;
}
