import type { Rule } from '../rule.ts';

/** A date in prose that no calendar has. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  class: 'impossible-date',
  severity: 'warning',
  description: 'A date that no calendar has, such as a 31st of June.',
  reason: 'The record that is meant cannot be found under this day.',
  example: { here: 'a progress note dated 2-30-2016', there: null },
  limits: 'A number with two signs between its parts that is no date (a lot number) would be taken for one.',
  check: ({ facts }) =>
    facts.dates
      .filter(({ value }) => value === null)
      .map((here) => ({ message: `The calendar has no day ${here.text}.`, here, there: null, item: here.item })),
};
