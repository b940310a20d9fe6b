import type { Item, Letter, Problem } from '../../letter/record.ts';
import type { Draft, Rule } from '../rule.ts';

/** Problems of the record that mean that a letter is incomplete. */
const missing = /^(?:header\.[a-z-]+-missing|header\.value-malformed|reviewer\.|item\.[a-z-]+-missing|item\.part-empty)/;

/** A field of the header table, the reviewer's credentials or a part of an item is missing or malformed. */
export const missingPart: Rule = {
  id: 'missing-part',
  class: 'missing-part',
  severity: 'information',
  description: 'A field of the header table, a credential or a part of an item is missing or malformed.',
  reason:
    'A determination must give the reasons and the guidelines for each item and the credentials of the reviewer (Labor Code 4610.6(d)).',
  example: { here: 'Claims Administrator guideline:', there: null },
  limits: 'A text that was cut or converted poorly lacks parts that the letter has. Silent where the whole header table is missing.',
  check: ({ letter }) =>
    letter.problems.filter(({ code }) => missing.test(code)).map((problem) => draftOf(problem, letter)),
};

function draftOf({ message, start, end }: Problem, { items }: Letter): Draft {
  const item = items.find((one) => holds(one, start));
  return { message, here: { text: '', start, end }, there: null, item: item?.index ?? null };
}

function holds({ title, decision, rationale }: Item, at: number): boolean {
  return title.start <= at && at <= Math.max(decision.end, rationale?.end ?? 0);
}
