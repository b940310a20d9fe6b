import type { Item, Problem } from '../../letter/record.ts';
import type { Draft, Rule, Subject } from '../rule.ts';

/** Problems of the record that mean that a letter is incomplete. */
const missing =
  /^(?:header\.[a-z-]+-missing|header\.value-malformed|reviewer\.|item\.[a-z-]+-missing|item\.part-empty)/;

/** A field of the header table, the reviewer's credentials or a part of an item is missing or malformed. */
export const missingPart: Rule = {
  id: 'missing-part',
  class: 'missing-part',
  severity: 'information',
  description: 'A field of the header table, a credential or a part of an item is missing or malformed.',
  reason: 'What is missing cannot be relied on or answered; reviewers must cite what they relied on (8 CCR 9792.21.1).',
  example: { here: 'Claims Administrator guideline:', there: null },
  limits:
    'A text that was cut or converted poorly lacks parts that the letter has. Silent where the whole header table is missing, and for the forms of 2013.',
  check: (subject) => {
    const { form, problems } = subject.letter;
    // The forms of 2013 have other headers and other parts.
    if (form?.startsWith('2013')) return [];
    return problems.filter(({ code }) => missing.test(code)).map((problem) => draftOf(problem, subject));
  },
};

function draftOf(problem: Problem, { letter, quote }: Subject): Draft {
  const { message, start } = problem;
  const item = letter.items.find((one) => holds(one, start));
  return { message, here: quote(problem), there: null, item: item?.index ?? null };
}

function holds({ title, decision, rationale }: Item, at: number): boolean {
  return title.start <= at && at <= Math.max(decision.end, rationale?.end ?? 0);
}
