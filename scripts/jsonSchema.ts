/** The published JSON Schema, made from the one definition in src/letter/record.ts. */
import { z } from 'zod';
import { errorRecordSchema, letterRecordSchema } from '../src/letter/record.ts';

/** What of JSON Schema the definition uses; `source` says where a value comes from and stands in the codebook alone. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly source?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
}

/** The record of a letter and the record of an error as JSON Schema, with `source` at their fields. */
export function recordSchemas(): { readonly letter: JsonSchema; readonly error: JsonSchema } {
  return {
    letter: z.toJSONSchema(letterRecordSchema) as JsonSchema,
    error: z.toJSONSchema(errorRecordSchema) as JsonSchema,
  };
}

/**
 * The schema `imr-letter/1` as it is published: a record of a letter, or an error record in its place. It is open, as
 * fields may be added within `imr-letter/1`.
 */
export function publishedSchema(): object {
  return eitherRecord(['source', 'additionalProperties']);
}

/** The same without room for other fields: what this version of the program gives, and no more. */
export function strictSchema(): object {
  return eitherRecord(['source']);
}

/** `oneOf`, since an open schema would else take a letter with an error for a letter. */
function eitherRecord(dropped: readonly string[]): object {
  const either = z.union([letterRecordSchema, errorRecordSchema]).meta({
    $id: 'urn:imr-letter:1',
    title: 'imr-letter/1',
    description: 'One letter as the command imr reads it, or the error that stands in its place.',
  });
  const { anyOf: oneOf, ...schema } = z.toJSONSchema(either, {
    override: ({ jsonSchema }) => {
      for (const name of dropped) Reflect.deleteProperty(jsonSchema, name);
    },
  });
  return { ...schema, oneOf };
}
