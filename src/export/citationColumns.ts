import type { ErrorRecord } from '../letter/record.ts';
import type { CitationRow } from './citationRow.ts';
import { joined, type Cell, type Column } from './csvText.ts';
import { pageRanges } from './itemWords.ts';

/** What one row of the table of citations is about: a citation, or an input that failed. */
export type CitationOrFailure = CitationRow | ErrorRecord;

const of =
  (cell: (row: CitationRow) => Cell) =>
  (row: CitationOrFailure): Cell =>
    'error' in row ? null : cell(row);

/** The columns of the table of citations, in their order. */
export const citationColumns: readonly Column<CitationOrFailure>[] = [
  { name: 'file', meaning: 'The path as given; `-` for standard input.', cell: ({ file }) => file },
  { name: 'case_number', meaning: 'The number of the case.', cell: of((row) => row.caseNumber) },
  { name: 'decision_date', meaning: 'The day of the determination.', cell: of((row) => row.decisionDate) },
  {
    name: 'item',
    meaning: 'The place of the disputed item in its letter, from 1; empty for the case summary, which all items share.',
    cell: of((row) => row.item),
  },
  {
    name: 'decision',
    meaning: 'How that item was decided: `upheld` or `overturned`.',
    cell: of((row) => row.decision),
  },
  {
    name: 'side',
    meaning:
      'Who cites: `claims-administrator` or `reviewer`, each in its guideline block; with `--mentions` also `summary` and `rationale`, the prose.',
    cell: of((row) => row.side),
  },
  {
    name: 'guideline',
    meaning: 'The id of the guideline, one for all spellings; `other/…` where the catalog does not have it.',
    cell: of((row) => row.guideline),
  },
  { name: 'name', meaning: 'Its short name.', cell: of((row) => row.name) },
  {
    name: 'source',
    meaning: 'As what it is cited: `mtus`, `acoem`, `odg` or `other`.',
    cell: of((row) => row.source),
  },
  { name: 'year', meaning: 'The year of the edition, only where it is printed.', cell: of((row) => row.year) },
  {
    name: 'sections',
    meaning: 'The topics or sections that are named, joined by `; `.',
    cell: of((row) => joined(row.sections)),
  },
  {
    name: 'pages',
    meaning: 'The pages that are named, as in `303–305`, joined by `; `.',
    cell: of((row) => joined(pageRanges(row))),
  },
  {
    name: 'standing',
    meaning:
      'How the guideline stood to the MTUS on the decision date: `in-force`, `superseded`, `not-yet`, `outside-mtus` or `unknown`; of a law whether its wording was in force.',
    cell: of((row) => row.standing),
  },
  { name: 'text', meaning: 'The words of the citation.', cell: of((row) => row.text) },
  {
    name: 'start',
    meaning: 'Where they begin in the text, in UTF-16 code units from 0.',
    cell: of((row) => row.start),
  },
  { name: 'end', meaning: 'Where they end.', cell: of((row) => row.end) },
  {
    name: 'error_code',
    meaning: 'Where the input is no letter or cannot be read: why (see problems.md).',
    cell: (row) => ('error' in row ? row.error.code : null),
  },
  {
    name: 'error_message',
    meaning: 'The same in a sentence.',
    cell: (row) => ('error' in row ? row.error.message : null),
  },
];
