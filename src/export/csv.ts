import type { ErrorRecord, Item, LetterRecord } from '../letter/record.ts';
import type { Row } from './csvCells.ts';
import { csvColumns, type RowKind } from './csvColumns.ts';
import { csvHeadOf, csvTextOf } from './csvText.ts';

/** The mark by which spreadsheet programs know UTF-8, and the line of column names. */
export function csvHead(rows: RowKind): string {
  return csvHeadOf(csvColumns[rows]);
}

/**
 * The rows of one record (RFC 4180, line ends CRLF). In the table of items a letter without items, and in both tables
 * an input that failed, has one row, so that nothing is lost.
 */
export function csvRows(record: LetterRecord | ErrorRecord, rows: RowKind): string {
  return csvTextOf(csvColumns[rows], rowsOf(record, rows));
}

/** The row that one disputed item of the record has in the table of items. */
export function csvItemRow(record: LetterRecord, item: Item): string {
  return csvTextOf(csvColumns.items, [{ file: record.file, letter: record, item, error: null }]);
}

function rowsOf(record: LetterRecord | ErrorRecord, rows: RowKind): Row[] {
  const { file } = record;
  if ('error' in record) return [{ file, letter: null, item: null, error: record.error }];
  const whole: Row = { file, letter: record, item: null, error: null };
  if (rows === 'letters' || record.items.length === 0) return [whole];
  return record.items.map((item) => ({ ...whole, item }));
}
