import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { citationColumns, type CitationOrFailure } from './citationColumns.ts';
import { citationRows } from './citationRow.ts';
import { citationTableHead, citationTableRows, type TableView } from './citationTable.ts';
import { csvHeadOf, csvTextOf } from './csvText.ts';
import type { CitationFormatName } from './formatNames.ts';
import type { Format } from './formats.ts';

/** How citations are written. */
export interface CitationWriting {
  /** Whether what the prose cites is among them. */
  readonly mentions: boolean;
  /** Of the table. */
  readonly view: TableView;
}

/**
 * How the citations of a stream of records are written, one row for each. An input that failed has one row in its
 * place, other than in the table, which is for people: they read of it on standard error.
 */
export function citationFormatOf(name: CitationFormatName, { mentions, view }: CitationWriting): Format {
  const rowsOf = (record: LetterRecord | ErrorRecord): readonly CitationOrFailure[] =>
    'error' in record ? [record] : citationRows(record, mentions);
  return formats[name](rowsOf, view);
}

type RowsOf = (record: LetterRecord | ErrorRecord) => readonly CitationOrFailure[];

const formats: Readonly<Record<CitationFormatName, (rowsOf: RowsOf, view: TableView) => Format>> = {
  table: (rowsOf, view) => ({
    head: citationTableHead(view),
    separator: '',
    foot: '',
    piece: (record) =>
      citationTableRows(
        rowsOf(record).flatMap((row) => ('error' in row ? [] : [row])),
        view,
      ),
  }),
  csv: (rowsOf) => ({
    head: csvHeadOf(citationColumns),
    separator: '',
    foot: '',
    piece: (record) => csvTextOf(citationColumns, rowsOf(record)),
  }),
  ndjson: (rowsOf) => ({
    head: '',
    separator: '',
    foot: '',
    piece: (record) =>
      rowsOf(record)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
  }),
  json: (rowsOf) => ({
    head: '[\n',
    separator: ',\n',
    foot: '\n]\n',
    piece: (record) =>
      rowsOf(record)
        .map((row) => JSON.stringify(row))
        .join(',\n'),
  }),
};
