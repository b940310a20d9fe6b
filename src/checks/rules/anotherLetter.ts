import type { Rule } from '../rule.ts';

/** Text that looks like another letter's. */
export const anotherLetter: Rule = {
  id: 'another-letter',
  class: 'another-letter',
  severity: 'warning',
  description: 'Another letter begins within this one.',
  reason: 'What follows may be of another worker; it must not be relied on here, nor sent to anyone.',
  example: { here: 'Independent Medical Review Final Determination Letter', there: null },
  limits:
    'Only where a whole letter begins again; a paragraph of another letter is found by its dates, sex or parts of the body.',
  check: ({ letter, quote }) =>
    letter.problems
      .filter(({ code }) => code === 'letter.several')
      .map((problem) => ({ message: problem.message, here: quote(problem), there: null, item: null })),
};
