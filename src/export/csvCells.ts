import type { CaseFields, ErrorRecord, Item, LetterRecord } from '../letter/record.ts';
import type { Cell, Column } from './csvText.ts';

/** What one row of the tables of records is about: a letter and, in the table of items, one of its items. */
export interface Row {
  readonly file: string;
  readonly letter: LetterRecord | null;
  readonly item: Item | null;
  readonly error: ErrorRecord['error'] | null;
}

/** A column of the tables of records. */
export type RecordColumn = Column<Row>;

/** A cell of what belongs to the letter. */
export const ofLetter =
  (cell: (letter: LetterRecord) => Cell) =>
  ({ letter }: Row): Cell =>
    letter === null ? null : cell(letter);

/** A cell of a field of the header. */
export const ofCase = (field: keyof CaseFields): RecordColumn['cell'] =>
  ofLetter((letter) => letter.case[field]?.value ?? null);

/** A cell of what belongs to the disputed item. */
export const ofItem =
  (cell: (item: Item) => Cell) =>
  ({ item }: Row): Cell =>
    item === null ? null : cell(item);
