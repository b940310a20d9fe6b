import type { Page } from './page.ts';

/** Asks for pictures of the pages that come near, and gives back those that are far off. */
export interface Pictures {
  watch(pages: readonly Page[]): void;
  /** Asks anew for what is near, as large as it is shown now. */
  refresh(): void;
}

/** Parts of the height of the view around it: pages nearer than the first are drawn, those beyond the second given back. */
const [near, far] = [1, 4];

/** @param want asks for a picture of a page, from 1, so many dots wide */
export function drawNearPages(want: (page: number, width: number) => void): Pictures {
  let pages: readonly Page[] = [];
  const close = new Set<Element>();
  const pageOf = (figure: Element): Page | undefined => pages.find((page) => page.figure === figure);
  const ask = (figure: Element): void => {
    const at = pages.findIndex((page) => page.figure === figure);
    const page = pages[at];
    const width = Math.round(figure.getBoundingClientRect().width * devicePixelRatio);
    if (!page || width === 0 || page.wide === width) return;
    page.wide = width;
    want(at + 1, width);
  };
  const nearby = observer(near, (figure, isNear) => {
    if (isNear) {
      close.add(figure);
      ask(figure);
    } else {
      close.delete(figure);
      const page = pageOf(figure);
      // Asked for again when it comes back, and not with each movement while it is near.
      if (page?.isFailed) page.drop();
    }
  });
  const around = observer(far, (figure, isNear) => {
    if (!isNear) pageOf(figure)?.drop();
  });
  return {
    watch: (shown) => {
      for (const one of [nearby, around]) one.disconnect();
      close.clear();
      for (const page of pages) page.drop();
      pages = shown;
      for (const { figure } of pages) [nearby, around].forEach((one) => one.observe(figure));
    },
    refresh: () => {
      close.forEach(ask);
    },
  };
}

function observer(screens: number, seen: (figure: Element, isNear: boolean) => void): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) seen(target, isIntersecting);
    },
    // Of a page within another one the room around it counts only where the page itself is named.
    { root: document, rootMargin: `${100 * screens}% 0px` },
  );
}
