import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { inputLimit } from '../../../src/files/inputErrors.ts';
import { readTextFile } from '../../../src/files/readFile.ts';
import { withTemporaryFolder } from '../../support/temporary.ts';
import { writeFiles } from './writeFiles.ts';

function codeOf(path: string): string {
  const read = readTextFile(path);
  return 'error' in read ? read.error.code : read.text;
}

describe('readTextFile', () => {
  it('gives the text of a file, whatever its ending', () => {
    withTemporaryFolder((folder) => {
      writeFiles(folder, { 'a.md': 'Knee brace – ' });
      assert.deepEqual(readTextFile(join(folder, 'a.md')), {
        text: 'Knee brace – ',
        encoding: 'utf-8',
        guessed: false,
      });
    });
  });

  it('has a code of its own for each thing that is no readable file', () => {
    withTemporaryFolder((folder) => {
      writeFiles(folder, { 'empty.txt': '', 'large.txt': 'a' });
      symlinkSync('nowhere', join(folder, 'broken.txt'));
      symlinkSync('circle.txt', join(folder, 'circle.txt'));
      truncateSync(join(folder, 'large.txt'), inputLimit + 1);
      const codes = ['none.txt', 'empty.txt/x', 'empty.txt', 'large.txt', 'broken.txt', 'circle.txt', '.'].map((name) =>
        codeOf(join(folder, name)),
      );
      assert.deepEqual(codes, [
        'input.not-found',
        'input.not-found',
        'input.empty',
        'input.too-large',
        'input.link-broken',
        'input.link-broken',
        'input.folder',
      ]);
    });
  });

  it('does not throw on a path that no file can have', () => {
    assert.equal(codeOf('a\0b'), 'input.unreadable');
    assert.equal(codeOf(''), 'input.not-found');
    assert.equal(codeOf('a'.repeat(5000)), 'input.not-found');
  });

  it('does not wait on a pipe or a device', function () {
    if (process.platform === 'win32') this.skip();
    withTemporaryFolder((folder) => {
      spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
      assert.equal(codeOf(join(folder, 'pipe.txt')), 'input.special-file');
    });
    assert.equal(codeOf('/dev/zero'), 'input.special-file');
  });
});
