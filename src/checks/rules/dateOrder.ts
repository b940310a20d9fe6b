import type { SaidDate } from '../../prose/dates.ts';
import type { TextSpan } from '../../text/span.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** Days so long before an injury may tell of an older one. In days. */
const nearInjury = 400;
/** What letters name a day of; only these come after an injury and before a decision. */
const records: ReadonlySet<SaidDate['role']> = new Set(['visit', 'test', 'request', 'ur-denial']);
/** Words that two sentences share although they tell of different treatments. */
const common = new Set(
  'with without for from that this were was the and request requested treatment right left bilateral additional per week weeks times'.split(
    ' ',
  ),
);

/** Days in an order in which they cannot have come. */
export const dateOrder: Rule = {
  id: 'date-order',
  class: 'date-order',
  severity: 'warning',
  description: 'A record before the injury or after the decision, or a request after its own denial.',
  reason: 'A decision can rest only on what was there before it; a wrong year or another claim shows here.',
  example: { here: 'requested authorization on May 12, 2016', there: 'On May 2, 2016, utilization review denied' },
  limits:
    'A record of an older injury within 400 days before this one would be taken for one of this injury. Requests are compared where their sentence names the disputed treatment.',
  check: (subject) => [...beforeInjury(subject), ...afterDecision(subject), ...requestAfterDenial(subject)],
};

interface Day extends TextSpan {
  readonly value: string;
}

function beforeInjury({ letter, facts }: Subject): readonly Draft[] {
  const told = facts.dates.filter(({ role, value, range }) => role === 'injury' && value !== null && !range);
  const injury = letter.case.dateOfInjury;
  const days = [...(injury ? [injury] : []), ...told.filter(isDay)];
  const [first] = days.toSorted((one, other) => one.value.localeCompare(other.value));
  if (!first || facts.dates.some(({ role, range }) => role === 'injury' && range)) return [];
  return facts.dates
    .filter(isDay)
    .filter(({ role, value }) => (role === 'visit' || role === 'request') && value < first.value)
    .filter(({ value }) => daysBetween(value, first.value) <= nearInjury)
    .map((here) => draft(`${here.value} is before the injury of ${first.value}.`, here, first));
}

function afterDecision({ letter, facts }: Subject): readonly Draft[] {
  const decision = letter.case.decisionDate;
  if (!decision) return [];
  return facts.dates
    .filter(isDay)
    .filter(({ role, value }) => records.has(role) && value > decision.value)
    .map((here) => draft(`${here.value} is after the decision of ${decision.value}.`, here, decision));
}

function requestAfterDenial({ letter, facts }: Subject): readonly Draft[] {
  const days = facts.dates.filter(isDay).filter(({ where }) => where === 'summary');
  const denials = days.filter(({ role }) => role === 'ur-denial');
  const requests = days.filter(({ role, sentence }) => role === 'request' && isAbout(sentence, letter.items));
  const [denial] = denials.toSorted((one, other) => other.value.localeCompare(one.value));
  if (!denial || requests.length === 0 || requests.some(({ value }) => value <= denial.value)) return [];
  return requests
    .slice(0, 1)
    .map((here) => draft(`The request of ${here.value} is after its denial of ${denial.value}.`, here, denial));
}

function draft(message: string, here: SaidDate, there: TextSpan): Draft {
  return { message, here, there, item: here.item };
}

function isDay(date: SaidDate): date is SaidDate & Day {
  return date.value !== null;
}

/** Whether a sentence shares a telling word with the title of a disputed item. */
function isAbout(sentence: string, items: Subject['letter']['items']): boolean {
  const words = new Set(tellingWords(sentence));
  return items.some(({ title }) => tellingWords(title.text).some((word) => words.has(word)));
}

function tellingWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !common.has(word));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
