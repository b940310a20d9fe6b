import { calendarOrder, doubtfulDays, followsCalendar, isLongCase, type DateField, type Days } from './calendar.ts';
import { looksScanned } from './headerDamage.ts';
import { isBare, isInjuryLabel, joinedRange, withoutDoubtfulInjury } from './headerInjury.ts';
import { isDateField, type HeaderToken, type ValueToken } from './headerForm.ts';

type Dates = ReadonlyMap<DateField, ValueToken>;

/** Which date belongs to which field. */
export interface Binding {
  readonly dates: Dates;
  readonly doubt: 'header.order-unknown' | 'header.dates-out-of-order' | null;
}

interface Pair {
  readonly field: DateField;
  readonly value: ValueToken;
}

/** In a table that is not wholly plain fewer pairs of label and date than this prove nothing. */
const enoughPairs = 3;

/**
 * Binds the dates of the header to its labels. There are three witnesses: the k-th date label takes the k-th date (which
 * held in every order that a converter made), the calendar, and a date that stands alone behind its label. Two must
 * agree, else no date is bound.
 *
 * In a plain table, where every date stands alone behind its label, the first and the third agree, so the dates are
 * given as printed even where they break the calendar; but from a scan, where a digit may be misread, only those that
 * agree with the others.
 */
export function bindDates(source: string, printed: readonly HeaderToken[]): Binding {
  const tokens = withoutRange(source, printed);
  const labels = tokens.map(fieldOfLabel).filter((field) => field !== null);
  const values = tokens.filter((one) => one.kind === 'date');
  const isScan = (): boolean => looksScanned(source, tokens);
  const isWhole = new Set(labels).size === calendarOrder.length;
  if (labels.length === values.length && (isWhole || tokens.every((one, at) => isNext(source, one, tokens[at + 1])))) {
    const dates = united(labels.flatMap((field, at) => pair(field, values[at])));
    if (dates && isLikely(dates, isScan)) return { dates, doubt: null };
  }
  return bindPlain(source, tokens, labels.length, values.length, isScan) ?? nothing(values.length);
}

/**
 * An injury over time is printed as two days. Where each other date stands alone behind its label the two are one value,
 * which is no day; elsewhere they stay as they are, and nothing is certain.
 */
function withoutRange(source: string, tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const joined = joinedRange(source, tokens);
  const labels = joined.filter(isDateLabel).length;
  const values = joined.filter(({ kind }) => kind === 'date').length;
  return labels === values && alone(source, joined).length === labels ? joined : tokens;
}

function nothing(values: number): Binding {
  return { dates: new Map(), doubt: values > 0 ? 'header.order-unknown' : null };
}

/** Each date that stands alone behind its label; at most one other date may be about, and then the calendar must agree. */
function bindPlain(
  source: string,
  tokens: readonly HeaderToken[],
  labels: number,
  values: number,
  isScan: () => boolean,
): Binding | null {
  const pairs = alone(source, tokens);
  const dates = united(pairs);
  const isCut = isDateLabel(tokens.at(-1));
  const skipped = labels - pairs.length - (isCut ? 1 : 0);
  const isPlain = skipped === 0 && pairs.length === values;
  const isNearlyPlain = pairs.length >= Math.max(enoughPairs, skipped + 1, values - 1);
  if (!dates || !(isPlain || isNearlyPlain)) return null;
  if (isLikely(dates, isScan))
    return { dates: withoutDoubtfulInjury(source, tokens, dates, daysOf(dates)), doubt: null };
  if (isScan()) return { dates: withoutDoubtful(dates), doubt: 'header.dates-out-of-order' };
  return isPlain ? { dates, doubt: 'header.dates-out-of-order' } : null;
}

function alone(source: string, tokens: readonly HeaderToken[]): Pair[] {
  return tokens.flatMap((one, at) => {
    const field = fieldOfLabel(one);
    const [value, behind] = tokens.slice(at + 1, at + 3);
    return field && (!behind || behind.kind === 'label') && isNext(source, one, value) ? pair(field, value) : [];
  });
}

/** Letters or digits between may be what is left of a label or a date. */
function isNext(source: string, token: HeaderToken, next: HeaderToken | undefined): boolean {
  if (next === undefined || !/[a-z0-9]/i.test(source.slice(token.end, next.start))) return true;
  return isInjuryLabel(token) && isBare(source, token.end, next.start);
}

function pair(field: DateField, value: HeaderToken | undefined): Pair[] {
  return value?.kind === 'date' ? [{ field, value }] : [];
}

/** The dates by field; null where a field that is printed twice has two values. */
function united(pairs: readonly Pair[]): Dates | null {
  const dates = new Map<DateField, ValueToken>();
  for (const { field, value } of pairs) {
    const known = dates.get(field);
    if (known && known.value !== value.value) return null;
    dates.set(field, known ?? value);
  }
  return dates;
}

function isLikely(dates: Dates, isScan: () => boolean): boolean {
  const days = daysOf(dates);
  return followsCalendar(days) && !(isLongCase(days) && isScan());
}

function withoutDoubtful(dates: Dates): Dates {
  const doubtful = doubtfulDays(daysOf(dates));
  return new Map([...dates].filter(([field]) => !doubtful.has(field)));
}

function daysOf(dates: Dates): Days {
  const days = new Map<DateField, string>();
  for (const [field, { value }] of dates) if (value !== null) days.set(field, value);
  return days;
}

function isDateLabel(token: HeaderToken | undefined): boolean {
  return token !== undefined && fieldOfLabel(token) !== null;
}

function fieldOfLabel(token: HeaderToken): DateField | null {
  return token.kind === 'label' && isDateField(token.field) ? token.field : null;
}
