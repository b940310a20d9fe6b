import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

interface Table {
  readonly contexts: Readonly<Record<string, string>>;
  readonly groups: readonly {
    readonly id: string;
    readonly role: string;
    readonly category?: string;
    readonly subcategory?: string | null;
    readonly over?: readonly string[];
    readonly in?: Readonly<Record<string, readonly [string, string | null]>>;
    readonly terms: readonly string[];
  }[];
  readonly beginnings: readonly { readonly as: string }[];
  readonly endings: readonly { readonly as: string }[];
  readonly drugClasses: readonly (readonly [string, string])[];
  readonly drugEndings: readonly (readonly [string, string])[];
}

const dataOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/treatments/data/${name}`, import.meta.url), 'utf8'));
const table = dataOf('category-terms.json') as Table;
const state = (dataOf('state-categories.json') as { categories: Readonly<Record<string, readonly string[]>> })
  .categories;

const isOfState = (category: string, subcategory: string | null): boolean =>
  category in state && (subcategory === null || (state[category]?.includes(subcategory) ?? false));

describe('treatments/data/category-terms.json', () => {
  it("names only categories and subcategories of the state's list", () => {
    const named = table.groups.flatMap(({ category, subcategory, in: others = {} }) => [
      ...(category === undefined ? [] : [[category, subcategory ?? null] as const]),
      ...Object.values(others),
    ]);
    const drugs = [...table.drugClasses, ...table.drugEndings].map(([, name]) => ['Pharmaceuticals', name] as const);
    assert.deepEqual(
      [...named, ...drugs].filter(([category, subcategory]) => !isOfState(category, subcategory)),
      [],
    );
    assert.deepEqual(
      table.groups.flatMap(({ over = [] }) => over).filter((category) => !(category in state)),
      [],
    );
  });

  it('has each term once', () => {
    const terms = table.groups.flatMap((group) => group.terms.flatMap((line) => line.split(', ')));
    assert.deepEqual(
      terms.filter((term, at) => terms.indexOf(term) !== at),
      [],
    );
  });

  it('uses only known roles, contexts and groups', () => {
    const roles = new Set(['prefix', 'override', 'head', 'act', 'weak', 'light', 'quiet']);
    const ids = new Set(table.groups.map(({ id }) => id));
    assert.equal(ids.size, table.groups.length);
    assert.deepEqual(
      table.groups.filter(({ role }) => !roles.has(role)),
      [],
    );
    const contexts = table.groups.flatMap((group) => Object.keys(group.in ?? {}));
    assert.deepEqual(
      contexts.filter((name) => !(name in table.contexts)),
      [],
    );
    assert.deepEqual(
      [...table.beginnings, ...table.endings].filter(({ as }) => !ids.has(as)),
      [],
    );
  });
});
