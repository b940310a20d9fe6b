import type { Amount, Partial } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { amountNumbers, type AmountNumber } from './amountNumbers.ts';
import { amountWords } from './amountWords.ts';
import { wordsIn, type Word } from './words.ts';

/** Reads how much a title asks for, of the original request where it is a partial approval. */
export function readAmount(source: string, title: Span, partial: Partial | null): Amount | null {
  return amountIn(source, partial?.original ?? title);
}

/**
 * Reads how many visits, how often a week and for how many weeks, a stretch of title or prose names; null where none.
 * What is not named is not reckoned from the rest.
 */
export function amountIn(source: string, span: Span): Amount | null {
  const words = wordsIn(source, span);
  const numbers = amountNumbers(words);
  const found: Found = { visits: null, perWeek: weeklyAlone(words), weeks: null, isTherapy: isTherapy(words) };
  if (numbers.length === 0 && found.perWeek === null) return null;
  if (!found.isTherapy && isOfDrug(words)) return null;
  for (const [at, number] of numbers.entries()) take(words, number, numbers[at - 1] ?? null, found);
  const { visits, perWeek, weeks } = found;
  return visits === null && perWeek === null && weeks === null ? null : { visits, perWeek, weeks };
}

type Found = { -readonly [Key in keyof Amount]: Amount[Key] } & { readonly isTherapy: boolean };

/** Puts a number where its words say that it belongs; the first of each kind stands. */
function take(words: readonly Word[], number: AmountNumber, before: AmountNumber | null, found: Found): void {
  const { value } = number;
  if (isPerMonth(words, number)) return;
  if (isPerWeek(words, number)) found.perWeek ??= value;
  else if (isWeeks(words, number)) {
    found.weeks ??= value;
    if (before && isPair(words, before, number)) found.perWeek ??= before.value;
  } else if (isVisits(words, number)) found.visits ??= value;
  else if (found.isTherapy && isBare(words, number)) takeBare(words, number, before, found);
}

/** A number that names no unit: the second of "2x6" are weeks, so is "x 6" behind "2x/week"; else it counts visits. */
function takeBare(words: readonly Word[], number: AmountNumber, before: AmountNumber | null, found: Found): void {
  const { value, from } = number;
  const lead = words[from - 1]?.text ?? '';
  if (before && isPair(words, before, number)) {
    found.perWeek ??= before.value;
    found.weeks ??= value;
  } else if (isLead(lead) && found.perWeek !== null && found.weeks === null && found.visits === null)
    found.weeks = value;
  else if (isLead(lead) || isCounting(words, number)) found.visits ??= value;
}

function isLead(text: string): boolean {
  return text === 'x' || text === 'times' || text === 'for';
}

/** "2x/week", "three times a week", "twice weekly", "2-3 visits per week", "2/wk". */
function isPerWeek(words: readonly Word[], { to }: AmountNumber): boolean {
  const { times, per, weeks } = amountWords();
  let at = to;
  if (times.has(words[at]?.text ?? '')) at++;
  const isTimes = at > to || words[to - 1]?.text === 'once' || words[to - 1]?.text === 'twice';
  const isPer = per.has(words[at]?.text ?? '');
  if (isPer) at++;
  if (isPer && per.has(words[at]?.text ?? '')) at++;
  const text = words[at]?.text ?? '';
  if (!weeks.has(text)) return false;
  const isWeekly = text.startsWith('x') || text.endsWith('ly');
  return isPer || isWeekly || (isTimes && text !== 'weeks' && text !== 'wks');
}

/** "Once a month", "2 per month": how often, which is neither visits nor weeks. */
function isPerMonth(words: readonly Word[], { to }: AmountNumber): boolean {
  const { per, times } = amountWords();
  const at = times.has(words[to]?.text ?? '') ? to + 1 : to;
  const text = words[per.has(words[at]?.text ?? '') ? at + 1 : at]?.text ?? '';
  return text === 'monthly' || (text === 'month' && per.has(words[at]?.text ?? ''));
}

