import { followsCalendar, type DateField, type Days } from './calendar.ts';
import { looksScanned } from './headerDamage.ts';
import type { HeaderToken, ValueToken } from './headerForm.ts';

/** What is printed before the first day of an injury over time ("cumulative trauma"). */
const overTime = /(?<![a-z])(?:c\.?\s?t\.?|(?:cumulative|continuous)\s+(?:trauma|injury)|from)(?![a-z])/gi;
/** Between its two days, in one cell of the table. */
const rangeSign = /^\s*(?:[-–—,;&]|to|thru|through|and)?\s*$/i;
/** Behind its first day where the line ends: the second stands elsewhere. */
const openRange = /^[^\S\r\n]*(?:([-–—])|to|thru|through)[^\S\r\n]*(?:[\r\n]|$)/i;
/** More than the longest sign of a range and the blanks around it, in characters. */
const longestSign = 40;

/** Whether nothing but marks, and words for an injury over time, stands here: letters or digits may be what is left of a label. */
export function isBare(source: string, start: number, end: number): boolean {
  return !/[a-z0-9]/i.test(source.slice(start, end).replace(overTime, ''));
}

/** Whether the line ends behind a date as if a second day were to follow. */
export function opensRange(source: string, { end }: HeaderToken, isScan: () => boolean): boolean {
  const sign = openRange.exec(source.slice(end, end + longestSign));
  return sign !== null && (sign[1] === undefined || !isScan());
}

/** The tokens with the two days of an injury over time, behind its label in either order, as one value that is no day. */
export function joinedRange(source: string, tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const at = tokens.findIndex(isInjuryLabel);
  const [label, first, last] = tokens.slice(at, at + 3);
  if (at < 0 || !label || first?.kind !== 'date') return tokens;
  if (!isBare(source, label.end, first.start)) return tokens;
  if (last?.kind === 'date' && rangeSign.test(source.slice(first.end, last.start)))
    return tokens.toSpliced(at + 1, 2, { ...first, value: null, end: last.end });
  const isOpen = opensRange(source, first, () => looksScanned(source, tokens));
  return isOpen ? tokens.with(at + 1, { ...first, value: null }) : tokens;
}

/**
 * The dates without that of the injury where a day without a label may be it, or begin an injury over time: one that the
 * calendar allows, or behind which a second is to follow. A day with words of its own ("mailed on") is none.
 *
 * @param days the ISO days that are bound
 */
export function withoutDoubtfulInjury(
  source: string,
  tokens: readonly HeaderToken[],
  dates: ReadonlyMap<DateField, ValueToken>,
  days: Days,
): ReadonlyMap<DateField, ValueToken> {
  const injury = dates.get('dateOfInjury');
  const bound = new Set([...dates.values()].map(({ start }) => start));
  const isDoubtful = tokens.some((one, at) => {
    if (one.kind !== 'date' || bound.has(one.start) || one.value === injury?.value) return false;
    const before = Math.max(tokens[at - 1]?.end ?? 0, source.lastIndexOf('\n', one.start) + 1);
    if (!isBare(source, before, one.start)) return false;
    const isOpen = opensRange(source, one, () => looksScanned(source, tokens));
    return isOpen || (one.value !== null && followsCalendar(new Map([...days, ['dateOfInjury', one.value]])));
  });
  return injury && isDoubtful ? new Map([...dates, ['dateOfInjury', { ...injury, value: null }]]) : dates;
}

export function isInjuryLabel(token: HeaderToken): boolean {
  return token.kind === 'label' && token.field === 'dateOfInjury';
}
