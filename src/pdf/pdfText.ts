import type { Glyph } from './glyphs.ts';
import { linesOf } from './lines.ts';
import { joinedLines } from './joining.ts';
import { wordsOf } from './partedWords.ts';
import { withoutRunning } from './running.ts';
import { rowsOf, type Row } from './table.ts';

/** A stretch of the text that one page holds. `end` is behind the mark that closes the page. */
export interface PdfPage {
  readonly start: number;
  readonly end: number;
}

/** The text of a PDF: its printed lines, a blank line between paragraphs, and a form feed (U+000C) behind each page. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly PdfPage[];
  /**
   * For every UTF-16 code unit of the text the number of the printed character on its page, by which PDFium knows it; -1
   * for what is not printed: line ends, page marks, and blanks between cells.
   */
  readonly characters: Int32Array;
}

/** Behind the last line of each page. */
const pageMark = '\f';
/** Lines that are this much farther apart than most are two paragraphs. */
const paragraphGap = 1.3;

/** The text of pages, given what is printed on each. */
export function textOf(pages: readonly (readonly Glyph[])[]): PdfText {
  const lines = withoutRunning(pages.map(linesOf));
  const words = wordsOf(lines.flat().flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const pagesOfRows = lines.map(rowsOf);
  const gap = usualGap(pagesOfRows);
  const writer = createWriter();
  for (const rows of pagesOfRows) {
    for (const { glyphs, row, before } of joinedLines(rows, words)) {
      if (before && row.place.baseline - before.place.baseline > paragraphGap * gap) writer.made('\n');
      writer.line(glyphs);
    }
    writer.endPage();
  }
  return writer.done();
}

/**
 * The distance of two lines of a paragraph, in points: a quarter of those between neighbors are at most as long, as
 * three short paragraphs may stand for one with lines.
 */
function usualGap(pages: readonly (readonly Row[])[]): number {
  const gaps = pages.flatMap((rows) =>
    rows.slice(1).map(({ place }, at) => place.baseline - (rows[at]?.place.baseline ?? 0)),
  );
  const sorted = gaps.filter((gap) => gap > 0).sort((one, other) => one - other);
  return sorted[sorted.length >> 2] ?? Infinity;
}

interface Writer {
  readonly line: (glyphs: readonly Glyph[]) => void;
  readonly made: (text: string) => void;
  readonly endPage: () => void;
  readonly done: () => PdfText;
}

function createWriter(): Writer {
  const texts: string[] = [];
  const characters: number[] = [];
  const pages: PdfPage[] = [];
  const put = (text: string, index: number): void => {
    texts.push(text);
    characters.push(...Array<number>(text.length).fill(index));
  };
  return {
    line: (glyphs) => {
      for (const { text, index } of glyphs) put(text, index);
      put('\n', -1);
    },
    made: (text) => {
      put(text, -1);
    },
    endPage: () => {
      put(pageMark, -1);
      pages.push({ start: pages.at(-1)?.end ?? 0, end: characters.length });
    },
    done: () => ({ text: texts.join(''), pages, characters: Int32Array.from(characters) }),
  };
}
