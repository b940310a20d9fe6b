/**
 * Builds dist/: the command (`cli.js`, `worker.js`), the extension for the desktop (`extension.js`) and for a web worker
 * (`web/extension.js`), the view of a PDF's pages (`viewer.js`), and the three WebAssembly modules that they share.
 */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from './scripts/bundle.mjs';
import { licensesOf } from './scripts/licenses.mjs';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const command = join(dist, 'cli.js');

const wasmModules = [
  join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.wasm'),
  join(root, 'syntaxes', 'tree-sitter-imr-letter', 'tree-sitter-imr-letter.wasm'),
  join(root, 'node_modules', '@embedpdf', 'pdfium', 'dist', 'pdfium.wasm'),
];

/** cli.js, whose time tells the age of the build, is made last: a build that failed is no build. */
async function main() {
  mkdirSync(dist, { recursive: true });
  rmSync(command, { force: true });
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  for (const wasm of wasmModules) copyFileSync(wasm, join(dist, basename(wasm)));
  const inputs = [
    await bundle('src/extension.ts', join(dist, 'extension.js'), 'desktop'),
    await bundle('src/extension.ts', join(dist, 'web', 'extension.js'), 'web'),
    await bundle('src/viewer/main.ts', join(dist, 'viewer.js'), 'page'),
    await bundle('src/cli/worker.ts', join(dist, 'worker.js'), 'command'),
    await bundle('src/cli/main.ts', command, 'command', { banner: { js: '#!/usr/bin/env node' } }),
  ];
  chmodSync(command, 0o755);
  writeFileSync(join(dist, 'licenses.txt'), licensesOf(root, inputs.flat()));
}

try {
  await main();
} catch (error) {
  // esbuild has printed its own errors.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
