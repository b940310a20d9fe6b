import type { PagePicture } from '../pdf/picture.ts';
import type { PageArea, PagePlace } from '../views/pdfMessages.ts';
import {
  nearest,
  offsetAcross,
  offsetOfPlace,
  pageAt,
  piecesIn,
  placeOfOffset,
  type PrintedPiece,
} from '../views/pdfPlaces.ts';
import type { Span } from '../text/span.ts';
import type { OpenPdf } from './pdfs.ts';

/** A PDF whose pages are shown: where its text is printed, and its pictures. Offsets are those of its text. */
export interface PrintedPdf {
  readonly text: string;
  readonly count: number;
  /** A page as a picture about so many dots wide; null where it cannot be drawn. */
  picture(page: number, width: number): PagePicture | null;
  areasOf(span: Span): readonly PageArea[];
  placeOf(offset: number): PagePlace;
  /** What is printed at a place or below it, on this page or the next. */
  offsetBelow(place: PagePlace): number | undefined;
  /** What is printed nearest to a point. */
  offsetAt(place: PagePlace, across: number): number | undefined;
  close(): void;
}

/** Dots for a point in the picture that tells how wide a page is. */
const trial = 0.2;

/** A page is drawn at most so many dots for a point. */
const largestScale = 4;

/** Takes over an open PDF. Where the pieces of a page are printed is found when it is first asked for: it takes a while. */
export function printedPdf({ document, reading }: OpenPdf): PrintedPdf {
  const { text, pages } = reading;
  const pieces = kept((page: number) => printedPieces({ document, reading }, page));
  const widths = kept((page: number) => (document.picture(page, trial)?.width ?? 0) / trial);
  const offsetBelow = ({ page, down }: PagePlace): number | undefined => {
    if (page > pages.length) return undefined;
    return offsetOfPlace(pieces(page), down) ?? offsetBelow({ page: page + 1, down: 0 });
  };
  return {
    text,
    count: document.facts.pages,
    picture: (page, width) =>
      widths(page) > 0 ? document.picture(page, Math.min(largestScale, width / widths(page))) : null,
    areasOf: (span) => document.boxes(reading, span),
    placeOf: (offset) => {
      // The mark of a page stands before what the next one begins with.
      const printed = text[offset] === '\f' ? offset + 1 : offset;
      const page = pageAt(pages, printed);
      return placeOfOffset(page, pieces(page), printed);
    },
    offsetBelow,
    offsetAt: ({ page, down }, across) => {
      const piece = nearest(page <= pages.length ? pieces(page) : [], down, across);
      return piece && offsetIn(piece, { document, reading }, down, across);
    },
    close: () => {
      document.close();
    },
  };
}

function printedPieces({ document, reading }: OpenPdf, page: number): readonly PrintedPiece[] {
  const stretch = reading.pages[page - 1];
  const pieces = stretch ? piecesIn(reading.characters, stretch) : [];
  return pieces.map((piece) => ({ ...piece, areas: document.boxes(reading, piece) }));
}

/** The character of a piece at a point. One in several areas has no order to search in, and is short. */
function offsetIn(piece: PrintedPiece, { document, reading }: OpenPdf, down: number, across: number): number {
  const areasAt = (start: number): readonly PageArea[] => document.boxes(reading, { start, end: start + 1 });
  if (piece.areas.length === 1) return offsetAcross(piece, across, (offset) => areasAt(offset)[0]?.right ?? 0);
  const characters = Array.from({ length: piece.end - piece.start }, (_, at) => piece.start + at);
  const printed = characters.map((start) => ({ start, areas: areasAt(start) }));
  return nearest(printed, down, across)?.start ?? piece.start;
}

/** The same, asked once for each number. */
function kept<Value>(make: (number: number) => Value): (number: number) => Value {
  const known = new Map<number, Value>();
  return (number) => {
    const value = known.get(number) ?? make(number);
    known.set(number, value);
    return value;
  };
}
