import type { Drug } from '../../letter/record.ts';
import type { Rule } from '../rule.ts';

/** A drug is disputed that the case summary does not name. */
export const drugNotInSummary: Rule = {
  id: 'drug-not-in-summary',
  class: 'drug-not-in-summary',
  severity: 'hint',
  description: 'A drug of a title that the case summary does not name, although it names others.',
  reason: 'The records that were reviewed may not hold the request, or the title is of another case.',
  example: { here: 'Prilosec 20mg #60: Upheld', there: null },
  limits:
    'Summaries often leave out single drugs ("medications were refilled"), so many findings are no mistakes. Silent where the summary names no drug at all, and for compounded creams.',
  check: ({ letter, facts }) => {
    const named = new Set(facts.summaryDrugs.flatMap((generic) => generic.split('/')));
    if (named.size === 0) return [];
    return letter.items.flatMap(({ index, drugs }) =>
      drugs.length > mostDrugs
        ? []
        : drugs
            .filter((drug) => !ingredientsOf(drug).some((one) => named.has(one)))
            .map((here) => ({
              message: `The case summary does not name ${here.generic}.`,
              here,
              there: null,
              item: index,
            })),
    );
  },
};

/** More make a compounded cream. */
const mostDrugs = 2;

function ingredientsOf({ generic }: Drug): readonly string[] {
  return generic.split('/');
}
