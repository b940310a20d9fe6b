import type { DateField } from '../letter/calendar.ts';
import type { CaseFields } from '../letter/record.ts';
import { ruleReference } from './consequencesRules.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import type { Say } from './say.ts';

const headings: Readonly<Record<DateField, string>> = {
  dateOfInjury: 'Date of injury: {0}',
  urDenialDate: 'Denial by utilization review (UR): {0}',
  applicationReceived: 'Application for review received: {0}',
  dateAssigned: 'Case assigned to the reviewer: {0}',
  decisionDate: 'Decision: {0}',
};

type Interval = readonly [from: DateField, to: DateField, words: string];

const intervals = {
  injury: ['dateOfInjury', 'urDenialDate', 'From the injury to the UR denial: {0}'],
  application: ['urDenialDate', 'applicationReceived', 'From the UR denial to the application: {0}'],
  assignment: ['applicationReceived', 'dateAssigned', 'From the application to the assignment: {0}'],
  review: ['dateAssigned', 'decisionDate', 'From the assignment to the decision: {0}'],
  decision: ['applicationReceived', 'decisionDate', 'From the application to the decision: {0}'],
  whole: ['urDenialDate', 'decisionDate', 'From the UR denial to the decision: {0}'],
} as const satisfies Record<string, Interval>;

const main = [intervals.application, intervals.decision, intervals.whole];

/** The stretches of time that are told at each date. */
const told: Readonly<Record<DateField, readonly Interval[]>> = {
  dateOfInjury: [intervals.injury],
  urDenialDate: main,
  applicationReceived: main,
  dateAssigned: [intervals.assignment, intervals.review],
  decisionDate: main,
};

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** A date of the header table in words, and the days between it and the others that are known. */
export function dateContent(field: DateField, fields: CaseFields, say: Say): HoverContent {
  const lines = told[field].flatMap(([from, to, words]): readonly HoverLine[] => {
    const [first, last] = [fields[from]?.value, fields[to]?.value];
    return first === undefined || last === undefined
      ? []
      : [{ text: say(words, daysInWords(daysBetween(first, last), say)) }];
  });
  const rule = field === 'applicationReceived' ? applicationRule(say) : [];
  return { heading: say(headings[field], dayInWords(fields[field]?.value ?? '')), lines: [...lines, ...rule] };
}

/** The days from one ISO day to another; less than zero where the second comes before the first. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / millisecondsOfDay);
}

function daysInWords(days: number, say: Say): string {
  if (days === 0) return say('the same day');
  if (days < 0) return say('{0} days backwards; check the dates', -days);
  return days === 1 ? say('1 day') : say('{0} days', days);
}

function applicationRule(say: Say): readonly HoverLine[] {
  const text =
    'An application is filed within 30 days of service of the UR decision. The letter tells neither the day of service nor the day of filing, so these days alone do not show whether it was in time.';
  return [{ text: say(text) }, { rules: [ruleReference('8 CCR 9792.10.1')], behind: '' }];
}

/** "Thursday, November 3, 2016", as the letters' own country writes it. */
function dayInWords(isoDay: string): string {
  const form = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(isoDay).toLocaleDateString('en-US', form);
}
