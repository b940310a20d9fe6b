import type { PagePlace } from '../views/pdfMessages.ts';

/** Pages between which the view is scrolled. */
export interface Scrolling {
  /** What is at the upper edge of the view. */
  place(): PagePlace | null;
  /** Brings a place to the upper edge. */
  show(place: PagePlace): void;
  /** Scrolls no further than it must to have a box in the view. */
  reveal(box: Element): void;
}

/** @param bar what covers the upper edge */
export function scrollingOf(pages: () => readonly HTMLElement[], bar: HTMLElement): Scrolling {
  const edge = (): number => bar.getBoundingClientRect().bottom;
  return {
    place: () => {
      const at = pages().findIndex((page) => page.getBoundingClientRect().bottom > edge());
      const box = pages()[at]?.getBoundingClientRect();
      return box ? { page: at + 1, down: Math.max(0, (edge() - box.top) / box.height) } : null;
    },
    show: ({ page, down }) => {
      const box = pages()[page - 1]?.getBoundingClientRect();
      if (box) scrollBy({ top: box.top + down * box.height - edge(), behavior: 'instant' });
    },
    reveal: (box) => {
      const { top, bottom } = box.getBoundingClientRect();
      if (top < edge() || bottom > innerHeight) box.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
  };
}
