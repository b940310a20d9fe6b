/** The published JSON Schema of the file next to a letter that says which findings are none, so that editors check it. */
import { noSuppressions } from '../src/checks/suppressions.ts';

const hash = { type: 'string', pattern: '^[0-9a-f]{16}$' };

const properties = {
  rule: {
    type: 'string',
    description: 'The id of the rule that found it.',
  },
  item: {
    type: ['integer', 'null'],
    minimum: 1,
    description: 'The disputed item that it is about, by its index from 1; null where it is about the letter.',
  },
  here: {
    ...hash,
    description:
      'The first 16 hexadecimal digits of the SHA-256 of the words here, in small letters with white space folded.',
  },
  there: {
    description: 'The same of the words there; null where there is no other place.',
    anyOf: [hash, { type: 'null' }],
  },
  reason: { type: 'string', description: 'Why it is no problem, in the words of who decided so.' },
  date: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'The day on which it was decided: 2016-03-14.',
  },
};

/** The schema `imr-suppressions/1`. */
export function suppressionsSchema(): object {
  const suppression = { type: 'object', required: Object.keys(properties), properties };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: noSuppressions.schema,
    description: 'Findings of a letter that a person looked at and found to be none. It holds no words of the letter.',
    type: 'object',
    required: ['schema', 'suppressions'],
    properties: { schema: { const: noSuppressions.schema }, suppressions: { type: 'array', items: suppression } },
  };
}
