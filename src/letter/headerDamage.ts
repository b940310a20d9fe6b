import { editDistance } from '../text/likeness.ts';
import type { Span } from '../text/span.ts';
import { isoDay } from './calendar.ts';
import { caseFields, fieldLabels, type CaseField, type HeaderToken } from './headerForm.ts';

/** Signs of a scan, which no converter puts into a header table. */
const scanSigns = /[|_[\]{}~°¢€£‘’“”"'`«»]/;
/** One letter in four may be wrong. */
const alike = (phrase: string): number => Math.floor(phrase.length / 4);

/** A digit or what is certainly one. A sign behind a blank may be a table line, a last digit behind a blank a speck. */
const digit = String.raw`(?:\s(?=\d\d)|\.)?(?:[0-9OlI]|(?<=\d)[|!](?=\d))`;
const looseNumber = new RegExp(String.raw`[C€]\s?M(?:${digit}){2}\s?\.?[-–—]?\s?(?:${digit}){7}(?![0-9])`, 'gi');
const looseDate = /[A-Za-z0-9][A-Za-z0-9|!.,'\\/-]*(?: ?[0-9/][0-9/.]*)*/g;
const words = /[A-Za-z0-9()]+/g;

/** Whether a header shows signs of a scan in or between its labels and values. */
export function looksScanned(source: string, tokens: readonly HeaderToken[]): boolean {
  const table = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return (
    tokens.some((one) => one.repaired) ||
    gaps(table, tokens).some(({ start, end }) => scanSigns.test(source.slice(start, end)))
  );
}

/** What likeness finds between the tokens that are there: damaged values, and labels of the fields that have none. */
export function damagedTokens(source: string, span: Span, tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const values = gaps(span, tokens).flatMap((gap) => damagedValues(source, gap, tokens));
  const missing = caseFields.filter((field) => !tokens.some((one) => one.kind === 'label' && one.field === field));
  const left = gaps(
    span,
    [...tokens, ...values].sort((a, b) => a.start - b.start),
  );
  return [...values, ...missing.flatMap((field) => damagedLabel(source, left, field))];
}

function gaps(span: Span, tokens: readonly HeaderToken[]): Span[] {
  const starts = [span.start, ...tokens.map(({ end }) => end)];
  const ends = [...tokens.map(({ start }) => start), span.end];
  return starts.map((start, at) => ({ start, end: ends[at] ?? start })).filter(({ start, end }) => start < end);
}

function damagedValues(source: string, gap: Span, tokens: readonly HeaderToken[]): HeaderToken[] {
  const text = source.slice(gap.start, gap.end);
  const place = ({ index, 0: { length } }: RegExpExecArray): Span => ({
    start: gap.start + index,
    end: gap.start + index + length,
  });
  const has = (kind: string): boolean => tokens.some((one) => one.kind === kind);
  const numbers = [...text.matchAll(looseNumber)].map(
    (match) => ({ kind: 'number', value: repairedNumber(match[0]), repaired: true, ...place(match) }) as const,
  );
  if (numbers.length > 0) return has('number') ? [] : numbers;
  const dates = [...text.matchAll(looseDate)]
    .filter(([word]) => isLikeDate(word))
    .map((match) => ({ kind: 'date', value: repairedDate(match[0]), repaired: true, ...place(match) }) as const);
  return [
    ...dates,
    ...(has('priority') ? [] : [...text.matchAll(words)].flatMap((match) => priority(match, place(match)))),
  ];
}

function priority([word]: RegExpExecArray, span: Span): HeaderToken[] {
  const value = ['standard', 'expedited'].find((one) => editDistance(word.toLowerCase(), one, 2) <= 2);
  return value === undefined ? [] : [{ kind: 'priority', value, repaired: true, ...span }];
}

/** Repairs that are certain: a letter that stands for a digit, a stray point or blank inside a number. */
function digits(text: string): string {
  return text
    .replace(/[\s.,']/g, '')
    .replace(/[Oo]/g, '0')
    .replace(/[lI|!i]/g, '1')
    .replace('\\', '/');
}

function repairedNumber(text: string): string {
  const number = digits(text.slice(text.toUpperCase().indexOf('M') + 1)).replace(/\D/g, '');
  return `CM${number.slice(0, 2)}-${number.slice(2)}`;
}

/** Something that stands where a date was printed: it counts as one, also where it cannot be read. */
function isLikeDate(word: string): boolean {
  const text = word.replace(/[\s.,']/g, '');
  const count = text.replace(/\D/g, '').length;
  return (
    text.length >= 7 &&
    text.length <= 12 &&
    count >= 5 &&
    (/[\\/]/.test(text) || (count === 8 && /(?:19|20)\d\d$/.test(text)))
  );
}

function repairedDate(word: string): string | null {
  if (/\s\d$/.test(word)) return null;
  const [, month, day, year] = /^(\d\d)\/?(\d\d)\/?(\d{4})$/.exec(digits(word)) ?? [];
  return isoDay(month ?? '', day ?? '', year ?? '');
}

function damagedLabel(source: string, gaps: readonly Span[], field: CaseField): HeaderToken[] {
  const phrases = fieldLabels.filter((label) => label.field === field && !label.exactOnly);
  for (const { phrase } of phrases) {
    const found = gaps.flatMap((gap) => likeStretches(source, gap, phrase)).sort((a, b) => a.distance - b.distance)[0];
    if (found) return [{ kind: 'label', field, repaired: true, start: found.start, end: found.end }];
  }
  return [];
}

function likeStretches(source: string, gap: Span, phrase: string): (Span & { distance: number })[] {
  const found = [...source.slice(gap.start, gap.end).matchAll(words)];
  const target = phrase.replaceAll(' ', '');
  return found.flatMap((first, from) =>
    found.slice(from, from + phrase.split(' ').length + 1).flatMap((last, more) => {
      const text = found
        .slice(from, from + more + 1)
        .map(([word]) => word)
        .join('')
        .replace(/[()]/g, '')
        .toLowerCase();
      const distance = editDistance(text, target, alike(target));
      if (distance > alike(target)) return [];
      return [{ start: gap.start + first.index, end: gap.start + last.index + last[0].length, distance }];
    }),
  );
}
