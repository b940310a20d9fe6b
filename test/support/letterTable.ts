import type { Letter } from '../../src/letter/record.ts';
import { setLines } from './letterLayout.ts';
import type { Box, Fonts, Run } from './printedPdf.ts';

/** How the header table is printed. */
export interface TableLook {
  readonly fonts?: Fonts;
  /** In which order the lines of the cells are drawn: line by line of the table where nothing is said. */
  readonly tableOrder?: (runs: readonly Run[]) => readonly Run[];
  /** Where a value stands beside a label of two lines; at the top where nothing is said. */
  readonly values?: 'top' | 'middle' | 'bottom';
  /** The left edges of the four columns and the right edge of the last, from the left edge of the page. In points. */
  readonly columns?: readonly [number, number, number, number, number];
  /** No lines are drawn around the cells. */
  readonly bare?: boolean;
}

/** The header table of a letter, and where it ends. */
export interface Table {
  readonly runs: readonly Run[];
  readonly boxes: readonly Box[];
  readonly bottom: number;
}

type Field = keyof Letter['case'];

/** The rows of the table: label and field of the left cells, and of the right ones. */
const rows: readonly (readonly (readonly [label: string, field: Field])[])[] = [
  [['Case Number:', 'caseNumber']],
  [
    ['Date Assigned:', 'dateAssigned'],
    ['Date of Injury:', 'dateOfInjury'],
  ],
  [
    ['Decision Date:', 'decisionDate'],
    ['UR Denial Date:', 'urDenialDate'],
  ],
  [
    ['Priority:', 'priority'],
    ['Application Received:', 'applicationReceived'],
  ],
];

const size = 10;
const lineHeight = 12;
/** Between the edge of a cell and its words. */
const inset = 5;
const usualColumns = [66, 174, 324, 422, 545] as const;

/** The table with the fields of a record, its upper edge at `top`. A field that is missing has an empty cell. */
export function headerTable(fields: Letter['case'], top: number, look: TableLook): Table {
  const columns = look.columns ?? usualColumns;
  const runs: Run[] = [];
  const boxes: Box[] = [];
  let y = top;
  for (const row of rows) {
    const cells = row.flatMap(([label, field], pair) => [
      cellLines(label, 'label', columns, 2 * pair, look),
      cellLines(fields[field]?.text ?? '', 'value', columns, 2 * pair + 1, look),
    ]);
    const lines = Math.max(...cells.map(({ length }) => length));
    for (const [column, cell] of cells.entries()) {
      const down = column % 2 === 0 ? 0 : spaceAbove(look.values, lines - cell.length);
      runs.push(...cell.map((run, line) => ({ ...run, y: y + (down + line + 0.85) * lineHeight })));
    }
    if (!look.bare) boxes.push(...boxesOf(columns, y, lines * lineHeight + 2));
    y += lines * lineHeight + 2;
  }
  const inLines = runs.toSorted((one, other) => one.y - other.y || one.x - other.x);
  return { runs: look.tableOrder?.(inLines) ?? inLines, boxes, bottom: y };
}

function cellLines(
  text: string,
  face: 'label' | 'value',
  columns: readonly number[],
  column: number,
  { fonts }: TableLook,
): readonly Omit<Run, 'y'>[] {
  const [left = 0, right = 0] = columns.slice(column, column + 2);
  const lines =
    text === '' ? [] : setLines([{ text, face }], { width: right - left - inset, size, ...(fonts && { fonts }) });
  return lines.flatMap((line) => line.map((run) => ({ ...run, x: left + inset + run.x })));
}

function spaceAbove(place: TableLook['values'], lines: number): number {
  return place === 'middle' ? lines / 2 : place === 'bottom' ? lines : 0;
}

function boxesOf(columns: readonly number[], y: number, height: number): readonly Box[] {
  return columns.slice(1).map((right, at) => ({ x: columns[at] ?? 0, y, width: right - (columns[at] ?? 0), height }));
}
