import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { withOutputs } from '../../scripts/readme.ts';
import { root } from '../../scripts/tools.ts';

describe('README.md', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');

  it('shows what the commands print now (npm run readme)', function () {
    this.timeout(20_000);
    assert.equal(withOutputs(readme), readme);
  });

  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    it(`${file} links to files that exist`, () => {
      const text = readFileSync(join(root, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
      assert.ok(links.length > 0);
      assert.deepEqual(
        links.filter((path) => !existsSync(join(root, path))),
        [],
      );
    });
  }
});
