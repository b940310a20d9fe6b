import type { Rule } from '../rule.ts';
import { drugsAgainst } from '../drugsAgainst.ts';

/** The form of a drug differs between a title and what the prose says was requested. */
export const drugForm: Rule = {
  id: 'drug-form',
  class: 'drug-form',
  severity: 'information',
  description:
    'A drug is a patch, a cream, an injection or to be swallowed in a title, and another of these in the prose.',
  reason: 'Guidelines judge the forms of a drug differently; a rationale on another form does not answer the request.',
  example: { here: 'The request for lidocaine 5% ointment was denied', there: 'Lidocaine 5% patches #30: Upheld' },
  limits: 'Compares only sentences that state the request, and forms that stand right behind the name of the drug.',
  check: ({ facts }) =>
    drugsAgainst(facts.drugs, 'form', (said, title) => said.form === title.form).map(({ said, title }) => ({
      message: `${said.generic} is given as ${said.form ?? ''} here, as ${title.form ?? ''} in the title of item ${title.item ?? ''}.`,
      here: said,
      there: title,
      item: title.item,
    })),
};
