/** The published JSON Schema of a line of `imr check --format ndjson`. */
import { severities } from '../src/checks/finding.ts';
import { rules } from '../src/checks/rules.ts';
import { recordSchemas } from './jsonSchema.ts';

const span = {
  type: 'object',
  description: 'Words of the letter and where they stand.',
  required: ['text', 'start', 'end'],
  properties: {
    text: { type: 'string', description: 'The words, with white space folded to single blanks.' },
    start: {
      type: 'integer',
      minimum: 0,
      description: 'Offset of the first character, in UTF-16 code units of the decoded text.',
    },
    end: { type: 'integer', minimum: 0, description: 'Offset behind the last character.' },
  },
};

const properties = {
  file: { type: 'string', description: 'The path as given; - for standard input.' },
  rule: {
    type: 'string',
    description: 'The id of the rule that found it; docs/checks.md tells of each.',
    examples: rules.map(({ id }) => id),
  },
  class: { type: 'string', description: 'The kind of contradiction.' },
  severity: { enum: severities, description: 'How much it asks for attention. A hint may well be wrong.' },
  message: { type: 'string', description: 'What does not fit together, in a sentence.' },
  here: span,
  there: {
    description: 'What is said there; null where something is missing or impossible by itself.',
    anyOf: [span, { type: 'null' }],
  },
  item: {
    type: ['integer', 'null'],
    minimum: 1,
    description: 'The disputed item that it is about, by its index from 1; null where it is about the letter.',
  },
  page: {
    type: ['integer', 'null'],
    minimum: 1,
    description: 'The page on which "here" begins, from 1; null where the text has no form feeds (U+000C).',
  },
};

/** The schema of a finding, or of the error record that stands in place of the findings of an input that failed. It is open. */
export function findingSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'imr-finding/1',
    description:
      'A line of "imr check --format ndjson": a finding, or the error of an input or of a file of suppressions next to one.',
    oneOf: [
      { type: 'object', required: Object.keys(properties), properties, not: { required: ['error'] } },
      withoutSource(recordSchemas().error),
    ],
  };
}

/** `source` and the version of the schema language belong to other documents. */
function withoutSource(schema: object): object {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    ['source', '$schema', 'additionalProperties'].includes(key) ? undefined : value,
  );
  return JSON.parse(text) as object;
}
