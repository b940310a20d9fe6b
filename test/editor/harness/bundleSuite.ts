/** Bundles what runs inside an extension host, the suite above all: one file, for Node or for a web worker. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { root } from '../../../scripts/tools.ts';
import type { SuiteOptions } from '../support/options.ts';

const folder = join(root, 'test', 'editor');
const support = join(folder, 'support');

/** What the suite imports and its host does not bring, and what stands for it. */
function substitutes(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'substitutes',
    setup: (hooks) => {
      hooks.onResolve({ filter: /^(?:mocha|node:assert\/strict)$/ }, ({ path }) =>
        path in modules ? { path, namespace: 'substitute' } : { external: true },
      );
      hooks.onLoad({ filter: /.*/, namespace: 'substitute' }, ({ path }) => ({
        contents: modules[path] ?? '',
        resolveDir: support,
      }));
    },
  };
}

const mochaModule = `export * from './mochaGlobals.ts';`;
const assertModule = `export { assert as default } from './assertInWorker.ts';`;

const forNode: BuildOptions = { platform: 'node', target: 'node20', plugins: [substitutes({ mocha: mochaModule })] };
const forWorker: BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  plugins: [substitutes({ mocha: mochaModule, 'node:assert/strict': assertModule })],
};

/** Mocha's build for browsers, wrapped so that it gives its name to everybody and takes the module of nobody. */
function mochaBanner(): string {
  const code = readFileSync(join(root, 'node_modules', 'mocha', 'mocha.js'), 'utf8');
  return `(function (exports, module, define) {\n${code}\n}).call(globalThis);`;
}

/** All letters of `samples/`, by file name. */
export function sampleLetters(): Readonly<Record<string, string>> {
  const samples = join(root, 'samples');
  const names = readdirSync(samples).filter((name) => /\.(?:imr|txt)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(samples, name), 'utf8')]));
}

function entry(): string {
  const tests = readdirSync(join(folder, 'suite')).filter((name) => name.endsWith('.test.ts'));
  const loads = tests.map((name) => `() => import('./suite/${name}')`);
  return `import { runSuite } from './support/entry.ts';\nexport const run = () => runSuite([${loads.join(', ')}]);`;
}

/** Writes the suite to the file `output`, a CommonJS module that exports `run`. */
export async function bundleSuite(output: string, options: SuiteOptions): Promise<void> {
  await bundleForHost(output, options, entry(), mochaBanner());
}

/**
 * Writes a module that runs in an extension host to the file `output`.
 *
 * @param contents its source; what it imports is looked for from `test/editor/`
 * @param banner code to stand before it
 */
export async function bundleForHost(
  output: string,
  options: SuiteOptions,
  contents: string,
  banner = '',
): Promise<void> {
  const host = options.host === 'worker' || options.host === 'web' ? forWorker : forNode;
  await build({
    ...host,
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    external: ['vscode', 'node:module'],
    banner: { js: banner },
    define: { suiteOptionsOfThisRun: JSON.stringify(options) },
    logLevel: 'warning',
    outfile: output,
  });
}
