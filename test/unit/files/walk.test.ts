import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { walkFolder } from '../../../src/files/walk.ts';
import { withTemporaryFolder } from '../../support/temporary.ts';
import { writeFiles } from './writeFiles.ts';

/** What a walk finds, as paths from the root; an error as its code behind the path. */
function walked(root: string): string[] {
  return [...walkFolder(root)].map((found) => {
    const path = found.file.slice(root.length).replace(/^\//, '');
    return 'error' in found ? `${path}: ${found.error.code}` : path;
  });
}

function withFiles(contents: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  withTemporaryFolder((folder) => {
    writeFiles(folder, contents);
    use(folder);
  });
}

describe('walkFolder', () => {
  it('finds .txt, .imr and .pdf below a folder, in the order of their paths', () => {
    const files = {
      'b.txt': '',
      'a/z.imr': '',
      'a/b/c.TXT': '',
      'a.txt': '',
      'B.Imr': '',
      'a.PDF': '',
      'a.doc': '',
      notes: '',
      '.c.txt': '',
      '.d/e.txt': '',
    };
    withFiles(files, (folder) =>
      assert.deepEqual(walked(folder), ['B.Imr', 'a.PDF', 'a.txt', 'a/b/c.TXT', 'a/z.imr', 'b.txt']),
    );
  });

  it('gives paths that begin with the folder as it was given', () => {
    withFiles({ 'a.txt': '' }, (folder) => {
      for (const given of [folder, `${folder}/`]) {
        assert.deepEqual([...walkFolder(given)], [{ file: `${folder}/a.txt` }]);
      }
    });
  });

  it('walks a folder whose name ends like a letter', () => {
    withFiles({ 'x.txt/y.txt': '' }, (folder) => assert.deepEqual(walked(folder), ['x.txt/y.txt']));
  });

  it('ends on links in a circle and walks each folder once, under its own name', () => {
    withFiles({ 'm/1.txt': '', 'm/n/2.txt': '' }, (folder) => {
      symlinkSync(folder, join(folder, 'm/n/root'));
      symlinkSync('..', join(folder, 'm/n/up'));
      symlinkSync('.', join(folder, 'm/self'));
      symlinkSync('m', join(folder, 'a'));
      assert.deepEqual(walked(folder), ['m/1.txt', 'm/n/2.txt']);
    });
  });

  it('follows a link to a folder elsewhere, once', () => {
    withFiles({ 'here/1.txt': '', 'there/2.txt': '' }, (folder) => {
      symlinkSync('../there', join(folder, 'here/a'));
      symlinkSync('../there', join(folder, 'here/b'));
      symlinkSync('../here', join(folder, 'there/back'));
      assert.deepEqual(walked(join(folder, 'here')), ['1.txt', 'a/2.txt']);
    });
  });

  it('walks a folder that is itself named by a link', () => {
    withFiles({ 'there/2.txt': '' }, (folder) => {
      symlinkSync('there', join(folder, 'link'));
      assert.deepEqual(walked(join(folder, 'link')), ['2.txt']);
    });
  });

  it('finds broken links and links to themselves, so that reading them tells', () => {
    withFiles({ 'b.txt': '' }, (folder) => {
      symlinkSync('nowhere', join(folder, 'a.txt'));
      symlinkSync('c', join(folder, 'c'));
      assert.deepEqual(walked(folder), ['a.txt', 'b.txt', 'c']);
    });
  });

  it('says that a folder holds no letters, or is not there', () => {
    withFiles({ 'a.doc': '' }, (folder) => {
      assert.deepEqual(walked(folder), [': input.no-letters']);
      assert.deepEqual(walked(join(folder, 'none')), [': input.not-found']);
    });
  });

  it('names a folder that may not be read and goes on', () => {
    withFiles({ 'z.txt': '' }, (folder) => {
      mkdirSync(join(folder, 'closed'), { mode: 0 });
      chmodSync(folder, 0o755);
      const found = asOrdinaryUser(() => walked(folder));
      chmodSync(join(folder, 'closed'), 0o700);
      assert.deepEqual(found, ['closed/: input.not-permitted', 'z.txt']);
    });
  });
});

/** Root may read everything: there the test takes the rights of nobody for a while. */
function asOrdinaryUser<Result>(act: () => Result): Result {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.('nobody');
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
