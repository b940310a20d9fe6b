import type { Glyph } from './glyphs.ts';
import type { Piece } from './lines.ts';
import { isPartedByHyphen, isPartedUrl } from './partedWords.ts';
import type { Row } from './table.ts';

/** A line of the text: what is printed on it, and the row of the page on which it begins. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly row: Row;
  /** The row that ends before it; null for the first of the page. */
  readonly before: Row | null;
}

/** U+00AD: shown only where a word is parted at the end of a line. */
const softHyphen = '\u00ad';

/** No word is longer, nor an address on the Internet. */
const longestWord = 200;
/** Where a line may end amid a word that goes on, with a letter or digit on both sides; the last is U+00AD. */
const hyphens = /^[-–\u00ad]$/;
/** Where it may end amid an address. */
const urlMarks = /^[/?&=_%]$/;

/** Between two cells of a table. */
const betweenCells = '   ';

/** The lines of a page, and what the next page has of its last word. */
export interface TextPage {
  readonly lines: readonly TextLine[];
  readonly carried: readonly Glyph[];
}

interface OpenLine extends TextLine {
  readonly glyphs: Glyph[];
}

/**
 * The rows of pages as lines of text. A word that is parted at the end of a line is put together on that line. Its
 * hyphen stays where it belongs to the word ("anti-inflammatory", a date).
 *
 * @param words the words of the whole document in small letters, which tell parted words from those with a hyphen
 */
export function joinedPages(pages: readonly (readonly Row[])[], words: ReadonlySet<string>): readonly TextPage[] {
  const joined = pages.map((rows) => joinedLines(rows, words));
  const carried = joined.map((lines, at) => carriedFrom(joined[at + 1] ?? [], lines.at(-1), words));
  return joined.map((lines, at) => ({
    lines: lines.flatMap((line) =>
      line.glyphs.length > 0 ? [{ ...line, glyphs: withoutSoftHyphens(line.glyphs) }] : [],
    ),
    carried: withoutSoftHyphens(carried[at] ?? []),
  }));
}

function joinedLines(rows: readonly Row[], words: ReadonlySet<string>): OpenLine[] {
  const lines: OpenLine[] = [];
  let last: Row | null = null;
  for (const row of rows) {
    const glyphs = glyphsOf(row);
    const line = lines.at(-1);
    if (line && last && isParted(line.glyphs, last, glyphs)) line.glyphs.push(...takenOver(line.glyphs, glyphs, words));
    if (glyphs.length > 0) lines.push({ glyphs, row, before: last });
    last = row;
  }
  return lines;
}

/** Takes the rest of the last word of a page from the next one. */
function carriedFrom(
  next: readonly OpenLine[],
  last: OpenLine | undefined,
  words: ReadonlySet<string>,
): readonly Glyph[] {
  const [first] = next;
  return last && first && isParted(last.glyphs, last.row, first.glyphs)
    ? takenOver(last.glyphs, first.glyphs, words)
    : [];
}

function withoutSoftHyphens(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter(({ text }) => text !== softHyphen);
}

function glyphsOf({ pieces }: Row): Glyph[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    const last = piece.glyphs.at(-1);
    return next && last ? [...piece.glyphs, { ...last, text: between(piece, next), index: -1 }] : piece.glyphs;
  });
}

/** A number that is broken at its hyphen within a cell. */
const brokenNumber = /\d[-–]$/;

/** Within a label of two lines, and between a label and its value, one blank; wider between others. */
function between(piece: Piece, next: Piece): string {
  if (next.baseline > piece.baseline + 1 && brokenNumber.test(piece.text) && isWordPart(next.text)) return '';
  return piece.text.endsWith(':') || next.baseline > piece.baseline + 1 ? ' ' : betweenCells;
}

/** Whether a line ends amid a word that the next one goes on with. */
function isParted(glyphs: readonly Glyph[], row: Row, next: readonly Glyph[]): boolean {
  const [before, last = ''] = glyphs.slice(-2).map(({ text }) => text);
  if (row.isOfTable) return false;
  if (hyphens.test(last)) return isWordPart(before) && isWordPart(next[0]?.text);
  return urlMarks.test(last) && isPartedUrl(textOf(glyphs.slice(-longestWord)), textOf(next.slice(0, longestWord)));
}

function isWordPart(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{N}]/u.test(text);
}

/** Takes the first word from `next`, and the blank behind it; a hyphen that only parts the word goes from `glyphs`. */
function takenOver(glyphs: Glyph[], next: Glyph[], words: ReadonlySet<string>): readonly Glyph[] {
  const blank = next.findIndex(({ text }) => text.trim() === '');
  const rest = next.splice(0, blank < 0 ? next.length : blank + 1).filter(({ text }) => text.trim() !== '');
  if (isPartedByHyphen(textOf(glyphs.slice(-longestWord)), textOf(rest.slice(0, longestWord)), words)) glyphs.pop();
  return rest;
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}
