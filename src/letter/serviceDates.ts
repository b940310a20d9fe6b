import { foldWithOffsets, unfold } from '../text/folded.ts';
import type { TextSpan } from '../text/span.ts';
import { isoDay } from './calendar.ts';
import type { ServiceDate } from './record.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/**
 * A day in numbers (11/03/2016, 1-2-16; converters break years too), or with the name of its month (July 8, 2016). What is
 * stuck to a year shows a damaged one ("20l6"), whose first two digits are no year.
 */
const printedDay = new RegExp(
  String.raw`(?<!\d|\d ?/ ?)(\d{1,2}) ?([/-]) ?(\d{1,2}) ?\2 ?((?:1 ?9|2 ?0) ?\d ?\d|\d\d(?! [lioz|]\d))(?![\da-z]|[./]\d)` +
    String.raw`|(?<![a-z])(${months.join('|')})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\da-z]|[./]\d)`,
  'gi',
);
/** "20 16" is a broken year, or the year 2020 and a number. */
const doubtfulYear = /^\d\d \d\d$/;
/** Two digits of a year are those of this century. */
const century = '20';

/** What stands right before a day of service. Converters may break the long words, and of them alone none ends another word. */
const leadWord = /(?<![a-z])(?:d\.? ?o\.? ?s\.?|done|given)\W*(?:(?:on|of|from|between|is|was)\W*)?$/i;
const tightLead =
  /(?:dates?ofservices?|servicedates?|performed|provided|rendered|dispensed|administered|completed|obtained|collected|furnished)\W*(?:on|of|from|between|is|was)?\W*$/i;
/** What may stand between two days of one list. */
const between = /^\W*(?:(?:and|to|through|thru|until|or)\W*)?$/i;
/** Days without a year, as at the start of a range. They are left out, as the year is not certain about New Year. */
const yearless = /(?:(?<![\d/])\d{1,2} ?\/ ?\d{1,2}(?:\W|and|to|through|thru)*)+$/i;
/** In a retrospective request a day that no such word explains is the day of service. */
const otherwise = {
  before:
    /(?<![a-z])(?:dated|date|injur\w*|doi|rfa|reports?|notes?|visit|evaluation|exam\w*|prescri\w*|ordered|requested|surgery|den\w*|letter|since|signed)\W*(?:(?:of|on|from)\W*)?$/i,
  behind: /^\W*(?:reports?|notes?|rfa|visit|evaluation|request|prescription|letter|surgery|injury)\b/i,
};
/** How far before and behind a day its role is looked for. In characters. */
const reach = 60;

/**
 * The days of service in a title, in its order; a range gives its two ends, a day without its year or outside the
 * calendar none. `retrospective` titles need no word that says that a day is one of service.
 */
export function readServiceDates(source: string, title: TextSpan, retrospective: boolean): readonly ServiceDate[] {
  const { text } = title;
  const found: { readonly value: string; readonly from: number; readonly to: number }[] = [];
  let [end, listed] = [0, false];
  for (const match of text.matchAll(printedDay)) {
    const {
      index: from,
      0: { length },
    } = match;
    const before = text.slice(Math.max(end, from - reach), from).replace(yearless, '');
    listed = (listed && between.test(before)) || isLed(before) || (retrospective && isPlain(match, before, text));
    end = from + length;
    const value = isoOf(match);
    if (listed && value !== null) found.push({ value, from, to: end });
  }
  if (found.length === 0) return [];
  const folded = foldWithOffsets(source, title);
  return found.map(({ value, from, to }) => ({ value, ...unfold(folded, from, to) }));
}

function isLed(before: string): boolean {
  return leadWord.test(before) || tightLead.test(before.replaceAll(' ', ''));
}

/** Whether a day in a retrospective request may be taken for one of service: in full, and with no word of another role. */
function isPlain(
  { 0: words, 1: month, 2: sign, 4: year, index }: RegExpExecArray,
  before: string,
  text: string,
): boolean {
  const isFull = sign !== '-' || year?.length !== 2;
  const isBroken = month?.length === 1 && /(?<!\d)\d $/.test(before);
  const behind = text.slice(index + words.length, index + words.length + reach);
  return isFull && !isBroken && !otherwise.before.test(before) && !otherwise.behind.test(behind);
}

function isoOf(match: RegExpExecArray): string | null {
  const [, month, , day, year, name, dayOfName, yearOfName] = match;
  if (name !== undefined)
    return isoDay(String(months.indexOf(name.toLowerCase()) + 1), dayOfName ?? '', yearOfName ?? '');
  if (month === undefined || day === undefined || year === undefined || doubtfulYear.test(year)) return null;
  return isoDay(month, day, year.length === 2 ? century + year : year.replaceAll(' ', ''));
}
