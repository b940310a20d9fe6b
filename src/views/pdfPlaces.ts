import type { Span } from '../text/span.ts';
import type { PageArea, PagePlace } from './pdfMessages.ts';

/**
 * What of the text is printed in one piece, a line of the page or of a cell, and where: in several areas where a word at
 * the end of a line was put together.
 */
export interface PrintedPiece extends Span {
  readonly areas: readonly PageArea[];
}

/**
 * The pieces of a stretch of the text, in order.
 *
 * @param characters for every UTF-16 code unit of the text a number that is below 0 where it is not printed
 */
export function piecesIn(characters: Int32Array, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (characters[at] ?? -1) >= 0) continue;
    if (from < at) pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

/** The number of the page, from 1, that holds an offset of the text; the last one for what is behind it. */
export function pageAt(pages: readonly Span[], offset: number): number {
  const at = pages.findIndex(({ end }) => offset < end);
  return at < 0 ? pages.length : at + 1;
}

/** How far down its page the piece at an offset begins: its upper edge for the first one, so that a page is shown whole. */
export function placeOfOffset(page: number, pieces: readonly PrintedPiece[], offset: number): PagePlace {
  const printed = pieces.filter(({ areas }) => areas.length > 0);
  const piece = printed.find(({ end }) => end > offset);
  return { page, down: piece === undefined ? 1 : piece === printed[0] ? 0 : topOf(piece) };
}

/** Where the first piece begins that is printed at this height or below it; undefined where there is none. */
export function offsetOfPlace(pieces: readonly PrintedPiece[], down: number): number | undefined {
  return pieces.find((piece) => piece.areas.length > 0 && topOf(piece) >= down - tolerance)?.start;
}

/** Parts of a page's height that a picture on a screen may be off. */
const tolerance = 0.003;

/** What is printed at a point of the page, or nearest to it; undefined where nothing is. */
export function nearest<Printed extends Pick<PrintedPiece, 'areas'>>(
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

function topOf({ areas }: PrintedPiece): number {
  return areas[0]?.top ?? 0;
}
