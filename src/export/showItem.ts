import type { DecisionValue, Item } from '../letter/record.ts';
import { amountInWords, bodyPartInWords, categoryInWords, drugInWords } from './itemWords.ts';
import { entryLines, inOneLine, shortened, unbroken, wrapped, type Entry, type Page } from './layout.ts';
import { printable } from './printable.ts';
import { citedEntries } from './showCitations.ts';

/** The most characters of a part of an item that are shown. */
const partLimit = 320;
const conclusionLimit = 480;

const decisions: Readonly<
  Record<DecisionValue, { mark: string; word: string; meaning: string; color: 'red' | 'green' }>
> = {
  upheld: { mark: '✗', word: 'UPHELD', meaning: 'the denial stands', color: 'red' },
  overturned: { mark: '✓', word: 'OVERTURNED', meaning: 'found medically necessary', color: 'green' },
};

/**
 * The lines of one disputed item: number and title, decision, treatment, partial approval, what both sides cite,
 * conclusion. `decisionDay` is the ISO day of the determination, null where it is not known.
 */
export function itemLines(item: Item, decisionDay: string | null, page: Page): string[] {
  const below: Page = { ...page, indent: 6, labelWidth: 22 };
  return [
    ...titleLines(item, page),
    ...decisionLines(item, page),
    ...entriesOf(item, decisionDay).flatMap((entry) => entryLines(entry, below)),
  ];
}

function titleLines({ index, title, partial }: Item, { width, paint }: Page): string[] {
  const text = printable((partial?.remaining ?? title).text);
  const number = String(index).padStart(4);
  const [first = '', ...rest] = wrapped(text, width - 6).map((line) => paint.bold(line));
  return [`${paint.bold(number)}  ${first}`, ...rest.map((line) => `      ${line}`)];
}

/** Word, meaning and page of the letter on one line, or on more where the page of the terminal is too narrow. */
function decisionLines({ decision, page }: Item, { width, paint }: Page): string[] {
  const { mark, word, color, ...said } = decisions[decision.value];
  const meaning = page === null ? said.meaning : `${said.meaning}${unbroken(` · page ${page}`)}`;
  const first = `      ${paint.bold(paint[color](`${mark} ${word}`))}`;
  const room = width - word.length - 10;
  if (meaning.length <= room) return [`${first}  ${paint.dim(inOneLine(meaning))}`];
  return [first, ...wrapped(meaning, width - 8).map((line) => `        ${paint.dim(line)}`)];
}

function entriesOf(item: Item, decisionDay: string | null): Entry[] {
  const { partial, rationale } = item;
  const conclusion = rationale === null ? undefined : (rationale.conclusion?.text ?? 'no sentence answers the request');
  return [
    ...treatmentEntries(item),
    ...entry('Service', serviceOf(item), partLimit),
    ...entry('Original request', partial?.original.text, partLimit),
    ...entry('Already authorized', partial?.authorized.text, partLimit),
    ...citedEntries(item, decisionDay),
    ...entry('Conclusion', conclusion ?? 'no rationale found', conclusionLimit),
  ];
}

/** What kind of treatment it is, how much of it, which drugs, for which parts of the body. */
function treatmentEntries(item: Item): Entry[] {
  const amount = amountInWords(item.amount);
  const kind = categoryInWords(item);
  return [
    ...entry('Treatment', amount === '' ? kind : `${kind}; ${amount}`, partLimit),
    ...listed('Drugs', item.drugs.map(drugInWords)),
    ...listed('Body parts', [...new Set(item.bodyParts.map(bodyPartInWords))]),
  ];
}

function listed(label: string, parts: readonly string[]): Entry[] {
  return parts.length === 0 ? [] : entry(label, parts.join('; '), partLimit);
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
