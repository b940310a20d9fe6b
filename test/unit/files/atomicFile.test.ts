import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { openAtomic, type AtomicFile } from '../../../src/files/atomicFile.ts';
import { withTemporaryFolder } from '../../support/temporary.ts';
import { writeFiles } from './writeFiles.ts';

function opened(path: string): AtomicFile {
  const file = openAtomic(path);
  assert.ok(!('outputError' in file));
  return file;
}

function refusal(path: string): string {
  const file = openAtomic(path);
  return 'outputError' in file ? file.outputError : 'opened';
}

function writeWhole(path: string, text: string): void {
  const file = opened(path);
  assert.equal(file.write(Buffer.from(text)), null);
  assert.equal(file.commit(), null);
}

describe('openAtomic', () => {
  it('shows nothing under the name before commit, then all', () => {
    withTemporaryFolder((folder) => {
      writeFiles(folder, { 'out.csv': 'old' });
      const file = opened(join(folder, 'out.csv'));
      file.write(Buffer.from('new '));
      file.write(Buffer.from('text'));
      assert.equal(readFileSync(join(folder, 'out.csv'), 'utf8'), 'old');
      assert.equal(file.commit(), null);
      assert.equal(readFileSync(join(folder, 'out.csv'), 'utf8'), 'new text');
      file.abort();
      assert.deepEqual(readdirSync(folder), ['out.csv']);
    });
  });

  it('leaves the old file and nothing else after abort, also when called twice', () => {
    withTemporaryFolder((folder) => {
      writeFiles(folder, { 'out.csv': 'old' });
      const file = opened(join(folder, 'out.csv'));
      file.write(Buffer.from('new'));
      file.abort();
      file.abort();
      assert.deepEqual(readdirSync(folder), ['out.csv']);
      assert.equal(readFileSync(join(folder, 'out.csv'), 'utf8'), 'old');
    });
  });

  it('removes no temporary file of another machine, and nothing that only looks like one', () => {
    withTemporaryFolder((folder) => {
      // No system gives a process this number.
      const others = ['.imr-00000000-2147483647-0123456789ab.tmp', '.imr-notes.tmp'];
      writeFiles(folder, Object.fromEntries(others.map((name) => [name, ''])));
      writeWhole(join(folder, 'out.csv'), 'text');
      assert.deepEqual(readdirSync(folder).sort(), [...others, 'out.csv']);
    });
  });

  it('keeps the permissions of the old file', function () {
    if (process.platform === 'win32') this.skip();
    withTemporaryFolder((folder) => {
      writeWhole(join(folder, 'out.csv'), 'first');
      spawnSync('chmod', ['604', join(folder, 'out.csv')]);
      writeWhole(join(folder, 'out.csv'), 'second');
      assert.equal(statSync(join(folder, 'out.csv')).mode & 0o7777, 0o604);
    });
  });

  it('writes the file behind a link, which stays a link, also where there is no file yet', () => {
    withTemporaryFolder((folder) => {
      mkdirSync(join(folder, 'place'));
      symlinkSync('place/real.csv', join(folder, 'out.csv'));
      symlinkSync('out.csv', join(folder, 'outer.csv'));
      for (const text of ['first', 'second']) {
        writeWhole(join(folder, 'outer.csv'), text);
        assert.ok(lstatSync(join(folder, 'out.csv')).isSymbolicLink());
        assert.equal(readFileSync(join(folder, 'place/real.csv'), 'utf8'), text);
      }
      assert.deepEqual(readdirSync(join(folder, 'place')), ['real.csv']);
    });
  });

  it('says what to do about a folder, a missing folder, a file as folder, and links in a circle', () => {
    withTemporaryFolder((folder) => {
      writeFiles(folder, { file: '' });
      symlinkSync('circle', join(folder, 'circle'));
      assert.match(refusal(folder), /is a folder\. Name a file in it/);
      assert.match(refusal(join(folder, 'none/out.csv')), /folder does not exist\. Make the folder first/);
      assert.match(refusal(join(folder, 'file/out.csv')), /its folder is no folder/);
      assert.match(refusal(join(folder, 'circle')), /circle/);
      assert.deepEqual(readdirSync(folder).sort(), ['circle', 'file']);
    });
  });

  it('keeps the old file and removes the new one when the last step fails', () => {
    withTemporaryFolder((folder) => {
      const path = join(folder, 'out.csv');
      const file = opened(path);
      mkdirSync(join(path, 'in the way'), { recursive: true });
      assert.notEqual(file.commit(), null);
      assert.deepEqual(readdirSync(folder), ['out.csv']);
    });
  });

  it('writes to a device without putting a file in its place', function () {
    if (process.platform === 'win32') this.skip();
    writeWhole('/dev/null', 'text');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('does not wait for the reader of a pipe', function () {
    if (process.platform === 'win32') this.skip();
    withTemporaryFolder((folder) => {
      spawnSync('mkfifo', [join(folder, 'pipe')]);
      assert.match(refusal(join(folder, 'pipe')), /nobody reads/);
    });
  });
});
