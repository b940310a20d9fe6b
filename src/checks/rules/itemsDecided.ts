import type { Draft, Rule, Subject } from '../rule.ts';

/** What the summary says was denied is not among the items. */
export const itemsDecided: Rule = {
  id: 'items-decided',
  class: 'items-decided',
  severity: 'hint',
  description: 'A drug or a counted therapy that was denied by the case summary and is none of the disputed items.',
  reason: 'An item that was disputed and forgotten stays denied.',
  example: { here: 'Utilization review denied the request for Norco 10/325mg #60 and Soma 350mg #30', there: null },
  limits:
    'A worker may dispute a part of what was denied, which no letter tells. Only drugs with a strength or count and therapies with an amount, in letters that decide such items too.',
  check: (subject) => [...drugsOf(subject), ...therapiesOf(subject)],
};

function drugsOf({ facts, letter }: Subject): readonly Draft[] {
  const decided = new Set(letter.items.flatMap(({ drugs }) => drugs.flatMap(({ generic }) => generic.split('/'))));
  return facts.drugs
    .filter(({ where, denied, strength, quantity }) => where === 'summary' && denied && (strength ?? quantity) !== null)
    .filter(({ generic }) => !generic.split('/').some((one) => decided.has(one)))
    .map((here) => ({
      message: `The denial of ${here.generic} is told, but no item decides it.`,
      here,
      there: null,
      item: null,
    }));
}

function therapiesOf({ facts }: Subject): readonly Draft[] {
  const decided = new Set(facts.amounts.filter(({ where }) => where === 'title').flatMap(({ therapies }) => therapies));
  if (decided.size === 0) return [];
  return facts.amounts
    .filter(({ where, denied, therapies }) => where === 'summary' && denied && therapies.length > 0)
    .filter(({ therapies }) => !therapies.some((one) => decided.has(one)))
    .map((here) => ({
      message: `The denial of ${here.therapies.join(' and ')} is told, but no item with an amount decides it.`,
      here,
      there: null,
      item: null,
    }));
}
