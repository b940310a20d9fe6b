import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly main: string;
  readonly browser: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly resolved?: string; readonly dev?: boolean }>
  >;
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

/**
 * More licenses, of tools that are used here and never handed on: data under Creative Commons, a font, and tools that
 * @vscode/vsce brings, of which @vscode/vsce-sign, which signs what is published, is Microsoft's own.
 */
const ofTools: ReadonlySet<string | undefined> = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT OR WTFPL)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
  'Artistic-2.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'OFL-1.1',
  'Python-2.0',
  'SEE LICENSE IN LICENSE.txt',
  'WTFPL',
]);

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as LockFile;
const used = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** VS Code and a browser, fetched when they are needed; their package file lies beside the scripts that use them. */
const fetched = 'scripts/vscode';
const fetchedManifest = JSON.parse(read(`${fetched}/package.json`)) as Pick<Manifest, 'dependencies'>;
const fetchedLock = JSON.parse(read(`${fetched}/package-lock.json`)) as LockFile;

/** Packages whose manifest names no license, with the one that lies beside it. */
const besideManifest: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' };

describe('the packages', () => {
  it('are pinned to one version each', () => {
    const all = [...used, ...Object.entries(fetchedManifest.dependencies)];
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });

  it('all have permissive licenses, down to the last one that is installed', () => {
    assert.deepEqual(
      locked
        .map(([path, { license, dev }]) => ({ path, dev, license: license ?? besideManifest[path] }))
        .filter(({ license, dev }) => !permissive.has(license) && !(dev === true && ofTools.has(license)))
        .map(({ path }) => path),
      [],
    );
  });

  it('are fetched from wherever the machine is told to fetch from', () => {
    const all = [...locked, ...Object.entries(fetchedLock.packages)];
    assert.deepEqual(
      all.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  const licenses = { ...lock.packages, ...fetchedLock.packages };
  for (const [name, version] of [...used, ...Object.entries(fetchedManifest.dependencies)]) {
    it(`${name} is explained in CONTRIBUTING.md, with its version and license`, () => {
      const license = licenses[`node_modules/${name}`]?.license ?? 'no license';
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
  it('names the command imr, and one extension for both kinds of host', () => {
    assert.deepEqual(manifest.bin, { imr: 'dist/cli.js' });
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/web/extension.js');
  });

  it('promises the oldest VS Code whose interface the source is checked against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});
