import type { Glyph } from './glyphs.ts';

/** A stretch of a line that no wide gap parts: the whole line of prose, or what a cell of a table has of it. */
export interface Piece {
  /** The printed characters from left to right, blanks only where the gap between two words shows one. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
}

/** A printed line: its pieces from left to right. */
export interface Line extends Omit<Piece, 'glyphs' | 'text'> {
  readonly pieces: readonly Piece[];
}

/** All gaps in heights of the line. */
const gaps = {
  /** Between two words, where no blank is drawn: the narrowest blank of a justified line is wider. */
  word: 0.16,
  /** Between two words with a blank drawn: less is a word that was drawn in parts. */
  drawnBlank: 0.04,
  /** Between two cells of a table. */
  cell: 0.95,
  /** The same behind a label, whose colon tells of it too. */
  label: 0.45,
};

/** The lines of a page from top to bottom, whatever the order in which they were drawn. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const runs = runsOf(glyphs).sort((one, other) => baselineOf(one) - baselineOf(other));
  const lines: Glyph[][] = [];
  for (const run of runs) {
    const line = lines.slice(-3).find((one) => isBeside(one, run));
    if (line) line.push(...run);
    else lines.push([...run]);
  }
  return lines.flatMap(lineOf).sort((one, other) => one.baseline - other.baseline);
}

/** Characters that were drawn one behind the other on one base line. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (run && last && Math.abs(glyph.baseline - last.baseline) < 0.1 * heightOf(last) && glyph.left >= last.left) {
      run.push(glyph);
    } else runs.push([glyph]);
    last = glyph;
  }
  return runs.filter((run) => run.some(({ text }) => text !== ' '));
}

function baselineOf(run: readonly Glyph[]): number {
  return run[0]?.baseline ?? 0;
}

function heightOf({ top, bottom }: { top: number; bottom: number }): number {
  return bottom - top;
}

/** Of the lower one's height, what is on one line shares more: less where it is smaller print beside a letter, raised or lowered. */
const shares = { level: 0.65, raised: 0.5 };
/** Smaller print is at most so high, and on the line at least. In heights of the other. */
const smaller = { most: 0.9, least: 0.4 };

/**
 * Whether a run stands on a line: they share most of the lower one's height, as a raised "th" does. Large print behind
 * several lines stands on none of them.
 */
function isBeside(line: readonly Glyph[], run: readonly Glyph[]): boolean {
  const [one, other] = [tallest(line), tallest(run)];
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const [low, high] = [heightOf(one), heightOf(other)].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low <= smaller.least * high) return false;
  if (shared > shares.level * low) return true;
  return (
    shared > shares.raised * low && low < smaller.most * high && (adjoins(line, run, low) || adjoins(run, line, low))
  );
}

/** Whether letters begin where one of the others ends, or end where one begins. */
function adjoins(letters: readonly Glyph[], others: readonly Glyph[], height: number): boolean {
  const [left, right] = [letters[0]?.left ?? NaN, letters.at(-1)?.right ?? NaN];
  const near = gaps.word * height;
  return others.some((one) => Math.abs(one.right - left) < near || Math.abs(one.left - right) < near);
}

function tallest(glyphs: readonly Glyph[]): Glyph {
  return glyphs.reduce((best, glyph) => (heightOf(glyph) > heightOf(best) ? glyph : best));
}

function lineOf(glyphs: Glyph[]): Line[] {
  const inOrder = glyphs.sort((one, other) => one.left - other.left);
  const { top, bottom, baseline } = tallest(inOrder);
  const height = bottom - top;
  const printed = withoutShadows(
    inOrder.filter(({ text }) => text !== ' '),
    height,
  );
  const blanks = inOrder.filter(({ text }) => text === ' ');
  const pieces = piecesOf(printed, blanks, height).map((piece) => pieceOf(piece, { top, bottom, baseline }));
  const [left, right] = [pieces[0]?.left, pieces.at(-1)?.right];
  if (left === undefined || right === undefined) return [];
  return [{ pieces, left, right, top, bottom, baseline }];
}

/** Bold print is at times the same letter drawn twice, a little aside. */
function withoutShadows(glyphs: readonly Glyph[], height: number): readonly Glyph[] {
  return glyphs.filter((glyph, at) => {
    const before = glyphs.slice(Math.max(0, at - 2), at);
    return !before.some((one) => isShadow(one, glyph, height));
  });
}

/** The letters of a ligature are no shadows of each other: PDFium gives them one behind the other, all at its place. */
function isShadow(one: Glyph, other: Glyph, height: number): boolean {
  if (one.text !== other.text || other.left - one.left >= 0.08 * height) return false;
  return other.index !== one.index + 1 || other.left !== one.left || other.right !== one.right;
}

/** Parts a line at its wide gaps, and puts a blank into those between words. */
function piecesOf(printed: readonly Glyph[], blanks: readonly Glyph[], height: number): Glyph[][] {
  const pieces: Glyph[][] = [];
  let last: Glyph | undefined;
  let nextBlank = 0;
  for (const glyph of printed) {
    let drawn: Glyph | undefined;
    for (let blank = blanks[nextBlank]; blank && blank.left < glyph.left; blank = blanks[++nextBlank]) drawn ??= blank;
    const gap = last ? glyph.left - last.right : Infinity;
    const piece = pieces.at(-1);
    if (!piece || !last || gap > cellGap(last) * height) pieces.push([glyph]);
    else if (gap > (drawn ? gaps.drawnBlank : gaps.word) * height)
      piece.push(drawn ?? blankBetween(last, glyph), glyph);
    else piece.push(glyph);
    last = glyph;
  }
  return pieces;
}

function cellGap({ text }: Glyph): number {
  return text === ':' ? gaps.label : gaps.cell;
}

function blankBetween(one: Glyph, other: Glyph): Glyph {
  return { ...one, text: ' ', index: -1, left: one.right, right: other.left };
}

function pieceOf(glyphs: readonly Glyph[], place: { top: number; bottom: number; baseline: number }): Piece {
  const text = glyphs.map((glyph) => glyph.text).join('');
  return { glyphs, text, left: glyphs[0]?.left ?? 0, right: glyphs.at(-1)?.right ?? 0, ...place };
}
