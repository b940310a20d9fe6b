import type { Severity } from '../checks/finding.ts';
import type { SeenFinding } from '../checks/suppressions.ts';
import type { TextSpan } from '../text/span.ts';
import type { CheckedLetter, CheckTotals } from './checkedLetter.ts';
import { entryLines, shortened, titleLine, wrapped, type Page, type Paint } from './layout.ts';
import { printable } from './printable.ts';
import type { View } from './show.ts';

/** The most characters of a quote that are shown. */
const quoteLimit = 320;

/** The widest and the narrowest page, in columns. */
const widest = 120;
const narrowest = 30;

const looks: Readonly<Record<Severity, { mark: string; word: string; color: keyof Paint }>> = {
  warning: { mark: '!', word: 'WARNING', color: 'yellow' },
  information: { mark: 'i', word: 'INFORMATION', color: 'bold' },
  hint: { mark: '?', word: 'HINT', color: 'dim' },
};

/**
 * What was found in a letter as a person reads it: each finding with its severity, rule and message, and what is said
 * here and there with its place. Nothing of the letter can act on the terminal. '' where nothing was found.
 */
export function checkedLetterText(letter: CheckedLetter, { width, paint }: View): string {
  const { file, caseNumber, findings } = letter;
  if (findings.length === 0) return '';
  const page: Page = { width: Math.min(Math.max(width, narrowest), widest), indent: 5, labelWidth: 12, paint };
  const title = [caseNumber ?? 'Case number not found', file].map(printable).join(' · ');
  const parts = findings.map((finding) => findingLines(finding, letter, page).join('\n'));
  return `${titleLine(title, page)}\n\n${parts.join('\n\n')}\n`;
}

function findingLines({ finding, suppression }: SeenFinding, letter: CheckedLetter, page: Page): string[] {
  const { rule, severity, message, here, there } = finding;
  const { mark, word, color } = looks[severity];
  const entry = (label: string, text: string): string[] => entryLines({ label, text }, page);
  return [
    `   ${page.paint[color](`${mark} ${word}`)}  ${page.paint.dim(rule)}`,
    ...wrapped(printable(message), page.width - page.indent).map((line) => ' '.repeat(page.indent) + line),
    ...entry('Here', quoted(here, letter)),
    ...(there ? entry('There', quoted(there, letter)) : []),
    ...(suppression ? entry('Suppressed', printable(`${suppression.date}: ${suppression.reason}`)) : []),
  ];
}

/** The words are marked by quotation marks, so that nothing else is taken for them. */
function quoted(span: TextSpan, { placeOf }: CheckedLetter): string {
  const words = span.text === '' ? 'nothing' : `“${shortened(printable(span.text), quoteLimit)}”`;
  return `${words} (${printable(placeOf(span))})`;
}

/** How much was looked at and found, as a line. */
export function totalsInWords(totals: CheckTotals, { paint }: View): string {
  const { letters, lettersWithFindings, shown, suppressed } = totals;
  if (letters === 0) return `${paint.bold('No letter was checked.')}\n`;
  const found = [
    counted(shown.warning, 'warning'),
    shown.information === 0 ? '' : `${shown.information} for information`,
    counted(shown.hint, 'hint'),
  ].filter((words) => words !== '');
  const what = found.length === 0 ? 'nothing found' : `${found.join(', ')}${whereOf(letters, lettersWithFindings)}`;
  const left = suppressed === 0 ? '' : `; ${suppressed} suppressed`;
  return `${paint.bold(`${letters === 1 ? '1 letter' : `${letters} letters`} checked: ${what}${left}.`)}\n`;
}

function whereOf(letters: number, withFindings: number): string {
  return letters === 1 ? '' : ` in ${withFindings === 1 ? '1 letter' : `${withFindings} letters`}`;
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
