import type { Span } from '../text/span.ts';
import type { PageArea, PagePlace } from './pdfMessages.ts';

/** A line of the text, and where it is printed: several areas where parts of it stand on several lines of the page. */
export interface PrintedLine extends Span {
  readonly areas: readonly PageArea[];
}

/** The lines of a stretch of a text, without their ends, in order. */
export function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 || next > end ? end : next;
    lines.push({ start: at, end: lineEnd });
    at = lineEnd + 1;
  }
  return lines;
}

/** The number of the page, from 1, that holds an offset of the text; the last one for what is behind it. */
export function pageAt(pages: readonly Span[], offset: number): number {
  const at = pages.findIndex(({ end }) => offset < end);
  return at < 0 ? pages.length : at + 1;
}

/** How far down its page the line at an offset begins: its upper edge for the first line, so that a page is shown whole. */
export function placeOfOffset(page: number, lines: readonly PrintedLine[], offset: number): PagePlace {
  const printed = lines.filter(({ areas }) => areas.length > 0);
  const line = printed.find(({ end }) => end >= offset);
  return { page, down: line === undefined ? 1 : line === printed[0] ? 0 : topOf(line) };
}

/** Where the first line begins that is printed at this height or below it; undefined where there is none. */
export function offsetOfPlace(lines: readonly PrintedLine[], down: number): number | undefined {
  const below = lines.filter((line) => line.areas.length > 0 && topOf(line) >= down - tolerance);
  return below[0]?.start;
}

/** Parts of a page's height that a picture on a screen may be off. */
const tolerance = 0.003;

/** What is printed at a point of the page, or nearest to it; undefined where nothing is. */
export function nearest<Printed extends Pick<PrintedLine, 'areas'>>(
  printed: readonly Printed[],
  down: number,
  across: number,
): Printed | undefined {
  let [best, least]: [Printed | undefined, number] = [undefined, Infinity];
  for (const one of printed) {
    const far = Math.min(...one.areas.map((area) => distance(area, down, across)));
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

/** Lines are told by their height first: a click in the margin is for the line beside it. */
function distance({ left, right, top, bottom }: PageArea, down: number, across: number): number {
  const [below, beside] = [Math.max(top - down, down - bottom, 0), Math.max(left - across, across - right, 0)];
  return 10 * below + beside;
}

function topOf({ areas }: PrintedLine): number {
  return areas[0]?.top ?? 0;
}

/**
 * The offset of the first character of a line that ends beyond a point, found in few looks.
 *
 * @param across from the left edge of the page, 0 to 1
 * @param rightOf where the character at an offset ends; undefined for what is not printed
 */
export function offsetAcross(
  { start, end }: Span,
  across: number,
  rightOf: (offset: number) => number | undefined,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    // A blank that is not printed ends where the character before it does.
    let at = middle;
    while (at > low && rightOf(at) === undefined) at--;
    if ((rightOf(at) ?? -Infinity) < across) low = middle + 1;
    else high = at;
  }
  return low;
}
