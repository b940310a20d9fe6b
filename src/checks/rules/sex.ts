import { firstOfEachPassage } from '../places.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** Words for the worker and the worker's pronouns do not agree. */
export const sex: Rule = {
  id: 'sex',
  class: 'gender',
  severity: 'warning',
  description: 'The worker is of one sex in one place and of the other in another.',
  reason: 'A pronoun of the other sex is often left from the letter of another person.',
  example: { here: 'a 44 year old female baker', there: 'He reports numbness of both hands.' },
  limits:
    'Pronouns count where the worker was the last person named; a provider who is named by role only may be taken for the worker.',
  check: ({ facts, letter }: Subject): readonly Draft[] => {
    const word = facts.sexes.find(({ by }) => by === 'word');
    const stated = word?.sex ?? letter.patient.sex;
    if (stated === null) return [];
    return firstOfEachPassage(facts.sexes.filter((one) => one.sex !== stated)).map((against) => ({
      message: `The worker is ${stated} elsewhere in the letter, and "${against.sex}" here.`,
      here: against,
      there: word ?? null,
      item: against.item,
    }));
  },
};
