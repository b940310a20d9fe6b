import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { samplePdfs } from '../support/samplePdfs.ts';
import { repository } from '../support/shared.ts';

describe('the sample letters that are PDFs', () => {
  let pdfs: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    pdfs = await samplePdfs();
  });

  it('are what their texts give: run "npm run samples"', () => {
    const stale = [...pdfs].filter(([path, bytes]) => !readFileSync(join(repository, path)).equals(bytes));
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
    );
  });

  it('are small', () => {
    assert.ok([...pdfs.values()].every(({ length }) => length < 40_000));
  });
});
