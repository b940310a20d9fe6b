import { stringify } from 'csv-stringify/sync';
import { withoutControls } from './printable.ts';

/** A cell before it is written; null leaves it empty. */
export type Cell = string | number | null;

/** A column of a table: its name, what it holds (for docs/csv.md), and where its cell comes from. */
export interface Column<Row> {
  readonly name: string;
  readonly meaning: string;
  readonly cell: (row: Row) => Cell;
}

const byteOrderMark = '\ufeff';

/** First characters that make a spreadsheet program take a cell for a formula. Source: OWASP, "CSV Injection". */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The mark by which spreadsheet programs know UTF-8, and the line of column names. */
export function csvHeadOf<Row>(columns: readonly Column<Row>[]): string {
  return byteOrderMark + lines([columns.map(({ name }) => name)]);
}

/** The rows as CSV (RFC 4180, line ends CRLF), no cell a formula for a spreadsheet program. */
export function csvTextOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return lines(rows.map((row) => columns.map(({ cell }) => guarded(cell(row)))));
}

/** Several values in one cell. */
export function joined(parts: readonly (string | number)[]): string {
  return parts.join('; ');
}

/** A cell that no spreadsheet program takes for a formula; a single character is none. */
function guarded(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = withoutControls(cell);
  return text.length > 1 && formulaStart.test(text) ? `'${text}` : text;
}

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quote_record_delimiter: true },
  );
}
