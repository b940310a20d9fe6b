import type { Line } from './lines.ts';

/**
 * Running headers and footers, and page numbers: what is printed again at the edge of each page and is no part of what
 * is told. Left in the text they would stand amid sentences.
 */

/** How many lines at the top and at the bottom of a page may be running ones. */
const edge = 3;
/** How far apart the same line stands on two pages, at most. In points. */
const sameHeight = 4;

const pageNumber = /^\W*(?:page|pg\.?)?\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;

/** A line at the edge of a page. */
interface Edge {
  readonly line: Line;
  /** Its words with every number as the same sign. */
  readonly shape: string;
  readonly page: number;
  readonly isTop: boolean;
}

/**
 * The lines of each page without running ones. The first page keeps its running header, with which the letter begins
 * (it may name the case), and so do pages whose lines are all alike.
 */
export function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.flatMap((lines, page) => edgesOf(lines, page));
  const running = new Set(edges.filter((one) => isRunning(one, edges)).map(({ line }) => line));
  return pages.map((lines) => {
    const left = lines.filter((line) => !running.has(line));
    return left.length > 0 ? left : lines;
  });
}

function edgesOf(lines: readonly Line[], page: number): Edge[] {
  const edgeOf = (line: Line, isTop: boolean): Edge => ({ line, shape: shapeOf(line), page, isTop });
  const bottom = lines.slice(Math.max(edge, lines.length - edge));
  return [...lines.slice(0, edge).map((line) => edgeOf(line, true)), ...bottom.map((line) => edgeOf(line, false))];
}

function wordsOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ');
}

function shapeOf(line: Line): string {
  return wordsOf(line).replace(/\d+/g, '#');
}

function isRunning(one: Edge, edges: readonly Edge[]): boolean {
  if (one.isTop && one.page === 0) return pageNumber.test(wordsOf(one.line)) && hasTwin(one, edges);
  return hasTwin(one, edges) || (!one.isTop && isLonePageNumber(one));
}

function hasTwin(one: Edge, edges: readonly Edge[]): boolean {
  return edges.some((other) => other.page !== one.page && other.shape === one.shape && isLevel(other.line, one.line));
}

function isLevel(one: Line, other: Line): boolean {
  return Math.abs(one.baseline - other.baseline) < sameHeight;
}

/** The number says which page it is on; other numbers alone on a line are the letter's own. */
function isLonePageNumber({ line, page }: Edge): boolean {
  const words = wordsOf(line);
  return pageNumber.test(words) && Number(/\d+/.exec(words)?.[0]) === page + 1;
}
