import type { Finding } from '../checks/finding.ts';
import type { Letter } from '../letter/record.ts';
import type { Facts } from '../prose/facts.ts';
import { positionsIn } from '../text/lines.ts';
import { pagesIn } from '../text/pages.ts';
import type { Span } from '../text/span.ts';
import { ruleReference } from './consequencesRules.ts';
import { asTheyAre, withoutIdentifiers, type Shown } from './identifiers.ts';
import { oneLine, shortened } from './labels.ts';
import { markdownText } from './markdownText.ts';
import { sectionAt } from './places.ts';
import { placeInWords } from './quotation.ts';

/** What a memo is made of. */
export interface MemoSource {
  readonly letter: Letter;
  /** The letter's text. */
  readonly text: string;
  readonly facts: Facts;
  /** Those that are not suppressed, in the order in which they are numbered. */
  readonly findings: readonly Finding[];
  /** What the letter's file is called. */
  readonly name: string;
  /** Whether case number, days, ages and the like are in it. */
  readonly identifiers: boolean;
}

/** What the parts of a memo write with. All they give is Markdown in which words of the letter mean nothing. */
export interface MemoWords {
  /** Words of the letter, of a finding, or a day. */
  readonly plain: (words: string) => string;
  /** What a finding says. */
  readonly message: (finding: Finding) => string;
  /** Words in quotation marks, exact up to white space, with their place behind. */
  readonly quote: (span: Span) => string;
  /** Where something stands: section, item, page, lines. */
  readonly place: (span: Span) => string;
}

/** What a person fills in. */
export const blank = '[fill in]';

/** Longer quotes are cut, in characters. */
const longestQuote = 600;

/** Without identifiers, longer words of the header are left out: older ones name the worker. In characters. */
const longestOfHeader = 40;

/** How the words of a memo are written. Dates that are left out keep one number throughout the memo. */
export function memoWords({ letter, text, identifiers }: MemoSource): MemoWords {
  const shown: Shown = identifiers ? asTheyAre : withoutIdentifiers();
  const [positionOf, pageOf] = [positionsIn(text), pagesIn(text)];
  const plain = (words: string): string => markdownText(shown(oneLine(words)));
  const place = (span: Span): string => {
    const [firstLine, lastLine] = [positionOf(span.start).line, positionOf(span.end).line];
    return plain(placeInWords(letter, { ...span, firstLine, lastLine, page: pageOf(span.start) }));
  };
  const isHidden = ({ start, end }: Span): boolean =>
    !identifiers && end - start > longestOfHeader && sectionAt(letter, start)?.kind === 'header';
  const quote = (span: Span): string => {
    const words = isHidden(span)
      ? '[words of the header are left out]'
      : `“${plain(shortened(text.slice(span.start, span.end), longestQuote))}”`;
    return `${words} (${place(span)})`;
  };
  return { plain, quote, place, message: (finding) => plain(identifiers ? finding.message : withAges(finding)) };
}

/** A message with its ages written so that they are known as such. */
function withAges({ class: kind, message }: Finding): string {
  return kind === 'age' ? message.replaceAll(/\b\d{1,3}\b(?! years)/g, '$& years old') : message;
}

/** A table; cells are Markdown already. None where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return rows.length === 0 ? [] : [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A rule's number, with a link to the page of the state that prints it where one is known. */
export function ruleInMarkdown(section: string, paragraph = ''): string {
  const { number, address } = ruleReference(section, paragraph);
  return address === undefined ? number : `[${number}](${address})`;
}
