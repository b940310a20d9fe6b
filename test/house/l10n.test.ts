import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { bundleFile, l10nBundle } from '../../scripts/l10n.ts';
import { root } from '../../scripts/tools.ts';

const text = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('the words of the extension', () => {
  it('are all collected for translation (npm run l10n)', () => {
    assert.equal(text(bundleFile).replaceAll('\r\n', '\n'), l10nBundle());
  });

  it('of the manifest are all there, and none is left over', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    const there = Object.keys(JSON.parse(text('package.nls.json')) as object);
    assert.deepEqual([...new Set(used)].sort(), there.sort());
  });
});
