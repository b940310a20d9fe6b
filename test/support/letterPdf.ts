import { setLines, type ProseLook, type SetLine, type Words } from './letterLayout.ts';
import { headerTable, type Table, type TableLook } from './letterTable.ts';
import { paragraphsOf, type Base, type Paragraph } from './paragraphs.ts';
import { pageSize, printedPdf, widthOf, type PdfLook, type PrintedPage, type Run } from './printedPdf.ts';
import { sampleLetters } from './shared.ts';
import { letterIn, testReader } from './testReader.ts';

/** How the PDF of a letter looks; where nothing is said, like those that are posted, without their password. */
export interface LetterLook extends PdfLook, ProseLook, TableLook {
  /** What is printed at the upper and lower edge of each page. */
  readonly header?: RunningLine;
  readonly footer?: RunningLine;
  /** Words printed aslant across the first page. */
  readonly stamp?: string;
  /** Pages, counted from 1, that are pictures and have no words. */
  readonly scannedPages?: readonly number[];
  /** So many lines fit on a page. */
  readonly linesOnPage?: number;
}

export type RunningLine = (page: number, pages: number) => string;

/** As the posted letters are protected: with an empty password, and the wish that nobody copies. */
export const asPosted: PdfLook = { version: '1.6', ownerPassword: 'invented-owner', copying: false };

/** A sample letter with what is read in it, by the name of its file. */
export async function sampleBase(name: string): Promise<Base> {
  const text = sampleLetters().find((sample) => sample.name === name)?.text ?? '';
  const letter = letterIn(await testReader(), text);
  if (!letter) throw new Error(`${name} is no letter`);
  return { text, letter };
}

/** A letter as a PDF. The same letter and look give the same bytes. */
export function letterPdf(base: Base, look: LetterLook = {}): Uint8Array {
  return printedPdf(letterPages(base, look), look);
}

/** The pages, counted from 1, on which the titles of a letter's items begin in its PDF of this look, as they were printed. */
export function titlePages(base: Base, look: LetterLook = {}): readonly number[] {
  return letterSheets(base, look).sheets.flatMap(({ titles }, at) => Array.from({ length: titles }, () => at + 1));
}

const left = 72;
const columnWidth = 446;
const top = 90;
const lineHeight = 13.8;
const size = 12;
const usualLines = 44;

/** A line of a letter: its place on the sheet is still open. */
interface LetterLine {
  readonly runs: SetLine;
  /** The first of a paragraph stands apart from what is before. */
  readonly isFirst: boolean;
  /** The title of an item begins here. */
  readonly opensItem?: boolean;
}

/** The lines of a page at their places, and how many titles of items begin there. */
interface Sheet {
  readonly runs: Run[];
  titles: number;
}

function letterPages(base: Base, look: LetterLook): readonly PrintedPage[] {
  const { table, sheets } = letterSheets(base, look);
  return sheets.map(({ runs }, at) => {
    const page = at + 1;
    if (look.scannedPages?.includes(page)) return { runs: [], pictures: [{ x: 0, y: 0, ...pageSize }] };
    const [first, boxes] = page === 1 && table ? [table.runs, table.boxes] : [[], []];
    return { runs: [...first, ...runs, ...runningLines(page, sheets.length, look), ...stampOn(page, look)], boxes };
  });
}

/** The table of a letter, where it has one, and the sheets of what stands below it. */
function letterSheets(
  base: Base,
  look: LetterLook,
): { readonly table: Table | null; readonly sheets: readonly Sheet[] } {
  const table = isOfTable(base.text) ? headerTable(base.letter.case, top, look) : null;
  const lines = paragraphsOf(base).flatMap((paragraph) => paragraphLines(paragraph, table !== null, look));
  return { table, sheets: onSheets(lines, table?.bottom ?? top, look.linesOnPage ?? usualLines) };
}

function isOfTable(text: string): boolean {
  return text.includes('Date Assigned');
}

/** What an item's paragraphs begin with. */
const itemLabel = /^(?:Claims Administrator guideline|MAXIMUS guideline|Decision rationale):\s*/;

function paragraphLines({ kind, text }: Paragraph, hasTable: boolean, look: LetterLook): readonly LetterLine[] {
  if (kind === 'header') return hasTable ? [] : text.split('\n').flatMap((line) => lined(line, look));
  const lines = kind === 'prose' ? text.split(/\n\s*\n/) : [text];
  return lines.flatMap((part) => (kind === 'heading' ? centered(part, look) : lined(part, look, kind === 'item')));
}

/** These stand right below the line that announces them. */
const credential = /^\s*(?:State\(s\) of Licensure|Certification\(s\))/;

function lined(text: string, look: LetterLook, isItem = false): readonly LetterLine[] {
  if (text.trim() === '') return [];
  const lines = setLines(facesOf(text.trim(), isItem), { ...look, width: columnWidth, size });
  return lines.map((runs, at) => ({
    runs,
    isFirst: at === 0 && !credential.test(text),
    opensItem: at === 0 && isItem,
  }));
}

/** Labels are bold, and the title of an item up to its decision. */
function facesOf(text: string, isItem: boolean): readonly Words[] {
  const bold = isItem ? text.slice(0, text.lastIndexOf(':') + 1) : (itemLabel.exec(text)?.[0] ?? '');
  const words: readonly Words[] = [
    { text: bold, face: 'bold' },
    { text: text.slice(bold.length), face: 'plain' },
  ];
  return words.filter((one) => one.text.trim() !== '');
}

function centered(text: string, { fonts }: LetterLook): readonly LetterLine[] {
  const heading = text.trim().replace(/\s+/g, ' ');
  const x = (columnWidth - widthOf(heading, 'bold', size, fonts)) / 2;
  return [{ runs: [{ text: heading, face: 'bold', size, x }], isFirst: true }];
}

function onSheets(lines: readonly LetterLine[], firstTop: number, most: number): readonly Sheet[] {
  let sheet: Sheet = { runs: [], titles: 0 };
  const sheets = [sheet];
  const bottom = top + most * lineHeight;
  let y = firstTop + lineHeight;
  for (const { runs, isFirst, opensItem } of lines) {
    if (y + lineHeight > bottom) {
      sheet = { runs: [], titles: 0 };
      sheets.push(sheet);
      y = top;
    }
    y += lineHeight * (isFirst ? 2 : 1);
    if (opensItem) sheet.titles++;
    sheet.runs.push(...runs.map((run) => ({ ...run, x: left + run.x, y })));
  }
  return sheets;
}

function runningLines(page: number, pages: number, { header, footer, fonts }: LetterLook): readonly Run[] {
  const at = (text: string, y: number): Run => ({
    text,
    x: (pageSize.width - widthOf(text, 'plain', 10, fonts)) / 2,
    y,
    size: 10,
  });
  return [...(header ? [at(header(page, pages), 48)] : []), ...(footer ? [at(footer(page, pages), 758)] : [])];
}

function stampOn(page: number, { stamp }: LetterLook): readonly Run[] {
  return page === 1 && stamp !== undefined ? [{ text: stamp, x: 150, y: 600, size: 60, turn: -35, face: 'label' }] : [];
}
