import type { Item, Letter, Section } from '../letter/record.ts';
import { lastSentence } from '../letter/sentences.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from './labels.ts';
import { sectionNames } from './outline.ts';
import { itemAt, partNames, placeOf, sectionAt } from './places.ts';

/** What is quoted, and where it stands in its document. */
export interface Quoted extends Span {
  /** The words as they stand in the text. */
  readonly words: string;
  /** Numbers of the lines, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The page on which it begins, from 1; null where nothing tells. */
  readonly page: number | null;
}

/**
 * A quotation with its place, on one line: the words in quotation marks, then case number, section, item, page and
 * lines in brackets. `name` stands for a case number that is missing; a place that is not known is left out.
 */
export function quotation(letter: Letter, quoted: Quoted, name: string): string {
  const place = [letter.case.caseNumber?.value ?? oneLine(name), placeInWords(letter, quoted)];
  return `“${oneLine(quoted.words)}” (${place.filter((words) => words).join('; ')})`;
}

/** Where something stands: "Clinical case summary; line 14", "Issues, decisions and rationales; item 2, rationale; page 2, lines 40–41". */
export function placeInWords(letter: Letter, quoted: Omit<Quoted, 'words'>): string {
  const { section, items, part } = placeOf(letter, quoted);
  const place = [section && sectionName(section), itemName(items, part && partNames[part]), linesName(quoted)];
  return place.filter((words) => words).join('; ');
}

function sectionName({ kind, heading }: Section): string {
  return kind === 'other' ? oneLine(heading?.text ?? '') : sectionNames[kind];
}

function itemName(items: readonly Item[], part: string | null): string {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return '';
  if (first !== last) return `items ${first.index}–${last.index}`;
  return `item ${first.index}${part ? `, ${part}` : ''}`;
}

function linesName({ firstLine, lastLine, page }: Omit<Quoted, 'words'>): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
  return page === null ? lines : `page ${page}, ${lines}`;
}

/** The sentence around an offset, within the part of the item or the section that holds it; null where nothing does. */
export function sentenceAround(letter: Letter, source: string, offset: number): Span | null {
  let rest = stretchAround(letter, offset);
  while (rest && rest.end > rest.start) {
    const sentence = lastSentence(source, rest);
    if (sentence === null) return null;
    if (sentence.start <= offset) return sentence;
    rest = { start: rest.start, end: sentence.start };
  }
  return null;
}

function stretchAround(letter: Letter, offset: number): Span | null {
  const item = itemAt(letter, offset);
  const parts = item ? [item.title, item.claimsAdministratorGuideline, item.reviewerGuideline, item.rationale] : [];
  const part = parts.find((span) => span && span.start <= offset && offset <= span.end);
  if (part) return part;
  const section = item ? undefined : sectionAt(letter, offset);
  return section ? { start: Math.min(section.heading?.end ?? section.start, offset), end: section.end } : null;
}
