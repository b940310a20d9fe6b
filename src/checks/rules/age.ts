import { firstOfEachPassage } from '../places.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** A birthday between two records makes a year, and a record of the year before another. In years. */
const apart = 2;

/** Two ages of the worker that cannot both be true. */
export const age: Rule = {
  id: 'age',
  class: 'age',
  severity: 'warning',
  description: 'The worker is of one age in one place and of another elsewhere, two years or more apart.',
  reason: 'Another age is often left from the letter of another person.',
  example: { here: 'a 44-year-old baker', there: 'this 54-year-old worker' },
  limits:
    'A difference of a year is a birthday between two records. Ages of the time of the injury are left out. An old record that is quoted tells an age of its own time.',
  check: ({ facts }: Subject): readonly Draft[] => {
    const ages = facts.ages.filter(({ past }) => !past);
    const [there] = ages;
    if (!there) return [];
    return firstOfEachPassage(ages.filter((one) => Math.abs(one.years - there.years) >= apart)).map((here) => ({
      message: `The worker is ${there.years} years old in one place and ${here.years} in another.`,
      here,
      there,
      item: here.item,
    }));
  },
};
