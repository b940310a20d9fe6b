import { fieldLabels } from '../letter/headerForm.ts';
import { formLabels } from '../letter/phrases.ts';
import { edge, edgesOf, wordsOf, type Edge } from './edges.ts';
import type { Line } from './lines.ts';

/**
 * Running headers and footers, and page numbers: what is printed again at the edge of each page and is no part of what
 * is told. Left in the text they would stand amid sentences. A line of the letter must never go, so that a line that is
 * again at the same place by chance ("medically necessary." at the top of two pages) is told from them by how many pages
 * have it, by what it names, and by the gap between them and the letter.
 */

/** How far apart the same line stands on two pages, at most. In points. */
const sameHeight = 4;
/** On so many pages nothing is again by chance. */
const beyondChance = 3;
/** What is no part of the letter stands this much apart from it. In heights of its line, from base line to base line. */
const apart = 1.6;
/** Of the distances between neighbors so many are not longer than those of paragraphs; what is far away is this much farther. */
const paragraphs = { share: 0.9, beyond: 1.1 };

const pageNumber = /^\W*(?:page|pg\.?)?\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;
/** A page's number among other words: behind "Page", or parted from them. */
const namedPage = /\bpage (\d{1,3})\b|^(\d{1,3}) \||\| (\d{1,3})$/i;
const confidential = /^\W*(?:privileged (?:and|&) )?confidential\W*$/i;
const caseNumber = /\bCM\d{2}-\d{7}\b/g;
const caseLabel = 'Case Number:';
const caseAlone = /^Case Number: CM\d{2}-\d{7}$/;
/** The other labels of the header, in lower case. */
const headerLabels = fieldLabels.flatMap(({ field, phrase }) => (field === 'caseNumber' ? [] : [`${phrase}:`]));
/** In so many lines below its case number a header goes on. */
const tableNear = 3;

/** A browser prints above each page when it was printed. */
const clockTime = /\b\d{1,2}:\d{2}\b/;

/** What a line of the letter may look like and a running one does not. */
const partOfSentence = /^\p{Ll}|[.,;:]$/u;

/** What running lines are told by in a whole document. */
interface Whole {
  readonly edges: readonly Edge[];
  /** How many pages have words. */
  readonly written: number;
  /** Those that the document names more than once. */
  readonly caseNumbers: ReadonlySet<string>;
  /** What is farther from the next line than this is no paragraph of its own. In points. */
  readonly far: number;
}

/**
 * The lines of each page without running ones. The first page keeps its running header, with which the letter begins
 * (it may name the case), but for that of a browser and a case number that its table has too; and so do pages whose lines
 * are all alike.
 */
export function withoutRunning(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.flatMap((lines, page) => [...edgesOf(lines, page, 'top'), ...edgesOf(lines, page, 'bottom')]);
  const written = pages.filter((lines) => lines.length > 0).length;
  const whole: Whole = { edges, written, caseNumbers: repeatedNumbers(pages.flat()), far: farFrom(pages) };
  return pages.map((lines, page) => {
    const running = (['top', 'bottom'] as const).flatMap((side) =>
      outermost(
        edges.filter((one) => one.page === page && one.side === side),
        whole,
      ),
    );
    const left = lines.filter((line) => !running.includes(line));
    return left.length > 0 ? left : lines;
  });
}

function repeatedNumbers(lines: readonly Line[]): ReadonlySet<string> {
  const found = lines.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.match(caseNumber) ?? []));
  return new Set(found.filter((one, at) => found.indexOf(one) < at));
}

/** By the lines amid the pages, none of which is a running one. */
function farFrom(pages: readonly (readonly Line[])[]): number {
  const distances = pages.flatMap((lines) => {
    const [first, ...others] = lines.slice(edge, -edge).map(({ baseline }) => baseline);
    return others.map((baseline, at) => baseline - (others[at - 1] ?? first ?? 0));
  });
  const sorted = distances.toSorted((one, other) => one - other);
  return paragraphs.beyond * (sorted[Math.floor(sorted.length * paragraphs.share)] ?? 0);
}

type Running = 'yes' | 'if apart' | 'if far' | 'no';

/**
 * Running lines stand at the very edge, so that what is outside of one is one too. But for such as many pages have, a gap
 * ends them; it must be wide where a line outside is none by itself.
 */
function outermost(inward: readonly Edge[], whole: Whole): readonly Line[] {
  const verdicts = inward.map((one) => isRunning(one, whole));
  const end = inward.findLastIndex(({ line, gap }, at) => {
    const [verdict, outside] = [verdicts[at], verdicts.slice(0, at)];
    if (verdict === 'no') return false;
    if (verdict === 'yes' && outside.every((one) => one === 'yes')) return true;
    const isFar = gap > Math.max(whole.far, apart * (line.bottom - line.top));
    return isFar || (verdict !== 'if far' && !outside.includes('no') && gap > apart * (line.bottom - line.top));
  });
  const isBeginning = inward[0]?.page === 0 && inward[0].side === 'top';
  return inward.flatMap(({ line }, at) => (at > end || (isBeginning && verdicts[at] === 'no') ? [] : [line]));
}

/** Whether a line is a running one. */
function isRunning(one: Edge, whole: Whole): Running {
  const { words, page, side } = one;
  const isNumber = pageNumber.test(words);
  const on = pagesWith(one, whole.edges);
  if (namesCase(one, whole) && !beginsLetter(one, on)) return caseAlone.test(words) ? 'yes' : 'if apart';
  if (side === 'top' && page === 0 && !isNumber && !clockTime.test(words)) return 'no';
  if (on >= beyondChance && on >= whole.written - 1) return 'yes';
  if (on === whole.written && on > 1) return 'if apart';
  if (isNumber) return Number(/\d+/.exec(words)?.[0]) === page + 1 ? 'if apart' : 'no';
  if (partOfSentence.test(words)) return 'no';
  if (namesPage(one) || confidential.test(words)) return 'if far';
  return page > 0 && on > 1 && on === whole.written - 1 ? 'if far' : 'no';
}

function pagesWith(one: Edge, edges: readonly Edge[]): number {
  return new Set(edges.filter((other) => isTwin(one, other)).map(({ page }) => page)).size;
}

function isTwin(one: Edge, other: Edge): boolean {
  return other.shape === one.shape && Math.abs(one.line.baseline - other.line.baseline) < sameHeight;
}

function namesPage({ words, page }: Edge): boolean {
  const [, ...numbers] = namedPage.exec(words) ?? [];
  return numbers.some((number) => Number(number) === page + 1);
}

function namesCase({ words }: Edge, { caseNumbers }: Whole): boolean {
  return !partOfSentence.test(words) && (words.match(caseNumber) ?? []).some((one) => caseNumbers.has(one));
}

/** Whether a line at the top is that with which a letter begins, `on` being the count of pages with it. */
function beginsLetter({ page, side, inward }: Edge, on: number): boolean {
  if (side === 'bottom') return false;
  if (inward.some((line) => wordsOf(line).startsWith(caseLabel))) return page === 0 && on < 2;
  return page === 0 || inward.slice(0, tableNear).some(isTableRow);
}

/** A label of the header table, and its value. */
function isTableRow(line: Line): boolean {
  const [label, value] = line.pieces;
  const isPair = value !== undefined && label?.text.endsWith(':') === true && !formLabels.includes(label.text);
  return isPair || headerLabels.some((one) => wordsOf(line).toLowerCase().startsWith(one));
}
