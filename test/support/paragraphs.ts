import type { Letter } from '../../src/letter/record.ts';
import { fold, type Span } from '../../src/text/span.ts';

/** A letter as it stands, with what is read in it. */
export interface Base {
  readonly text: string;
  readonly letter: Letter;
}

/** A stretch of a letter that a person would leave together. Its text is folded, but for that of the header table. */
export interface Paragraph {
  readonly kind: 'header' | 'heading' | 'item' | 'prose';
  readonly text: string;
}

/** How paragraphs are set on lines. */
export interface Layout {
  /** The most characters on a line. */
  readonly width: number;
  /** What stands after each line within a paragraph. */
  readonly lineEnd: string;
  /** What stands between two paragraphs. */
  readonly between: string;
  /** Whether the header table is set like prose too; otherwise it stays as it is. */
  readonly flowHeader?: boolean;
  /** Fills each line but the last of a paragraph with runs of blanks up to the width. */
  readonly justified?: boolean;
}

/** What a line begins with when a paragraph of section 1 or 2 begins there. */
const openings = [
  /^[^\S\n]*The Expert Reviewer has the following/m,
  /^[^\S\n]*State\(s\) of Licensure:/m,
  /^[^\S\n]*Certification\(s\)\/Specialty:/m,
  /^[^\S\n]*The expert reviewer developed the following/m,
];

/** The paragraphs of a letter, told apart by its record, so that a text without blank lines has them too. */
export function paragraphsOf({ text, letter }: Base): readonly Paragraph[] {
  const kinds = new Map<number, Paragraph['kind']>([[0, 'prose']]);
  const mark = ({ start, end }: Span, kind: Paragraph['kind']): void => {
    kinds.set(start, kind);
    if (!kinds.has(end)) kinds.set(end, 'prose');
  };
  for (const opening of openings) {
    const at = text.search(opening);
    if (at >= 0) kinds.set(at, 'prose');
  }
  for (const block of letter.items.flatMap(blocksOf)) kinds.set(block.end, 'prose');
  for (const { title, decision } of letter.items) mark({ start: title.start, end: decision.end }, 'item');
  for (const { heading } of letter.sections) if (heading) mark(heading, 'heading');
  const header = letter.sections.find(({ kind }) => kind === 'header');
  if (header) kinds.set(header.start, 'header');
  return cut(text, kinds);
}

/** The three blocks of an item, as far as they are there, in the order of the form. */
export function blocksOf(item: Letter['items'][number]): readonly Span[] {
  const blocks = [item.claimsAdministratorGuideline, item.reviewerGuideline, item.rationale];
  return blocks.filter((block) => block !== null);
}

/** Sets paragraphs on lines. */
export function setParagraphs(paragraphs: readonly Paragraph[], layout: Layout): string {
  const set = ({ kind, text }: Paragraph): string => {
    if (kind === 'header' && !layout.flowHeader) return text.trim();
    return linesOf(fold(text), layout).join(layout.lineEnd);
  };
  return paragraphs.map(set).join(layout.between) + '\n';
}

function cut(text: string, kinds: ReadonlyMap<number, Paragraph['kind']>): readonly Paragraph[] {
  const starts = [...kinds.keys()].sort((a, b) => a - b);
  const pieces = starts.map((start, index) => ({
    kind: kinds.get(start) ?? 'prose',
    text: text.slice(start, starts[index + 1]),
  }));
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function linesOf(words: string, { width, justified = false }: Layout): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(justified ? justify(line, width) : line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** Widens the blanks of a line from the left until it is as long as the width. */
function justify(line: string, width: number): string {
  const words = line.split(' ');
  const gaps = words.length - 1;
  const missing = width - line.length;
  return words.map((word, gap) => word + ' '.repeat(gap < gaps ? 1 + blanksAt(gap, gaps, missing) : 0)).join('');
}

function blanksAt(gap: number, gaps: number, missing: number): number {
  return Math.floor(missing / gaps) + (gap < missing % gaps ? 1 : 0);
}
