import { stringify } from 'csv-stringify/sync';
import type { ErrorRecord, Item, LetterRecord } from '../letter/record.ts';
import { csvColumns, type Cell, type Row, type RowKind } from './csvColumns.ts';
import { withoutControls } from './printable.ts';

const byteOrderMark = '\ufeff';

/** First characters that make a spreadsheet program take a cell for a formula. Source: OWASP, "CSV Injection". */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The mark by which spreadsheet programs know UTF-8, and the line of column names. */
export function csvHead(rows: RowKind): string {
  return byteOrderMark + lines([csvColumns[rows].map((column) => column.name)]);
}

/**
 * The rows of one record (RFC 4180, line ends CRLF). In the table of items a letter without items, and in both tables
 * an input that failed, has one row, so that nothing is lost.
 */
export function csvRows(record: LetterRecord | ErrorRecord, rows: RowKind): string {
  return written(rowsOf(record, rows), rows);
}

/** The row that one disputed item of the record has in the table of items. */
export function csvItemRow(record: LetterRecord, item: Item): string {
  return written([{ file: record.file, letter: record, item, error: null }], 'items');
}

function written(rows: readonly Row[], kind: RowKind): string {
  return lines(rows.map((row) => csvColumns[kind].map((column) => guarded(column.cell(row)))));
}

function rowsOf(record: LetterRecord | ErrorRecord, rows: RowKind): Row[] {
  const { file } = record;
  if ('error' in record) return [{ file, letter: null, item: null, error: record.error }];
  const whole: Row = { file, letter: record, item: null, error: null };
  if (rows === 'letters' || record.items.length === 0) return [whole];
  return record.items.map((item) => ({ ...whole, item }));
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
