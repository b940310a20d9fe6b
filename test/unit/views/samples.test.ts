import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../../../scripts/tools.ts';
import { samples } from '../../../src/views/samples.ts';

describe('the sample letters of the editor', () => {
  it('are files that come along', () => {
    const files = readdirSync(join(root, 'samples'));
    assert.deepEqual(
      samples.filter(({ file }) => !files.includes(file)),
      [],
    );
    assert.equal(new Set(samples.map(({ title }) => title)).size, samples.length);
  });

  it('are as many as the walkthrough says', () => {
    const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
    assert.equal(samples.length, 13);
    assert.match(words['walkthrough.open.description'] ?? '', /Thirteen fictional ones/);
  });
});
