import type { Glyph } from './glyphs.ts';
import { linesOf } from './lines.ts';
import { joinedLines } from './joining.ts';
import { breakBetween, layoutOf } from './paragraphs.ts';
import { wordsOf } from './partedWords.ts';
import { withoutRunning } from './running.ts';
import { rowsOf } from './table.ts';

/** A stretch of the text that one page holds. `end` is behind the mark that closes the page. */
export interface PdfPage {
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a PDF: each paragraph as one line, as far as one page holds it; a blank line where paragraphs stand apart;
 * a form feed (U+000C) behind each page.
 */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly PdfPage[];
  /**
   * For every UTF-16 code unit of the text the number of the printed character on its page, by which PDFium knows it; -1
   * for what is not printed: line ends, page marks, blanks in place of line ends and between cells.
   */
  readonly characters: Int32Array;
}

/** Behind the last line of each page. */
const pageMark = '\f';
/** The text of pages, given what is printed on each. */
export function textOf(pages: readonly (readonly Glyph[])[]): PdfText {
  const lines = withoutRunning(pages.map(linesOf));
  const words = wordsOf(lines.flat().flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const pagesOfRows = lines.map(rowsOf);
  const layout = layoutOf(pagesOfRows);
  const writer = createWriter();
  for (const rows of pagesOfRows) {
    for (const { glyphs, row, before } of joinedLines(rows, words)) {
      if (before) writer.made(breakBetween(before, row, layout));
      for (const glyph of glyphs) writer.printed(glyph);
    }
    writer.endPage();
  }
  return writer.done();
}

interface Writer {
  readonly printed: (glyph: Glyph) => void;
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
    printed: ({ text, index }) => {
      put(text, index);
    },
    made: (text) => {
      put(text, -1);
    },
    endPage: () => {
      if (characters.length > (pages.at(-1)?.end ?? 0)) put('\n', -1);
      put(pageMark, -1);
      pages.push({ start: pages.at(-1)?.end ?? 0, end: characters.length });
    },
    done: () => ({ text: texts.join(''), pages, characters: Int32Array.from(characters) }),
  };
}
