import { formLabels } from '../letter/phrases.ts';
import type { Piece } from './lines.ts';
import type { Row } from './table.ts';

/**
 * Where a paragraph goes on and where another one begins. A line was broken for want of room where the next word would
 * not have found any; wherever it would have, the writer began a new line.
 */

/** What is usual in a document. In points. */
export interface Layout {
  /** From one base line of a paragraph to the next. */
  readonly pitch: number;
  /** How far to the right its lines reach. */
  readonly margin: number;
}

/** Lines that are this much farther apart than most are two paragraphs. */
const paragraphGap = 1.3;
/** Between two words, at least. In heights of the line. */
const narrowestBlank = 0.2;
/** What begins this much farther to the right than the line before begins anew, and what does to the left. In heights of the line. */
const indent = { right: 0.5, left: 4 };
/** Of the right ends of all lines so many are within the margin: few lines stick out. */
const within = 0.95;

/** Lines that could be no longer than this are a list or a table, and stay as they are. In heights of the line. */
const narrowestProse = 20;
/** Programs measure words a little differently from the page: a word that would just have fitted did not. In heights of the line. */
const slack = 0.75;

/** What is usual on these pages. */
export function layoutOf(pages: readonly (readonly Row[])[]): Layout {
  return {
    pitch: usualPitch(pages),
    margin: atShare(
      pages.flat().map(({ place }) => place.right),
      within,
    ),
  };
}

/** A quarter of the distances between neighbors are at most as long, as three short paragraphs may stand for one with lines. */
function usualPitch(pages: readonly (readonly Row[])[]): number {
  const distances = pages.flatMap((rows) => rows.slice(1).map((row, at) => distance(rows[at] ?? row, row)));
  return atShare(
    distances.filter((one) => one > 0),
    0.25,
  );
}

function distance(before: Row, row: Row): number {
  return row.place.baseline - before.place.baseline;
}

/** The value below which so large a share of them is; Infinity where there are none. */
function atShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? Infinity;
}

/** What stands in the text between two rows: a blank within a paragraph, a line end, or a blank line between paragraphs. */
export function breakBetween(before: Row, row: Row, layout: Layout): ' ' | '\n' | '\n\n' {
  if (distance(before, row) > paragraphGap * layout.pitch) return '\n\n';
  return goesOn(before, row, layout) ? ' ' : '\n';
}

function goesOn(before: Row, row: Row, { margin }: Layout): boolean {
  const [piece, ...others] = row.pieces;
  const [last, ...more] = before.pieces;
  if (!piece || !last || others.length + more.length > 0) return false;
  if (beginsAnew(piece.text) || isHeading(last.text) !== isHeading(piece.text)) return false;
  const height = last.bottom - last.top;
  const shift = (piece.left - last.left) / height;
  if (shift > indent.right || shift < -indent.left || margin - piece.left < narrowestProse * height) return false;
  return last.right + narrowestBlank * height + firstWordWidth(piece) > margin - slack * height;
}

function firstWordWidth({ glyphs, left, right }: Piece): number {
  const blank = glyphs.findIndex(({ text }) => text === ' ');
  return (blank < 0 ? right : (glyphs[blank]?.left ?? right)) - left;
}

function beginsAnew(text: string): boolean {
  return text.startsWith('•') || formLabels.some((label) => text.startsWith(label));
}

/** Headings are in capitals, and have more than one word. */
function isHeading(text: string): boolean {
  return /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
