import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../scripts/tools.ts';
import { makePackage, packedFiles, unpackExtension, type PackedFile } from '../../scripts/vscode/vsix.ts';

/** What vsce adds, and what of the extension is no list of its own. */
const fixed = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/extension.js',
  'extension/dist/licenses.txt',
  'extension/dist/pdfium.wasm',
  'extension/dist/tree-sitter-imr-letter.wasm',
  'extension/dist/viewer.js',
  'extension/dist/web-tree-sitter.wasm',
  'extension/dist/web/extension.js',
  'extension/l10n/bundle.l10n.json',
  'extension/media/icon.png',
  'extension/media/letter-dark.svg',
  'extension/media/letter-light.svg',
  'extension/media/pictures/dark.png',
  'extension/media/pictures/high-contrast.png',
  'extension/media/pictures/light.png',
  'extension/media/pictures/pdf-light.png',
  'extension/media/viewer.css',
  'extension/media/walkthrough/copy.svg',
  'extension/media/walkthrough/export.svg',
  'extension/media/walkthrough/move.svg',
  'extension/media/walkthrough/open.svg',
  'extension/media/walkthrough/private.svg',
  'extension/media/walkthrough/read.svg',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/schema/imr-finding-1.schema.json',
  'extension/schema/imr-letter-1.schema.json',
  'extension/schema/imr-suppressions-1.schema.json',
  'extension/syntaxes/imr-letter.tmLanguage.json',
  'extension/syntaxes/language-configuration.json',
];

/** Bytes that no file of the kind may pass. */
const limits: readonly (readonly [pattern: RegExp, bytes: number])[] = [
  [/^extension\/dist\/(?:web\/)?extension\.js$/, 1_450_000],
  [/tree-sitter[^/]*\.wasm$/, 300_000],
  [/pdfium\.wasm$/, 4_700_000],
  [/viewer\.(?:js|css)$/, 12_000],
  [/\/samples\//, 20_000],
  [/\.png$/, 350_000],
  [/\.svg$/, 20_000],
];

/** Half of it is PDFium. */
const wholePackage = 4_300_000;

/** Bytes of a bundle without the tables of facts that it carries as text. Some 125 kB are what PDFium's own build brings. */
const code = 780_000;

describe('the package of the extension', function () {
  this.timeout(60_000);
  let folder = '';
  let vsix = '';
  let files: readonly PackedFile[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'imr-package-'));
    vsix = join(folder, 'extension.vsix');
    makePackage(vsix);
    files = packedFiles(vsix);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds what is expected and nothing else', () => {
    const samples = readdirSync(join(root, 'samples')).filter((name) => /\.(?:imr|pdf|txt)$/.test(name));
    const expected = [...fixed, ...samples.map((name) => `extension/samples/${name}`)];
    assert.deepEqual(files.map(({ path }) => path).sort(), expected.sort());
  });

  it('is small', () => {
    const large = files.filter(({ path, size }) => limits.some(([kind, most]) => kind.test(path) && size > most));
    assert.deepEqual(
      large.map(({ path, size }) => [path, size]),
      [],
    );
    assert.ok(statSync(vsix).size < wholePackage, `${statSync(vsix).size} bytes`);
  });

  it('holds the build byte by byte', () => {
    unpackExtension(vsix, join(folder, 'unpacked'));
    for (const file of ['dist/extension.js', 'dist/web/extension.js', 'dist/web-tree-sitter.wasm']) {
      assert.deepEqual(readFileSync(join(folder, 'unpacked', file)), readFileSync(join(root, file)), file);
    }
  });

  for (const file of ['dist/extension.js', 'dist/web/extension.js']) {
    it(`${file} is small without its tables`, () => {
      const whole = readFileSync(join(root, file), 'utf8');
      const withoutTables = whole.replace(/JSON\.parse\((['"`])(?:\\.|(?!\1)[^\\])*\1\)/g, '');
      assert.ok(withoutTables.length < code, `${withoutTables.length} bytes`);
      assert.ok(whole.length - withoutTables.length > 20_000, 'the tables were not found');
    });

    it(`${file} asks for nothing but what its host brings`, () => {
      const code = readFileSync(join(root, file), 'utf8');
      const required = new Set([...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name));
      required.delete('vscode');
      // The parser names it, in a branch that runs in Node alone.
      if (!file.includes('web')) required.delete('fs');
      assert.deepEqual([...required], []);
    });
  }
});
