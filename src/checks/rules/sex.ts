import type { SaidSex } from '../../prose/persons.ts';
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
    return passagesAgainst(facts.sexes, stated).map((against) => ({
      message: `The worker is ${stated} elsewhere in the letter, and "${against.sex}" here.`,
      here: against,
      there: word ?? null,
      item: against.item,
    }));
  },
};

/** The first word or pronoun of the other sex in each passage. */
function passagesAgainst(sexes: readonly SaidSex[], stated: SaidSex['sex']): readonly SaidSex[] {
  const against = sexes.filter((one) => one.sex !== stated);
  return against.filter((one, at) => against.findIndex((other) => other.item === one.item) === at);
}
