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

/** The schema `imr-letter/1` as it is published: a record of a letter, or an error record in its place. */
export function publishedSchema(): object {
  const drop = ({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void => {
    delete jsonSchema.source;
  };
  const either = z.union([letterRecordSchema, errorRecordSchema]).meta({
    $id: 'urn:imr-letter:1',
    title: 'imr-letter/1',
    description: 'One letter as the command imr reads it, or the error that stands in its place.',
  });
  return z.toJSONSchema(either, { override: drop });
}
