import type { PdfError } from '../pdf/errors.ts';
import type { PagePicture } from '../pdf/picture.ts';
import type { PageArea, PagePlace } from '../views/pdfMessages.ts';
import { nearest, offsetOfPlace, pageAt, piecesIn, placeOfOffset, type PrintedPiece } from '../views/pdfPlaces.ts';
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
  /** Why nothing more can be had of the PDF; null while all is well. */
  failure(): PdfError | null;
  close(): void;
}

/** Takes over an open PDF. Where the pieces of a page are printed is found when it is first asked for: it takes a while. */
export function printedPdf({ document, reading }: OpenPdf): PrintedPdf {
  const { text, pages } = reading;
  const printed = (spans: readonly Span[]): readonly PrintedPiece[] => {
    const areas = document.boxes(reading, spans);
    return spans.map((span, at) => ({ ...span, areas: areas[at] ?? [] }));
  };
  const pieces = kept((page: number) => {
    const stretch = pages[page - 1];
    return stretch ? printed(piecesIn(reading.characters, stretch)) : [];
  });
  const offsetBelow = ({ page, down }: PagePlace): number | undefined => {
    if (page > pages.length) return undefined;
    return offsetOfPlace(pieces(page), down) ?? offsetBelow({ page: page + 1, down: 0 });
  };
  return {
    text,
    count: document.facts.pages,
    picture: (page, width) => document.picture(page, width),
    areasOf: (span) => document.boxes(reading, [span])[0] ?? [],
    placeOf: (offset) => {
      // The mark of a page stands before what the next one begins with.
      const shown = text[offset] === '\f' ? offset + 1 : offset;
      const page = pageAt(pages, shown);
      return placeOfOffset(page, pieces(page), shown);
    },
    offsetBelow,
    offsetAt: ({ page, down }, across) => {
      const piece = nearest(pieces(page), down, across);
      return piece && nearest(printed(charactersOf(piece)), down, across)?.start;
    },
    failure: () => document.failure(),
    close: document.close,
  };
}

/** Its characters, each as a stretch of its own. */
function charactersOf({ start, end }: Span): readonly Span[] {
  return Array.from({ length: end - start }, (_, at) => ({ start: start + at, end: start + at + 1 }));
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
