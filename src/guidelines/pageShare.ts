import type { Draft } from './draft.ts';
import { rangeOf, type Pages } from './pages.ts';

/**
 * Gives each page to the chapter that holds it, where a list of pages stands behind several chapters ("Independent Medical
 * Examinations; Knee Complaints, page(s) 127, 341"). A page that none of them is known to hold stays where it is printed.
 */
export function withPagesAtTheirChapters(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const shared = [...drafts];
  let first = 0;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft || draft.pages.length === 0) continue;
    share(shared, first, at, draft);
    first = at + 1;
  }
  return shared;
}

/** Few chapters stand before a list of their pages. */
const mostChapters = 8;

function share(shared: Draft[], first: number, last: number, draft: Draft): void {
  const kept: Pages[] = [];
  const from = Math.max(first, last - mostChapters);
  for (const pages of draft.pages) {
    const at = holds(draft, pages)
      ? -1
      : shared.findIndex((one, index) => index >= from && index < last && holds(one, pages));
    const other = at < 0 ? undefined : shared[at];
    if (other) shared[at] = { ...other, pages: [...other.pages, pages] };
    else kept.push(pages);
  }
  if (kept.length < draft.pages.length) shared[last] = { ...draft, pages: kept };
}

function holds({ guideline }: Draft, [first, last]: Pages): boolean {
  const range = guideline === null ? null : rangeOf(guideline);
  return range !== null && first >= range[0] && last <= range[1];
}
