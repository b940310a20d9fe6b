import type { DateField } from '../letter/calendar.ts';
import type { CaseFields } from '../letter/record.ts';
import { ruleReference } from './consequencesRules.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import { said, type Say } from './say.ts';

const headings: Readonly<Record<DateField, string>> = {
  dateOfInjury: said('Date of injury: {0}'),
  urDenialDate: said('Denial by utilization review (UR): {0}'),
  applicationReceived: said('Application for review received: {0}'),
  dateAssigned: said('Date assigned: {0}'),
  decisionDate: said('Decision: {0}'),
};

type Interval = readonly [from: DateField, to: DateField, words: string];

const intervals = {
  injury: ['dateOfInjury', 'urDenialDate', said('From the injury to the UR denial: {0}')],
  application: ['urDenialDate', 'applicationReceived', said('From the UR denial to the application: {0}')],
  assignment: ['applicationReceived', 'dateAssigned', said('From the application to the assignment: {0}')],
  review: ['dateAssigned', 'decisionDate', said('From the assignment to the decision: {0}')],
  decision: ['applicationReceived', 'decisionDate', said('From the application to the decision: {0}')],
  whole: ['urDenialDate', 'decisionDate', said('From the UR denial to the decision: {0}')],
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

/**
 * A date of the header table in words, and the days between it and the others that are known.
 *
 * @param language the language of the words, as a tag such as `en`
 */
export function dateContent(field: DateField, fields: CaseFields, say: Say, language: string): HoverContent {
  const lines = told[field].flatMap(([from, to, words]): readonly HoverLine[] => {
    const [first, last] = [fields[from]?.value, fields[to]?.value];
    return first === undefined || last === undefined
      ? []
      : [{ text: say(words, daysInWords(daysBetween(first, last), say)) }];
  });
  const rule = field === 'applicationReceived' ? applicationRule(say) : [];
  return {
    heading: say(headings[field], dayInWords(fields[field]?.value ?? '', language)),
    lines: [...lines, ...rule],
  };
}

/** The days from one ISO day to another; less than zero where the second comes before the first. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / millisecondsOfDay);
}

function daysInWords(days: number, say: Say): string {
  if (days === 0) return say('the same day');
  if (days === -1) return say('1 day, and the dates run backwards');
  if (days < 0) return say('{0} days, and the dates run backwards', -days);
  return days === 1 ? say('1 day') : say('{0} days', days);
}

/** By when an application is filed, and the section that says so. Source: mtus-regulations.json, verified. */
export const applicationPeriod = {
  text: said(
    'An application is filed within 30 days of service of the UR decision; other periods may apply. The letter tells neither the day of service nor the day of filing, so these days alone do not show whether it was in time.',
  ),
  rule: '8 CCR 9792.10.1',
} as const;

function applicationRule(say: Say): readonly HoverLine[] {
  const { text, rule } = applicationPeriod;
  return [{ text: say(text) }, { rules: [ruleReference(rule)], behind: '' }];
}

/** "Thursday, November 3, 2016", as the language writes it; a tag that is none of a language gives English. */
function dayInWords(isoDay: string, language: string): string {
  const form = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const day = new Date(isoDay);
  try {
    return day.toLocaleDateString([language, 'en-US'], form);
  } catch {
    return day.toLocaleDateString('en-US', form);
  }
}
