import type { CaseFields, LetterRecord, Problem } from '../letter/record.ts';
import { entryLines, plain, titleLine, unbroken, wrapped, type Entry, type Page, type Paint } from './layout.ts';
import { printable } from './printable.ts';
import { itemLines } from './showItem.ts';

/** How a letter is shown. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  /** `plain` for no colors. */
  readonly paint: Paint;
}

/** The widest and the narrowest page: longer lines are hard to read, shorter ones hold no words. */
const widest = 120;
const narrowest = 30;

/**
 * A letter as a person reads it in a terminal: the case, the reviewer, each item with its decision, guidelines and
 * conclusion, the problems. Decisions are told by a word and a mark, colors only add to them. Nothing of the letter can
 * act on the terminal. Ends with a line feed.
 */
export function show(record: LetterRecord, { width, paint }: View = { width: 80, paint: plain }): string {
  const page: Page = { width: Math.min(Math.max(width, narrowest), widest), indent: 3, labelWidth: 11, paint };
  const parts = [
    [titleLine(printable(record.case.caseNumber?.value ?? 'Case number not found'), page)],
    [...outcomeLines(record, page), ...facts(record).flatMap((entry) => entryLines(entry, page))],
    ...record.items.map((item) => itemLines(item, record.case.decisionDate?.value ?? null, page)),
    problemLines(record.problems, page),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const outcomes = {
  upheld: { mark: '✗', words: 'UPHELD', color: 'red' },
  overturned: { mark: '✓', words: 'OVERTURNED', color: 'green' },
  'partially-overturned': { mark: '◐', words: 'PARTIALLY OVERTURNED', color: 'yellow' },
} as const;

function outcomeLines({ outcome, items, problems }: LetterRecord, { width, paint }: Page): string[] {
  if (outcome === null) return [`   ${paint.yellow('? NO DISPUTED ITEM FOUND')}`, ''];
  const { mark, words, color } = outcomes[outcome];
  const first = `   ${paint.bold(paint[color](`${mark} ${words}`))}`;
  const counts = countsOf(items) + (lacksItems(problems) ? '; some were not recognized' : '');
  const isNarrow = words.length + counts.length + 8 > width;
  return isNarrow ? [first, `     ${counts}`, ''] : [`${first}   ${counts}`, ''];
}

/** Parts without the line of their item: there are more items than were read, and the outcome is that of those alone. */
function lacksItems(problems: LetterRecord['problems']): boolean {
  return problems.some(({ code }) => code === 'item.line-missing' || code === 'item.part-repeated');
}

function countsOf(items: LetterRecord['items']): string {
  const overturned = items.filter((item) => item.decision.value === 'overturned').length;
  if (items.length === 1) return 'one disputed item';
  if (overturned === 0 || overturned === items.length) return `all ${items.length} disputed items`;
  return `${overturned} of ${items.length} disputed items`;
}

function facts(record: LetterRecord): Entry[] {
  return [
    { label: 'Dates', text: datesOf(record.case) },
    { label: 'Priority', text: record.case.priority?.value ?? '' },
    { label: 'Reviewer', text: reviewerOf(record) },
    { label: 'Patient', text: patientOf(record) },
    { label: 'File', text: printable(record.file) },
    { label: 'PDF', text: pdfInWords(record) },
  ].filter(({ text }) => text !== '');
}

/** The five days of a case in the order in which they follow each other. */
const days = [
  ['dateOfInjury', 'injury'],
  ['urDenialDate', 'UR denial'],
  ['applicationReceived', 'application'],
  ['dateAssigned', 'assigned'],
  ['decisionDate', 'decision'],
] as const satisfies readonly (readonly [keyof CaseFields, string])[];

function datesOf(fields: CaseFields): string {
  const known = days.flatMap(([field, name]) => {
    const day = fields[field]?.value;
    return day === undefined ? [] : [`${name} ${day}`];
  });
  // The dot stays with the day before it.
  return known.length === 0 ? 'not found' : known.map(unbroken).join(`${unbroken(' ·')} `);
}

function reviewerOf({ reviewer }: LetterRecord): string {
  const specialties = reviewer.specialties.map((specialty) => printable(specialty.text)).join(', ');
  const licensure = reviewer.licensure.map((state) => printable(state.text)).join(', ');
  const parts = [specialties, licensure === '' ? '' : `licensed in ${licensure}`].filter((part) => part !== '');
  return parts.length === 0 ? 'not found' : parts.join('; ');
}

function patientOf({ patient: { age, sex } }: LetterRecord): string {
  const parts = [age === null ? '' : `${age} years`, sex ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? 'not stated' : parts.join(', ');
}

function pdfInWords({ pdf }: LetterRecord): string {
  if (pdf === null) return '';
  const pages = pdf.pages === 1 ? '1 page' : `${pdf.pages} pages`;
  return pdf.copying === 'allowed' ? pages : `${pages}; asks not to be copied`;
}

/** Each problem once, with the number of its places where there are several. */
function problemLines(problems: readonly Problem[], page: Page): string[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lines = [...counts].flatMap(([code, count]) => {
    const message = problems.find((problem) => problem.code === code)?.message ?? '';
    return problemEntry(`${message} (${code}${count > 1 ? `, ${count} times` : ''})`, page);
  });
  return lines.length === 0 ? [] : [`   ${page.paint.bold('Problems')}`, ...lines];
}

function problemEntry(text: string, { width, paint }: Page): string[] {
  const [first = '', ...rest] = wrapped(printable(text), width - 5);
  return [`   ${paint.yellow('!')} ${first}`, ...rest.map((line) => `     ${line}`)];
}
