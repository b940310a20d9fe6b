import type { TableView } from './citationTable.ts';
import { csvHeadOf, csvTextOf, type Column } from './csvText.ts';
import type { CitationFormatName } from './formatNames.ts';
import type { GuidelineCount } from './guidelineCount.ts';
import { wrapped } from './layout.ts';
import { printable } from './printable.ts';

/** The columns of the table of counts, in their order. */
export const guidelineCountColumns: readonly Column<GuidelineCount>[] = [
  { name: 'guideline', meaning: 'The id of the guideline.', cell: (count) => count.guideline },
  { name: 'name', meaning: 'Its short name.', cell: (count) => count.name },
  { name: 'letters', meaning: 'How many letters cite it in a guideline block.', cell: (count) => count.letters },
  { name: 'items', meaning: 'How many disputed items do.', cell: (count) => count.items },
  {
    name: 'claims_administrator',
    meaning: 'In how many of these items the claims administrator cites it.',
    cell: (count) => count.claimsAdministrator,
  },
  { name: 'reviewer', meaning: 'In how many the reviewer cites it.', cell: (count) => count.reviewer },
  { name: 'upheld', meaning: 'How many of these items were upheld.', cell: (count) => count.upheld },
  { name: 'overturned', meaning: 'How many were overturned.', cell: (count) => count.overturned },
];

/** The counts as text of a format, complete. */
export function countsText(counts: readonly GuidelineCount[], format: CitationFormatName, view: TableView): string {
  return texts[format](counts, view);
}

type Write = (counts: readonly GuidelineCount[], view: TableView) => string;

const texts: Readonly<Record<CitationFormatName, Write>> = {
  table: (counts, view) => tableHead(view) + counts.map((count) => tableRow(count, view)).join(''),
  csv: (counts) => csvHeadOf(guidelineCountColumns) + csvTextOf(guidelineCountColumns, counts),
  ndjson: (counts) => counts.map((count) => `${JSON.stringify(count)}\n`).join(''),
  json: (counts) => `[\n${counts.map((count) => JSON.stringify(count)).join(',\n')}\n]\n`,
};

/** The titles of the numbers; each column is as wide as its title, and two blanks part them. */
const titles = ['LETTERS', ' ITEMS', 'UPHELD', 'OVERTURNED'] as const;

function tableHead({ paint }: TableView): string {
  return `${paint.dim([...titles, 'GUIDELINE'].join('  '))}\n`;
}

function tableRow({ letters, items, upheld, overturned, name }: GuidelineCount, { width }: TableView): string {
  const numbers = [letters, items, upheld, overturned].map((count, at) =>
    String(count).padStart(titles[at]?.length ?? 0),
  );
  const start = `${numbers.join('  ')}  `;
  const text = printable(name);
  const lines = width === null ? [text] : wrapped(text, width - start.length);
  return `${start}${lines.join(`\n${' '.repeat(start.length)}`)}\n`;
}
