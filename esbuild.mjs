/** Builds the command into dist/: `cli.js` and `worker.js` with all that they import, and the two WebAssembly modules. */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from './scripts/licenses.mjs';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const command = join(dist, 'cli.js');

const wasmModules = [
  join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.wasm'),
  join(root, 'syntaxes', 'tree-sitter-imr-letter', 'tree-sitter-imr-letter.wasm'),
];

/** CommonJS, because the extension host of VS Code takes nothing else; the parser's own ESM build cannot be bundled so. */
const common = /** @type {import('esbuild').BuildOptions & { metafile: true }} */ ({
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  alias: { 'web-tree-sitter': join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.cjs') },
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

/** Bundles one program and gives the files that went into it and what it still imports that Node does not bring. */
async function bundle(/** @type {string} */ entry, /** @type {string} */ output, banner = '') {
  const { metafile } = await build({ ...common, entryPoints: [entry], outfile: output, banner: { js: banner } });
  const imports = Object.values(metafile.outputs).flatMap((made) => made.imports);
  const missing = imports.filter(({ external, path }) => external && !isBuiltin(path)).map(({ path }) => path);
  if (missing.length > 0) throw new Error(`${output} needs packages at run time: ${missing.join(', ')}`);
  return Object.keys(metafile.inputs);
}

/** cli.js, whose time tells the age of the build, is made last: a build that failed is no build. */
async function main() {
  mkdirSync(dist, { recursive: true });
  rmSync(command, { force: true });
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  for (const wasm of wasmModules) copyFileSync(wasm, join(dist, basename(wasm)));
  const inputs = [
    ...(await bundle('src/cli/worker.ts', join(dist, 'worker.js'))),
    ...(await bundle('src/cli/main.ts', command, '#!/usr/bin/env node')),
  ];
  chmodSync(command, 0o755);
  writeFileSync(join(dist, 'licenses.txt'), licensesOf(root, inputs));
}

try {
  await main();
} catch (error) {
  // esbuild has printed its own errors.
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exitCode = 1;
}
