import type { DateField } from '../../letter/calendar.ts';
import type { DateRole } from '../../prose/dateRoles.ts';
import type { SaidDate } from '../../prose/dates.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** Days of the header table that the prose tells too. */
const told: readonly { readonly field: DateField; readonly role: DateRole; readonly words: string }[] = [
  { field: 'dateOfInjury', role: 'injury', words: 'date of injury' },
  { field: 'urDenialDate', role: 'ur-denial', words: 'date of the denial by utilization review' },
];

/** A day of the header table that the case summary tells otherwise. */
export const headerDate: Rule = {
  id: 'header-date',
  class: 'header-date-vs-summary',
  severity: 'warning',
  description: 'The date of injury or of the denial differs between the header table and the case summary.',
  reason:
    'Deadlines and the identity of the claim hang on these days; a header of another case or a slip of the pen shows here first.',
  example: { here: 'Date of Injury: 03/14/2016', there: 'sustained an industrial injury on 3-24-2016' },
  limits:
    'Silent where any place of the letter tells the day of the header, and for injuries over a time ("from ... through ..."). A second denial of another request may be the one that is told.',
  check: (subject) => told.flatMap((one) => differing(subject, one)),
};

function differing({ letter, facts }: Subject, { field, role, words }: (typeof told)[number]): readonly Draft[] {
  const here = letter.case[field];
  const days = facts.dates.filter((date) => date.role === role && date.value !== null);
  const [there] = days.filter(({ where }) => where === 'summary');
  if (!here || !there || days.some((date) => date.range || date.value === here.value)) return [];
  return [{ message: messageOf(words, here.value, there), here, there, item: null }];
}

function messageOf(words: string, value: string, { value: other }: SaidDate): string {
  return `The ${words} is ${value} in the header table and ${other ?? ''} in the case summary.`;
}
