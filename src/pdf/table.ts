import type { Line, Piece } from './lines.ts';
import { isOfOneValue, labelOf, wholeValues } from './values.ts';

/**
 * The header of a letter is a table of labels and values, and each converter breaks it in its own way. On the page it is
 * plain: a value stands to the right of its label, within the label's height. A label ends with a colon, and may take
 * several lines ("Application / Received:").
 */

/** A line of text to be: printed pieces in reading order. */
export interface Row {
  readonly pieces: readonly Piece[];
  /** Where the row stands on the page. */
  readonly place: Line;
  readonly isOfTable: boolean;
}

/** A label with all its lines, and what stands beside it. */
interface Cell {
  readonly label: Piece[];
  readonly value: Piece[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** A label has no more lines than this. */
const mostLabelLines = 3;
/** Nor has a table; what goes on longer would take long too. */
const mostTableLines = 60;

/** The lines of a page in reading order: those of tables label by label, all others as they are. */
export function rowsOf(lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < lines.length;) {
    const end = tableEnd(lines, at);
    if (end > at) rows.push(...tableRows(lines.slice(at, end)));
    else rows.push(...lines.slice(at, at + 1).map(plainRow));
    at = Math.max(end, at + 1);
  }
  return rows;
}

function plainRow(line: Line): Row {
  return { pieces: line.pieces, place: line, isOfTable: false };
}

function isLabel({ text }: Piece): boolean {
  return text.endsWith(':');
}

/** The end of the table that begins at a line; `at` where none does: it takes two labels with values below each other. */
function tableEnd(lines: readonly Line[], at: number): number {
  if (!begins(lines, at)) return at;
  let end = at + 1;
  while (end - at < mostTableLines && continues(lines, at, end)) end++;
  return hasColumnOfValues(lines.slice(at, end)) ? end : at;
}

/** In prose with wide blanks a colon is at times followed by a gap, but nothing stands below what follows. */
function hasColumnOfValues(table: readonly Line[]): boolean {
  const values = table.flatMap(({ pieces }) =>
    pieces.filter((_, at) => at > 0 && pieces.slice(at - 1, at).some(isLabel)),
  );
  return values.some((one, at) => values.slice(0, at).some((other) => Math.abs(one.left - other.left) < 1));
}

function begins(lines: readonly Line[], at: number): boolean {
  const first = lines[at];
  return first !== undefined && (first.pieces.length > 1 || isHalfBelow(first, lines[at + 1]));
}

/** A line goes on with a table where it is near, and every piece of it stands in one column of the lines before. */
function continues(lines: readonly Line[], from: number, at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || line.top - before.bottom > 1.2 * (before.bottom - before.top)) return false;
  if (isHalfBelow(before, line) || hasLabel(line) || leadsTo(line, lines[at + 1])) return true;
  const columns = lines.slice(from, at).flatMap(({ pieces }) => (pieces.length > 1 ? pieces : []));
  return line.pieces.every((piece) => {
    const above = columns.filter(({ left, right }) => left < piece.right && piece.left < right);
    return above.length > 0 && above.every((column) => isBelow(column, piece));
  });
}

/** A value in the middle of its cell stands half a line below the first line of its label. */
function isHalfBelow(before: Line, line: Line | undefined): boolean {
  return line !== undefined && before.bottom - line.top > 0.25 * (before.bottom - before.top);
}

function hasLabel({ pieces }: Line): boolean {
  return pieces.length > 1 && pieces.slice(0, -1).some(isLabel);
}

/** Whether a line holds first lines of two labels or more, which end on the next line, or of values beside labels there. */
function leadsTo(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  const labels = next.pieces.filter(isLabel);
  if (labels.length > 1 && labels.every((label) => line.pieces.some((piece) => isBelow(piece, label)))) return true;
  return hasLabel(next) && line.pieces.every((piece) => next.pieces.some((below) => isOfOneValue(piece, below)));
}

function isBelow(column: Piece, piece: Piece): boolean {
  const height = column.bottom - column.top;
  return Math.abs(column.left - piece.left) < height || (piece.left >= column.left && piece.right <= column.right);
}

function tableRows(lines: readonly Line[]): Row[] {
  const pieces = lines.flatMap((line) => line.pieces);
  const columns = columnsOf(pieces);
  const cells = columns.flatMap(labelCells);
  const labels = new Set(cells.flatMap(({ label }) => label));
  const values = pieces.filter((piece) => !labels.has(piece));
  for (const value of wholeValues(values)) labelOf(value, cells)?.value.push(...value);
  const bound = new Set(cells.flatMap(({ value }) => value));
  return inReadingOrder(
    cells,
    values.filter((value) => !bound.has(value)),
    lines,
  );
}

/** Pieces that begin about at the same place, from left to right; each from top to bottom. */
function columnsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const columns: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const column = columns.find(([first]) => first && isBelow(first, piece));
    if (column) column.push(piece);
    else columns.push([piece]);
  }
  return columns.map((column) => column.sort((one, other) => one.baseline - other.baseline));
}

/** The labels of a column: each ends with its colon, and pieces without one before it are its first lines. */
function labelCells(column: readonly Piece[]): Cell[] {
  const cells: Cell[] = [];
  let open: Piece[] = [];
  for (const piece of column) {
    open = [...open.filter((one) => piece.top - one.bottom < (mostLabelLines - 1) * (one.bottom - one.top)), piece];
    if (!isLabel(piece)) continue;
    cells.push(cellWith(open.slice(-mostLabelLines)));
    open = [];
  }
  return cells;
}

function cellWith(label: Piece[]): Cell {
  const [first, last] = [label[0], label.at(-1)];
  return { label, value: [], top: first?.top ?? 0, bottom: last?.bottom ?? 0, left: first?.left ?? 0 };
}

/** Cells whose heights overlap stand in one row, not two below each other; a piece that belongs to no label stands for itself. */
function inReadingOrder(cells: readonly Cell[], loose: readonly Piece[], lines: readonly Line[]): Row[] {
  const all = [...cells, ...loose.map((piece) => cellWith([piece]))].sort((one, other) => one.top - other.top);
  const rows: Cell[][] = [];
  for (const cell of all) {
    const row = rows.at(-1);
    if (row?.some((one) => isLevel(one, cell)) && !row.some(({ left }) => left === cell.left)) row.push(cell);
    else rows.push([cell]);
  }
  return rows.flatMap((row) => {
    const inOrder = row.sort((one, other) => one.left - other.left);
    const pieces = inOrder.flatMap(({ label, value }) => [...label, ...value]);
    const place = lines.find((line) => line.pieces.some((piece) => pieces.includes(piece)));
    return place ? [{ pieces, place, isOfTable: true }] : [];
  });
}

function isLevel(one: Cell, other: Cell): boolean {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
}
