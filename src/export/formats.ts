import type { ErrorRecord, LetterRecord } from '../letter/record.ts';
import { csvHead, csvRows } from './csv.ts';
import type { FormatName, RowKind } from './formatNames.ts';

export { formatNames, type FormatName } from './formatNames.ts';

/** How a stream of records is written, piece by piece: head, the pieces with the separator between them, foot. */
export interface Format {
  readonly head: string;
  readonly separator: string;
  readonly foot: string;
  readonly piece: (record: LetterRecord | ErrorRecord) => string;
}

/** The format of this name; `rows` tells what a row of a CSV table stands for. */
export function formatOf(name: FormatName, rows: RowKind): Format {
  return formats[name](rows);
}

const formats: Readonly<Record<FormatName, (rows: RowKind) => Format>> = {
  ndjson: () => ({ head: '', separator: '', foot: '', piece: (record) => `${JSON.stringify(record)}\n` }),
  json: () => ({ head: '[\n', separator: ',\n', foot: '\n]\n', piece: (record) => JSON.stringify(record) }),
  csv: (rows) => ({ head: csvHead(rows), separator: '', foot: '', piece: (record) => csvRows(record, rows) }),
};
