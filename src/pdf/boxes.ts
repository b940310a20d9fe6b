import type { Span } from '../text/span.ts';
import type { OpenFile } from './file.ts';
import { withTextPage } from './pages.ts';
import type { Address, Pdfium } from './pdfium.ts';
import { withMemory } from './pdfium.ts';
import type { PdfText } from './pdfText.ts';

/**
 * A box around something printed, in parts of the page as it is shown: 0 is its left or upper edge, 1 its right or lower
 * one.
 */
export interface PageBox {
  /** Counted from 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where stretches of the text are printed: for each of them one box for each line of each page, in reading order. */
export function boxesOf(
  pdfium: Pdfium,
  file: OpenFile,
  text: PdfText,
  spans: readonly Span[],
): readonly (readonly PageBox[])[] {
  const boxes = spans.map((): PageBox[] => []);
  for (const [at, stretch] of text.pages.entries()) {
    const printed = spans.map((span) => printedIn(text, stretch, span));
    if (printed.every(({ length }) => length === 0)) continue;
    // What is written on a page takes longest to load: once for all that is asked of it.
    withTextPage(pdfium, file, at + 1, (textPage, page) => {
      const place = { textPage, page, number: at + 1 };
      for (const [one, indexes] of printed.entries())
        boxes[one]?.push(...joined(indexes.map((index) => boxOf(pdfium, place, index))));
    });
  }
  return boxes;
}

/** The characters of a page that a stretch of the text has, by their numbers there. */
function printedIn({ characters }: PdfText, page: Span, { start, end }: Span): readonly number[] {
  const [from, to] = [Math.max(page.start, start), Math.min(page.end, end)];
  return from < to ? [...new Set(characters.subarray(from, to))].filter((index) => index >= 0) : [];
}

interface Place {
  readonly textPage: Address;
  readonly page: Address;
  readonly number: number;
}

/** The page is measured in so many steps each way: whole numbers are all that PDFium gives. */
const steps = 20_000;

function boxOf(pdfium: Pdfium, { textPage, page, number }: Place, index: number): PageBox {
  return withMemory(pdfium, 32, (room) => {
    pdfium.FPDFText_GetLooseCharBox(textPage, index, room);
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.memory.floats().slice(room >> 2, (room >> 2) + 4);
    const [x1, y1] = shown(pdfium, page, left, top, room);
    const [x2, y2] = shown(pdfium, page, right, bottom, room);
    return {
      page: number,
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      right: Math.max(x1, x2),
      bottom: Math.max(y1, y2),
    };
  });
}

/** A point of the page as it is shown, turned and cut as the document says. */
function shown(pdfium: Pdfium, page: Address, x: number, y: number, room: Address): readonly [x: number, y: number] {
  pdfium.FPDF_PageToDevice(page, 0, 0, steps, steps, 0, x, y, room, room + 4);
  const [column = 0, row = 0] = pdfium.memory.integers().slice(room >> 2, (room >> 2) + 2);
  return [column / steps, row / steps];
}

/** Neighbors on a line become one box: those that share most of their height, or of their width where the page is turned. */
function joined(boxes: readonly PageBox[]): PageBox[] {
  const lines: PageBox[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (
      line &&
      (isLevel(line.top, line.bottom, box.top, box.bottom) || isLevel(line.left, line.right, box.left, box.right))
    )
      lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

function isLevel(top: number, bottom: number, otherTop: number, otherBottom: number): boolean {
  return Math.min(bottom, otherBottom) - Math.max(top, otherTop) > 0.6 * Math.max(bottom - top, otherBottom - otherTop);
}

function around(one: PageBox, other: PageBox): PageBox {
  return {
    page: one.page,
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
