import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readCategory } from '../../../src/treatments/category.ts';
import codes from '../../../src/treatments/data/procedure-codes.json' with { type: 'json' };
import states from '../../../src/treatments/data/state-categories.json' with { type: 'json' };
import { drugsIn } from '../../../src/treatments/drugs.ts';
import { codeReading } from '../../../src/treatments/procedureCodes.ts';
import { billingCodes, formsOfDrugs, placesAndRarities } from './titles/categories.ts';

const readingOf = (title: string): { category: string; subcategory: string | null } =>
  readCategory(title, drugsIn(title, { start: 0, end: title.length }));

describe('the category of a title', () => {
  for (const [title, category, subcategory] of [...formsOfDrugs, ...placesAndRarities, ...billingCodes]) {
    it(title, () => {
      assert.deepEqual(readingOf(title), { category, subcategory });
    });
  }
});

describe('the ranges of billing codes', () => {
  const categories = new Map(Object.entries(states.categories));
  for (const [from = '', to = '', category = '', subcategory = ''] of codes.codes) {
    it(`${from} to ${to} has a category of the state's list`, () => {
      assert.ok(from <= to && from.length === to.length && from.charCodeAt(0) <= to.charCodeAt(0));
      assert.ok((categories.get(category) as readonly string[] | undefined)?.includes(subcategory));
    });
  }

  it('are looked up in linear time', () => {
    const started = performance.now();
    codeReading('00001 '.repeat(100_000));
    codeReading('9'.repeat(1_000_000));
    assert.ok(performance.now() - started < 2000);
  });
});
