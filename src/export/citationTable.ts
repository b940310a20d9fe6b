import stringWidth from 'string-width';
import type { Standing } from '../guidelines/catalog.ts';
import type { CitationRow, CitingSide } from './citationRow.ts';
import { citedInWords, standingInWords } from './citationWords.ts';
import { inOneLine, wrapped, type Paint } from './layout.ts';
import { printable } from './printable.ts';

/** How a table is shown. */
export interface TableView {
  /** Columns of the terminal; null where lines may have any length, as in a pipe. */
  readonly width: number | null;
  readonly paint: Paint;
}

const sides: Readonly<Record<CitingSide, string>> = {
  'claims-administrator': 'administrator',
  reviewer: 'reviewer',
  summary: 'summary',
  rationale: 'rationale',
};

/** Where the columns begin. They are the same for every letter, so that letters can be written as they come. */
const starts = { item: 14, side: 20, guideline: 35 } as const;

/** With fewer columns than this for it, the guideline stands below. */
const narrow = 24;

/** The titles of the columns; the longest one that there is room for. */
export function citationTableHead({ width, paint }: TableView): string {
  const room = width ?? Infinity;
  const start = rowStart('LETTER', 'ITEM', 'SIDE');
  const title = titles.find((words) => start.length + words.length <= room);
  const lines = title === undefined ? wrapped(start.trimEnd(), room) : [start + title];
  return lines.map((line) => `${paint.dim(line)}\n`).join('');
}

const titles = ['GUIDELINE · SECTIONS · PAGES; ON THE DECISION DATE', 'GUIDELINE'] as const;

/** The rows of a letter, aligned; what does not fit goes on below, and nothing of it can act on the terminal. */
export function citationTableRows(rows: readonly CitationRow[], view: TableView): string {
  return rows.map((row) => rowLines(row, view).join('\n') + '\n').join('');
}

function rowLines(row: CitationRow, { width, paint }: TableView): string[] {
  const start = rowStart(letterOf(row), row.item === null ? '' : String(row.item), sides[row.side]);
  const text = citedInWords(row, Infinity);
  if (width === null) return [start + inOneLine(text)];
  const isNarrow = width - starts.guideline < narrow;
  const left = isNarrow ? 2 : starts.guideline;
  const lines = wrapped(text, width - left).map((line) => painted(line, row.standing, paint));
  const [first = '', ...rest] = lines;
  const below = (isNarrow ? lines : rest).map((line) => ' '.repeat(left) + line);
  return isNarrow ? [...wrapped(start.trimEnd(), width), ...below] : [start + first, ...below];
}

function painted(line: string, standing: Standing, paint: Paint): string {
  if (standing !== 'superseded' && standing !== 'not-yet') return line;
  const words = standingInWords(standing);
  return line.endsWith(words) ? line.slice(0, -words.length) + paint.yellow(words) : line;
}

/** The case number, or where there is none the end of the path, which tells letters of a folder apart. */
function letterOf({ caseNumber, file }: CitationRow): string {
  if (caseNumber !== null) return caseNumber;
  const name = printable(file);
  return name.length <= 12 ? name : `…${name.slice(-11)}`;
}

function rowStart(letter: string, item: string, side: string): string {
  const numbered = padded(letter, starts.item - 2) + '  ' + item.padStart(4);
  return padded(padded(numbered, starts.side) + side, starts.guideline);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}
