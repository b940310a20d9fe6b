import type { PagePicture } from '../pdf/picture.ts';
import type { PageArea, PagePlace } from '../views/pdfMessages.ts';
import {
  linesIn,
  nearest,
  offsetAcross,
  offsetOfPlace,
  pageAt,
  placeOfOffset,
  type PrintedLine,
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
  /** The first line at a place or below it, on this page or the next. */
  offsetBelow(place: PagePlace): number | undefined;
  /** What is printed nearest to a point. */
  offsetAt(place: PagePlace, across: number): number | undefined;
  close(): void;
}

/** Dots for a point in the picture that tells how wide a page is. */
const trial = 0.2;

/** A page is drawn at most so many dots for a point. */
const largestScale = 4;

/** Takes over an open PDF. Where the lines of a page are printed is found when it is first asked for: it takes a while. */
export function printedPdf({ document, reading }: OpenPdf): PrintedPdf {
  const { text, pages } = reading;
  const lines = kept((page: number) => printedLines({ document, reading }, page));
  const widths = kept((page: number) => (document.picture(page, trial)?.width ?? 0) / trial);
  const offsetBelow = ({ page, down }: PagePlace): number | undefined => {
    if (page > pages.length) return undefined;
    return offsetOfPlace(lines(page), down) ?? offsetBelow({ page: page + 1, down: 0 });
  };
  return {
    text,
    count: document.facts.pages,
    picture: (page, width) =>
      widths(page) > 0 ? document.picture(page, Math.min(largestScale, width / widths(page))) : null,
    areasOf: (span) => document.boxes(reading, span),
    placeOf: (offset) => {
      // A line that begins with the mark of the page before is the first of its own page.
      const printed = text[offset] === '\f' ? offset + 1 : offset;
      const page = pageAt(pages, printed);
      return placeOfOffset(page, lines(page), printed);
    },
    offsetBelow,
    offsetAt: ({ page, down }, across) => {
      const line = nearest(page <= pages.length ? lines(page) : [], down, across);
      return line && offsetIn(line, { document, reading }, down, across);
    },
    close: () => {
      document.close();
    },
  };
}

function printedLines({ document, reading }: OpenPdf, page: number): readonly PrintedLine[] {
  const stretch = reading.pages[page - 1];
  return stretch
    ? linesIn(reading.text, stretch).map((line) => ({ ...line, areas: document.boxes(reading, line) }))
    : [];
}

/** The character of a line at a point. What is printed in several places, such as the cells of a table, has no order to search in. */
function offsetIn(line: PrintedLine, { document, reading }: OpenPdf, down: number, across: number): number {
  const areasAt = (start: number): readonly PageArea[] => document.boxes(reading, { start, end: start + 1 });
  if (line.areas.length === 1) return offsetAcross(line, across, (offset) => areasAt(offset)[0]?.right);
  const characters = Array.from({ length: line.end - line.start }, (_, at) => line.start + at);
  const printed = characters.map((start) => ({ start, areas: areasAt(start) }));
  return nearest(printed, down, across)?.start ?? line.start;
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
