import type { Glyph } from './glyphs.ts';
import { linesOf } from './lines.ts';
import { joinedPages } from './joining.ts';
import { breakBetween, layoutOf } from './paragraphs.ts';
import { wordsOf } from './partedWords.ts';
import { withoutRunning } from './running.ts';
import { rowsOf } from './table.ts';

/**
 * A stretch of the text that one page holds. `end` is behind the mark that closes the page; where the page ends amid a
 * word, it is there, and the mark comes behind the word.
 */
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

/**
 * The text of pages, given what is printed on each.
 *
 * @param pictures pages of which nothing comes into the text, as it is a stamp, counted from 1
 */
export function textOf(pages: readonly (readonly Glyph[])[], pictures: readonly number[] = []): PdfText {
  const written = withoutRunning(pages.map(linesOf));
  const lines = written.map((lines, at) => (pictures.includes(at + 1) ? [] : lines));
  const words = wordsOf(lines.flat().flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const pagesOfRows = lines.map(rowsOf);
  const layout = layoutOf(pagesOfRows);
  const writer = createWriter();
  for (const { lines, carried } of joinedPages(pagesOfRows, words)) {
    for (const [at, { glyphs, row, before }] of lines.entries()) {
      if (before && at > 0) writer.made(breakBetween(before, row, layout));
      writer.printed(glyphs);
    }
    writer.endPage(carried);
  }
  return writer.done();
}

interface Writer {
  readonly printed: (glyphs: readonly Glyph[]) => void;
  readonly made: (text: string) => void;
  /** Ends a page, whose last word goes on with what is carried over from the next. */
  readonly endPage: (carried: readonly Glyph[]) => void;
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
  const printed = (glyphs: readonly Glyph[]): void => {
    for (const { text, index } of glyphs) put(text, index);
  };
  const start = (): number => pages.at(-1)?.end ?? 0;
  return {
    printed,
    made: (text) => {
      put(text, -1);
    },
    endPage: (carried) => {
      const close = (): number => pages.push({ start: start(), end: characters.length });
      if (carried.length > 0) close();
      printed(carried);
      if (characters.length > start()) put('\n', -1);
      put(pageMark, -1);
      if (carried.length === 0) close();
    },
    done: () => ({ text: texts.join(''), pages, characters: Int32Array.from(characters) }),
  };
}
