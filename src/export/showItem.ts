import type { DecisionValue, Item } from '../letter/record.ts';
import { entryLines, shortened, wrapped, type Entry, type Page } from './layout.ts';
import { printable } from './printable.ts';

/** The most characters of a guideline block that are shown: its first sentences. */
const guidelineLimit = 320;
const conclusionLimit = 480;

const decisions: Readonly<
  Record<DecisionValue, { mark: string; word: string; meaning: string; color: 'red' | 'green' }>
> = {
  upheld: { mark: '✗', word: 'UPHELD', meaning: 'the denial stands', color: 'red' },
  overturned: { mark: '✓', word: 'OVERTURNED', meaning: 'found medically necessary', color: 'green' },
};

/** The lines of one disputed item: number and title, decision, partial approval, both guidelines, conclusion. */
export function itemLines(item: Item, page: Page): string[] {
  const below: Page = { ...page, indent: 6, labelWidth: 22 };
  return [
    ...titleLines(item, page),
    ...decisionLines(item, page),
    ...entriesOf(item).flatMap((entry) => entryLines(entry, below)),
  ];
}

function titleLines({ index, title, partial }: Item, { width, paint }: Page): string[] {
  const text = printable((partial?.remaining ?? title).text);
  const number = String(index).padStart(4);
  const [first = '', ...rest] = wrapped(text, width - 6).map((line) => paint.bold(line));
  return [`${paint.bold(number)}  ${first}`, ...rest.map((line) => `      ${line}`)];
}

/** Word and meaning on one line, or on two where the page is too narrow. */
function decisionLines({ decision }: Item, { width, paint }: Page): string[] {
  const { mark, word, meaning, color } = decisions[decision.value];
  const first = `      ${paint.bold(paint[color](`${mark} ${word}`))}`;
  const room = width - word.length - 10;
  if (meaning.length <= room) return [`${first}  ${paint.dim(meaning)}`];
  return [first, ...wrapped(meaning, width - 8).map((line) => `        ${paint.dim(line)}`)];
}

function entriesOf(item: Item): Entry[] {
  const { partial, claimsAdministratorGuideline, reviewerGuideline, rationale } = item;
  const conclusion = rationale === null ? undefined : (rationale.conclusion?.text ?? 'no sentence answers the request');
  return [
    ...entry('Service', serviceOf(item), guidelineLimit),
    ...entry('Original request', partial?.original.text, guidelineLimit),
    ...entry('Already authorized', partial?.authorized.text, guidelineLimit),
    ...entry('Claims administrator', claimsAdministratorGuideline?.text ?? 'no guideline found', guidelineLimit),
    ...entry('Reviewer', reviewerGuideline?.text ?? 'no guideline found', guidelineLimit),
    ...entry('Conclusion', conclusion ?? 'no rationale found', conclusionLimit),
  ];
}

/** When a treatment was given already, and whether it goes with a surgery; undefined where the title says nothing of it. */
function serviceOf({ retrospective, serviceDates, surgicalService }: Item): string | undefined {
  const days = serviceDates.map(({ value }) => value).join(', ');
  const parts = [
    ...(retrospective ? ['retrospective'] : []),
    ...(days === '' ? [] : [`${serviceDates.length === 1 ? 'date' : 'dates'} of service ${days}`]),
    ...(surgicalService ? ['goes with a surgery'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

function entry(label: string, text: string | undefined, limit: number): Entry[] {
  return text === undefined ? [] : [{ label, text: shortened(printable(text), limit) }];
}
