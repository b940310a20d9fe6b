import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly resolved?: string }>>;
}

/** Licenses that ask for no more than to be named. */
const permissive: ReadonlySet<string | undefined> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'PSF-2.0',
]);

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const used = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the packages', () => {
  it('are pinned to one version each', () => {
    assert.deepEqual(
      used.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });

  it('all have permissive licenses, down to the last one that is installed', () => {
    assert.deepEqual(
      locked.filter(([, { license }]) => !permissive.has(license)).map(([path]) => path),
      [],
    );
  });

  it('are fetched from wherever the machine is told to fetch from', () => {
    assert.deepEqual(
      locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  for (const [name, version] of used) {
    it(`${name} is explained in CONTRIBUTING.md, with its version and license`, () => {
      const license = lock.packages[`node_modules/${name}`]?.license ?? 'no license';
      const row =
        read('CONTRIBUTING.md')
          .split('\n')
          .find((line) => line.startsWith(`| ${name} `)) ?? '';
      const [, , rowVersion, rowLicense, why] = row.split('|').map((text) => text.trim());
      assert.deepEqual([rowVersion, rowLicense], [version, license]);
      assert.ok((why ?? '').length > 20, 'one line says why');
    });
  }
});

describe('the manifest', () => {
  it('names the command imr, and no extension that is not there yet', () => {
    assert.deepEqual(manifest.bin, { imr: 'dist/cli.js' });
    assert.equal(manifest.main, undefined);
  });
});
