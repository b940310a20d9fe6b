import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { codebookFields } from '../../../scripts/codebook.ts';
import { documents } from '../../../scripts/documents.ts';
import { root } from '../../../scripts/tools.ts';

describe('the documents that npm run schema writes', () => {
  for (const [path, content] of documents()) {
    it(`${path} is up to date`, () => {
      const committed = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
      assert.ok(committed === content, `${path} is not what the source says: run "npm run schema"`);
    });
  }
});

describe('the codebook', () => {
  const { letter, error } = codebookFields();

  it('says type, meaning and source of every field', () => {
    const silent = [...letter, ...error].filter(({ type, meaning, source }) => [type, meaning, source].includes(''));
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  it('says of each value what it is', () => {
    const values = letter.filter(({ path }) => path.endsWith('.value'));
    assert.equal(values.length, 9);
    for (const { path, meaning } of values) assert.match(meaning, /\w+ \w+ \w+/, path);
    const parents = new Map(letter.map(({ path, meaning }) => [path, meaning]));
    const repeated = values.filter(
      ({ path, meaning }) => meaning === parents.get(path.replace(/(?:\[\])?\.value$/, '')),
    );
    assert.deepEqual(repeated, []);
    assert.doesNotMatch(JSON.stringify(letter), /one form/);
  });

  it('goes down to the last field', () => {
    const paths = letter.map(({ path }) => path);
    for (const path of [
      'case.priority.value',
      'sections[].heading',
      'items[].rationale.conclusion.polarity',
      'problems[].code',
    ]) {
      assert.ok(paths.includes(path), path);
    }
    assert.ok(error.some(({ path }) => path === 'error.code'));
  });
});
