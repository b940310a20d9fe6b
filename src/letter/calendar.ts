import type { CaseFields } from './record.ts';

/** A field of the header table that holds a day. */
export type DateField = Exclude<keyof CaseFields, 'caseNumber' | 'priority'>;

/** ISO days by field. ISO days compare as strings. */
export type Days = ReadonlyMap<DateField, string>;

/**
 * The order in which the days of a case come. Two may fall on the same day (an application is often received on the day
 * it is assigned); equal days may change places without harm, so `<=` binds as firmly as `<` would.
 */
export const calendarOrder: readonly DateField[] = [
  'dateOfInjury',
  'urDenialDate',
  'applicationReceived',
  'dateAssigned',
  'decisionDate',
];

/** From denial to decision a case takes weeks, with the backlog of 2014 about a year. In years. */
const longestCase = 2;

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO day of a printed month, day and four-digit year; null where the calendar has no such day. */
export function isoDay(month: string, day: string, year: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 && !leap ? 28 : (daysOfMonth[m - 1] ?? 0);
  if (y < 1900 || y > 2099 || d < 1 || d > last) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether the days, as far as they are there, follow the calendar's order. */
export function followsCalendar(days: Days): boolean {
  let before = '';
  for (const field of calendarOrder) {
    const day = days.get(field);
    if (day === undefined) continue;
    if (day < before) return false;
    before = day;
  }
  return true;
}

/** Whether more years than a case takes lie between its denial and the last day known: where digits may be misread, a doubt. */
export function isLongCase(days: Days): boolean {
  const known = calendarOrder.slice(1).flatMap((field) => days.get(field) ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return (
    first !== undefined && last !== undefined && last > `${Number(first.slice(0, 4)) + longestCase}${first.slice(4)}`
  );
}

/**
 * The fields whose days may be the wrong ones: those that are left out of any of the largest sets of days that agree
 * with each other. Empty where all agree. For texts with misread digits, so a case that takes too long disagrees too.
 */
export function doubtfulDays(days: Days): ReadonlySet<DateField> {
  const fields = calendarOrder.filter((field) => days.has(field));
  const sets = subsets(fields).filter((set) => agrees(set, days));
  const most = Math.max(...sets.map((set) => set.length));
  const largest = sets.filter((set) => set.length === most);
  return new Set(fields.filter((field) => largest.some((set) => !set.includes(field))));
}

function subsets(fields: readonly DateField[]): DateField[][] {
  return fields.reduce<DateField[][]>((sets, field) => sets.flatMap((set) => [set, [...set, field]]), [[]]);
}

function agrees(fields: readonly DateField[], days: Days): boolean {
  const some = new Map(fields.map((field) => [field, days.get(field) ?? '']));
  return followsCalendar(some) && !isLongCase(some);
}
