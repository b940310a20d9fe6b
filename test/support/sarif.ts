import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** What the tests look at in a document of SARIF. */
export interface SarifLog {
  readonly version: string;
  readonly runs: readonly SarifRun[];
}
export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly results: readonly SarifResult[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly descriptor: { readonly id: string };
      readonly locations: readonly SarifLocation[];
    }[];
  }[];
}
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: SarifRegion;
  };
}
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

let validate: ValidateFunction | undefined;

/** The schema is written in draft 4, of which it uses nothing but `id` that later drafts have otherwise; one of its patterns is loose. */
function validator(): ValidateFunction {
  const file = join(import.meta.dirname, 'sarif', 'sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  assert.deepEqual([typeof $schema, typeof id], ['string', 'string']);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i);
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T/);
  return ajv.compile(schema);
}

/** The document in a text, which is valid SARIF 2.1.0. */
function sarifIn(text: string): SarifLog {
  const log: unknown = JSON.parse(text);
  validate ??= validator();
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5)));
  return log as SarifLog;
}

/** The one run of a document in a text, which is valid SARIF 2.1.0. */
export function sarifRunIn(text: string): SarifRun {
  const [run, ...more] = sarifIn(text).runs;
  assert.ok(run);
  assert.equal(more.length, 0);
  return run;
}
