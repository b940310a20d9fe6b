import { evidenceOrderOn } from '../guidelines/catalog.ts';
import type { DateField } from '../letter/calendar.ts';
import type { Letter } from '../letter/record.ts';
import type { DateRole } from '../prose/dateRoles.ts';
import type { SaidDate } from '../prose/dates.ts';
import { appeal, follows } from './consequencesFollow.ts';
import { applicationPeriod, daysBetween } from './hoverDates.ts';
import { ruleInMarkdown, table, type MemoSource, type MemoWords } from './memoParts.ts';

/** The days of the header table in the order in which they follow each other. */
const headerDays: readonly (readonly [field: DateField, words: string])[] = [
  ['dateOfInjury', 'Injury'],
  ['urDenialDate', 'Denial by utilization review'],
  ['applicationReceived', 'Application for review received'],
  ['dateAssigned', 'Review assigned'],
  ['decisionDate', 'Determination'],
];

const told: Readonly<Record<DateRole, string>> = {
  injury: 'Injury',
  birth: 'Birth',
  'ur-denial': 'Denial by utilization review',
  request: 'Request',
  surgery: 'Surgery',
  test: 'Test',
  visit: 'Visit or report',
};

/** The days of the header with the days between them, those that the prose tells, and the rules that count days. */
export function dateLines({ letter, facts }: MemoSource, words: MemoWords): readonly string[] {
  const days = toldDays(facts.dates, words);
  return [
    ...table(['Day', 'Date', 'Days since the one before', 'Where'], headerRows(letter, words)),
    ...(days.length === 0
      ? []
      : ['', 'What the case summary and the rationales date, as far as the words around tell:', '']),
    ...table(['Date', 'What', 'Where'], days),
    '',
    ...ruleLines(letter, words),
  ];
}

function headerRows({ case: fields }: Letter, { plain, place }: MemoWords): readonly (readonly string[])[] {
  const known = headerDays.map(([field, what]) => ({ what, day: fields[field] }));
  return known.map(({ what, day }, at) => {
    const before = known.slice(0, at).findLast((one) => one.day)?.day;
    const days = day && before ? String(daysBetween(before.value, day.value)) : '';
    return [what, day ? plain(day.value) : 'not found', days, day ? place(day) : ''];
  });
}

/** By day; what is dated twice at one place alike stands once. */
function toldDays(dates: readonly SaidDate[], { plain, place }: MemoWords): readonly (readonly string[])[] {
  const known = dates.flatMap((date) =>
    date.value === null || date.role === null ? [] : [{ date, ...date, day: date.value, as: date.role }],
  );
  return known
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.start - other.start)
    .map(({ date, day, as }) => [plain(day), told[as] + (date.range ? ', one end of a time' : ''), place(date)]);
}

function ruleLines({ items, case: { decisionDate } }: Letter, { plain }: MemoWords): readonly string[] {
  const isOverturned = items.some(({ decision }) => decision.value === 'overturned');
  const authorizing = follows.overturned.ahead;
  return [
    `- ${applicationPeriod.text} ${ruleInMarkdown(applicationPeriod.rule)}`,
    ...(isOverturned ? [`- ${authorizing.follows.join(' ')} ${rulesOf(authorizing.rules)}`] : []),
    `- ${appeal.follows[1]} ${rulesOf(appeal.rules)} _${appeal.unchecked}_`,
    ...(decisionDate ? [evidenceLine(decisionDate.value, plain)] : []),
  ];
}

function evidenceLine(day: string, plain: MemoWords['plain']): string {
  const { rule, ranks, sureness } = evidenceOrderOn(day);
  const order = ranks.map(({ words }, at) => `(${at + 1}) ${words}`).join('; ');
  const sure = sureness === 'verified' ? '' : ' _The days from which and to which it applied are usual knowledge._';
  return `- Order of evidence on ${plain(day)}: ${order}. ${ruleInMarkdown(rule)}${sure}`;
}

function rulesOf(rules: readonly (readonly [section: string, paragraph: string])[]): string {
  return rules.map(([section, paragraph]) => ruleInMarkdown(section, paragraph)).join(', ');
}
