import type { SaidDrug } from '../../prose/drugs.ts';
import type { Rule, Subject } from '../rule.ts';
import { isDamaged } from '../damaged.ts';
import { drugsAgainst, type DrugAgainst } from '../drugsAgainst.ts';

/** The strength of a drug differs between a title and what the prose says was requested. */
export const drugStrength: Rule = {
  id: 'drug-strength',
  class: 'drug-strength',
  severity: 'warning',
  description: 'The strength of a drug differs between a title and the prose.',
  reason: 'What is authorized is the title; another strength may be another dose for the worker.',
  example: { here: 'The request for gabapentin 300mg #90 was denied', there: 'Gabapentin 600mg #90: Upheld' },
  limits:
    'Compares only sentences that state the request. Whether a strength is marketed at all is not known. Silent where the units differ (1 g, 1000 mg), and in texts with misread letters.',
  check: ({ letter, facts }) =>
    (isDamaged(letter)
      ? []
      : [...withinTitles(letter, facts.drugs), ...drugsAgainst(facts.drugs, 'strength', isSame)]
    ).map(({ said, title }) => ({
      message: `${said.generic} ${said.strength ?? ''} here, ${title.strength ?? ''} in the title of item ${title.item ?? ''}.`,
      here: said,
      there: title,
      item: title.item,
    })),
};

/** The parts of a partial approval that name the same drug in other strengths. */
function withinTitles({ items }: Subject['letter'], drugs: readonly SaidDrug[]): readonly DrugAgainst[] {
  const partial = new Set<number | null>(items.filter((item) => item.partial).map(({ index }) => index));
  const titles = drugs.filter(
    ({ where, item, strength }) => where === 'title' && partial.has(item) && strength !== null,
  );
  return titles.flatMap((said, at): readonly DrugAgainst[] => {
    const before = titles.slice(0, at).filter(({ item, generic }) => item === said.item && generic === said.generic);
    const [title] = before;
    return title && !before.some((one) => isSame(said, one)) ? [{ said, title }] : [];
  });
}

function isSame({ strength: one }: SaidDrug, { strength: other }: SaidDrug): boolean {
  return one === null || other === null || isSameStrength(one, other);
}

/** Of "10/325mg" and "10mg" the one names a part of the other. */
function isSameStrength(one: string, other: string): boolean {
  const [unit, otherUnit] = [unitOf(one), unitOf(other)];
  if (unit !== '' && otherUnit !== '' && unit !== otherUnit) return true;
  // No strength begins with a zero that no point follows: a digit was lost.
  if (/\b0\d/.test(`${one} ${other}`)) return true;
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  const [less, more] = numbers.length < others.length ? [numbers, others] : [others, numbers];
  return less.every((number) => more.includes(number));
}

function numbersOf(strength: string): readonly number[] {
  return (strength.replace(/(\d),(?=\d{3})/g, '$1').match(/\d*\.?\d+/g) ?? []).map(Number);
}

function unitOf(strength: string): string {
  const unit = /mcg|mg|ug|%|percent|gm?\b|ml|iu|units?/i.exec(strength)?.[0].toLowerCase() ?? '';
  return unit === 'percent' ? '%' : unit === 'ug' ? 'mcg' : unit;
}
