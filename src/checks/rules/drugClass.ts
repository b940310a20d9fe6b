import type { DrugFamily, SaidClass } from '../../prose/drugClasses.ts';
import type { Rule } from '../rule.ts';

/** What the classes of the table hold that may be called so. */
const mayBe: Readonly<Record<DrugFamily, RegExp>> = {
  opioid: /opioid/i,
  NSAID: /nsaid|salicylate|analgesic/i,
  'muscle relaxant': /muscle relaxant|benzodiazepine/i,
  benzodiazepine: /benzodiazepine/i,
  'proton pump inhibitor': /proton pump|ppi/i,
  anticonvulsant: /anticonvulsant|benzodiazepine|barbiturate/i,
  antidepressant: /antidepressant|snri|ssri|ndri|relaxant, sedating|hypnotic/i,
};

/** A drug is called by a class that it does not belong to. */
export const drugClass: Rule = {
  id: 'drug-class',
  class: 'drug-class',
  severity: 'information',
  description: 'The prose calls a drug by a class that it does not belong to.',
  reason: 'Guidelines are chosen by the class of a drug; a wrong one leads to the wrong recommendation.',
  example: { here: 'Protonix is a muscle relaxant', there: null },
  limits:
    'Only sentences of the form "X is an NSAID", and classes that no one doubts; the classes of the table are usual knowledge. Silent where the table has none.',
  check: ({ facts }) =>
    facts.drugClasses.filter(isOther).map((said) => ({
      message: `${said.generic} is called ${said.called} here; its usual class is ${said.class ?? ''}.`,
      here: said,
      there: null,
      item: said.item,
    })),
};

function isOther({ class: known, called }: SaidClass): boolean {
  return known !== null && !mayBe[called].test(known);
}
