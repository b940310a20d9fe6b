import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { csvDocumentation, documentedTables } from '../../../src/export/csvDocumentation.ts';

describe('csvDocumentation', () => {
  it('has one line for each column of each table, in order', () => {
    const names = [...csvDocumentation().matchAll(/^\| `(\w+)` \| \S/gm)].map(([, name]) => name);
    assert.deepEqual(
      names,
      documentedTables.flatMap(([, columns]) => columns.map((column) => column.name)),
    );
  });

  it('names columns in snake case, each once', () => {
    for (const [, columns] of documentedTables) {
      const names = columns.map((column) => column.name);
      assert.equal(new Set(names).size, names.length);
      for (const name of names) assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    }
  });
});
