import { ofLetter, type RecordColumn } from './csvCells.ts';
import { guidelineColumns } from './csvGuidelineColumns.ts';
import { itemColumns, rationaleColumns } from './csvItemColumns.ts';
import { countColumns, letterColumns } from './csvLetterColumns.ts';
import { joined } from './csvText.ts';
import type { RowKind } from './formatNames.ts';
import { treatmentColumns } from './csvTreatmentColumns.ts';

export { rowKinds, type RowKind } from './formatNames.ts';

const readingColumns: readonly RecordColumn[] = [
  {
    name: 'catalog',
    meaning: 'The month of the catalog of guidelines by which citations were identified.',
    cell: ofLetter(({ catalog }) => catalog),
  },
  {
    name: 'problems',
    meaning: 'The codes of all that is odd or missing in the letter (see problems.md), each once, joined by `; `.',
    cell: ofLetter(({ problems }) => joined([...new Set(problems.map((problem) => problem.code))])),
  },
  {
    name: 'error_code',
    meaning: 'Where the input is no letter or cannot be read: why (see problems.md). All but `file` is empty then.',
    cell: (row) => row.error?.code ?? null,
  },
  { name: 'error_message', meaning: 'The same in a sentence.', cell: (row) => row.error?.message ?? null },
];

/** The columns of each table, in their order. */
export const csvColumns: Readonly<Record<RowKind, readonly RecordColumn[]>> = {
  items: [
    ...letterColumns,
    ...itemColumns,
    ...treatmentColumns,
    ...guidelineColumns,
    ...rationaleColumns,
    ...readingColumns,
  ],
  letters: [...letterColumns, ...countColumns, ...readingColumns],
};
