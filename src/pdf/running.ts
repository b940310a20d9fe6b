import type { Line } from './lines.ts';

/**
 * Running headers and footers, and page numbers: what is printed again at the edge of each page and is no part of what
 * is told. Left in the text they would stand amid sentences. A line of the letter must never go, so that a line that is
 * again at the same place by chance ("medically necessary." at the top of two pages) is told from them by how many pages
 * have it, and by the gap between them and the letter.
 */

/** How many lines at the top and at the bottom of a page may be running ones. */
const edge = 3;
/** How far apart the same line stands on two pages, at most. In points. */
const sameHeight = 4;
/** On so many pages nothing is again by chance. */
const beyondChance = 3;
/** What is no part of the letter stands this much apart from it. In heights of its line, from base line to base line. */
const apart = 1.6;

const pageNumber = /^\W*(?:page|pg\.?)?\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;

/** A browser prints above each page when it was printed. */
const clockTime = /\b\d{1,2}:\d{2}\b/;

type Side = 'top' | 'bottom';

/** A line at the edge of a page. */
interface Edge {
  readonly line: Line;
  /** Its words with every number as the same sign. */
  readonly shape: string;
  readonly page: number;
  readonly side: Side;
  /** Whether it stands apart from the next line toward the middle of the page. */
  readonly isApart: boolean;
}

/**
 * The lines of each page without running ones. The first page keeps its running header, with which the letter begins
 * (it may name the case), but for that of a browser, and so do pages whose lines are all alike.
 */
export function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const written = pages.filter((lines) => lines.length > 0).length;
  const edges = pages.flatMap((lines, page) => [...edgesOf(lines, page, 'top'), ...edgesOf(lines, page, 'bottom')]);
  return pages.map((lines, page) => {
    const running = (['top', 'bottom'] as const).flatMap((side) => {
      const inward = edges.filter((one) => one.page === page && one.side === side);
      return outermost(inward.map((one) => ({ ...one, isRunning: isRunning(one, edges, written) })));
    });
    const left = lines.filter((line) => !running.includes(line));
    return left.length > 0 ? left : lines;
  });
}

/** The lines at one edge of a page, from the edge inward; of few lines each edge has half. */
function edgesOf(lines: readonly Line[], page: number, side: Side): readonly Edge[] {
  const inward = side === 'top' ? lines : lines.toReversed();
  const half = side === 'top' ? Math.ceil(lines.length / 2) : Math.floor(lines.length / 2);
  return inward.slice(0, Math.min(edge, half)).map((line, at) => {
    const next = inward[at + 1];
    const isApart = !next || Math.abs(next.baseline - line.baseline) > apart * (line.bottom - line.top);
    return { line, shape: shapeOf(line), page, side, isApart };
  });
}

function wordsOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ');
}

function shapeOf(line: Line): string {
  return wordsOf(line).replace(/\d+/g, '#');
}

/** Running lines stand at the very edge, one after the other; but for such as many pages have, a gap ends them. */
function outermost(inward: readonly (Edge & { readonly isRunning: Running })[]): readonly Line[] {
  const end = inward.findIndex(({ isRunning }) => isRunning === 'no');
  const block = inward.slice(0, end < 0 ? inward.length : end);
  const isSure = block.every(({ isRunning }) => isRunning === 'yes') || block.at(-1)?.isApart === true;
  return isSure ? block.map(({ line }) => line) : [];
}

type Running = 'yes' | 'if apart' | 'no';

/** Whether a line is a running one, `written` being the count of pages with words. */
function isRunning(one: Edge, edges: readonly Edge[], written: number): Running {
  const isNumber = pageNumber.test(wordsOf(one.line));
  if (one.side === 'top' && one.page === 0 && !isNumber && !clockTime.test(wordsOf(one.line))) return 'no';
  const on = new Set(edges.filter((other) => isTwin(one, other)).map(({ page }) => page)).size;
  if (on >= beyondChance && on >= written - 1) return 'yes';
  if (on === written && on > 1) return 'if apart';
  return isNumber && Number(/\d+/.exec(wordsOf(one.line))?.[0]) === one.page + 1 ? 'if apart' : 'no';
}

function isTwin(one: Edge, other: Edge): boolean {
  return other.shape === one.shape && Math.abs(one.line.baseline - other.line.baseline) < sameHeight;
}