/** "6 weeks", "6-week": not "in 6 weeks", nor "6 weeks after". */
function isWeeks(words: readonly Word[], { from, to }: AmountNumber): boolean {
  const { weeks, notWeeksBefore, notWeeksAfter } = amountWords();
  const at = words[to]?.text === '-' || words[to]?.text === '\u2013' ? to + 1 : to;
  const text = words[at]?.text ?? '';
  if (!weeks.has(text) || text.endsWith('ly') || text.startsWith('x')) return false;
  return !notWeeksBefore.has(words[from - 1]?.text ?? '') && !notWeeksAfter.has(words[at + 1]?.text ?? '');
}

const mostAdjectives = 8;

/** "12 visits", "6 additional physical therapy sessions", "sessions x 6", "visits (12)", "sessions: 8". */
function isVisits(words: readonly Word[], { from, to }: AmountNumber): boolean {
  const { visits, adjectives } = amountWords();
  for (let at = to; at < to + mostAdjectives; at++) {
    const { text = '', kind } = words[at] ?? {};
    if (visits.has(text)) return true;
    if (kind !== 'letters' ? text !== '-' && text !== '/' : !adjectives.has(text)) break;
  }
  let before = from - 1;
  while (before > from - 4 && ['x', 'times', ':', '(', '#', '-', 'of', ','].includes(words[before]?.text ?? ''))
    before--;
  return before < from - 1 && visits.has(words[before]?.text ?? '') && isBare(words, { value: 0, from, to });
}

/** Whether no other unit stands behind a number. */
function isBare(words: readonly Word[], { from, to }: AmountNumber): boolean {
  const before = words[from - 1]?.text ?? '';
  if (before === '/' || before === '-' || before === '.') return false;
  const { otherUnits, times } = amountWords();
  const next = words[to]?.text ?? '';
  return !otherUnits.has(next) && !(times.has(next) && next !== 'x' && next !== 'times');
}

/** "2x6", "3 times 4", "2 x 6 weeks": a few times a week, for a few weeks. */
function isPair(words: readonly Word[], first: AmountNumber, second: AmountNumber): boolean {
  const joint = words[first.to]?.text;
  const isJoint = (joint === 'x' || joint === 'times' || joint === '*') && first.to + 1 === second.from;
  return isJoint && first.value <= 7 && second.value <= 52 && words[first.from - 1]?.text !== 'x';
}

const announced = new Set(['qty', 'quantity', 'quantities', '#', 'number', '(']);

/** "QTY 6", "(12)", "PT #8", "12 physical therapy": a number that counts a therapy. */
function isCounting(words: readonly Word[], { value, from, to }: AmountNumber): boolean {
  let before = from - 1;
  while (before > from - 4 && [':', 'of', '.', ','].includes(words[before]?.text ?? '')) before--;
  const text = words[before]?.text ?? '';
  if (text === '(' ? words[to]?.text === ')' : announced.has(text)) return true;
  const isLast = to === words.length && (text === '-' || amountWords().therapy.has(text));
  return isLast || (value > 1 && isTherapyNext(words, to));
}

function isTherapyNext(words: readonly Word[], to: number): boolean {
  const { therapy, adjectives } = amountWords();
  for (let at = to; at < to + 4; at++) {
    const text = words[at]?.text ?? '';
    if (therapy.has(text)) return true;
    if (!adjectives.has(text)) return false;
  }
  return false;
}

/** "Weekly", "every week" without a number. */
function weeklyAlone(words: readonly Word[]): number | null {
  const { numbers, times } = amountWords();
  const at = words.findIndex(({ text }) => text === 'weekly');
  if (at < 0) return null;
  const before = times.has(words[at - 1]?.text ?? '') ? words[at - 2] : words[at - 1];
  const isBi = before?.text === 'bi' || words[at - 2]?.text === 'bi';
  return isBi || before?.kind === 'number' || before?.text === ')' || numbers.has(before?.text ?? '') ? null : 1;
}

function isTherapy(words: readonly Word[]): boolean {
  const { therapy, notTherapy } = amountWords();
  return words.some(({ text }) => therapy.has(text)) && !words.some(({ text }) => notTherapy.has(text));
}

const drugUnits = new Set(['mg', 'mcg', '%', 'tablets', 'capsules', 'patch', 'patches', '#']);

/** A drug is taken for weeks, and weekly; that is no amount of visits. */
function isOfDrug(words: readonly Word[]): boolean {
  return words.some(({ text }) => drugUnits.has(text));
}
