/** Bundles TypeScript into one CommonJS file for one of the hosts that run it. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Of the manifest only the version goes into a bundle.
 *
 * @type {import('esbuild').Plugin}
 */
const versionOnly = {
  name: 'version-only',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]package\.json$/ }, ({ path }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/**
 * The tables of facts go into a bundle as text that is parsed when something first looks into it: a start that reads
 * no letter does not pay for them.
 *
 * @type {import('esbuild').Plugin}
 */
const tablesWhenNeeded = {
  name: 'tables-when-needed',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]data[/\\][^/\\]+\.json$/ }, ({ path }) => {
      const table = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: parsedWhenNeeded(JSON.stringify(table), Array.isArray(table) ? '[]' : '{}'), loader: 'js' };
    });
  },
};

/**
 * A module whose default export stands for what `text` says, and asks for it with each look.
 *
 * @param {string} text
 * @param {'[]' | '{}'} target of the same kind
 */
function parsedWhenNeeded(text, target) {
  return `let table;
const load = () => (table ??= JSON.parse(${JSON.stringify(text)}));
export default new Proxy(${target}, {
  get: (_, key) => load()[key],
  has: (_, key) => key in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(load(), key),
});`;
}

/**
 * The parser names Node's modules in a branch that no browser takes; there they become empty ones.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutNode = {
  name: 'without-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:fs\/promises|module)$/ }, ({ path }) => ({ path, namespace: 'without-node' }));
    onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({ contents: '' }));
  },
};

/**
 * CommonJS, because the extension host of VS Code takes nothing else; the parser's own ESM build cannot be bundled so.
 * PDFium's build for browsers runs in Node too, as it is given its bytes, and brings no code for files.
 *
 * @type {import('esbuild').BuildOptions}
 */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  alias: {
    'web-tree-sitter': join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.cjs'),
    '@embedpdf/pdfium': join(root, 'node_modules', '@embedpdf', 'pdfium', 'dist', 'index.browser.js'),
  },
  // PDFium's build asks where it lies, which it need not know.
  define: { 'import.meta.url': '""' },
  plugins: [versionOnly, tablesWhenNeeded],
  legalComments: 'none',
  logLevel: 'warning',
};

const dirname = { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };

/**
 * What each host needs: the command runs with Node 20, VS Code's desktop host with a newer one, its web host in a worker,
 * and the view of pages in a page.
 *
 * @type {Record<'command' | 'desktop' | 'web' | 'page', { options: import('esbuild').BuildOptions, brings: (name: string) => boolean }>}
 */
const hosts = {
  command: { options: { platform: 'node', target: 'node20', define: dirname }, brings: isBuiltin },
  desktop: {
    options: { platform: 'node', target: 'node20', external: ['vscode'], minify: true },
    brings: (name) => name === 'vscode' || isBuiltin(name),
  },
  web: {
    options: {
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      minify: true,
      plugins: [versionOnly, tablesWhenNeeded, withoutNode],
      inject: [join(root, 'scripts', 'bufferInWorker.mjs')],
    },
    brings: (name) => name === 'vscode',
  },
  page: { options: { platform: 'browser', target: 'es2022', format: 'iife', minify: true }, brings: () => false },
};

/**
 * Bundles one program and gives the files that went into it. Rejects where it would import what its host does not bring.
 *
 * @param {string} entry from the project's folder
 * @param {string} output
 * @param {keyof typeof hosts} host
 * @param {import('esbuild').BuildOptions} more
 */
export async function bundle(entry, output, host, more = {}) {
  const { options, brings } = hosts[host];
  const made = { entryPoints: [entry], outfile: output, metafile: /** @type {const} */ (true) };
  const { metafile } = await build({ ...common, ...options, ...more, ...made });
  const imports = Object.values(metafile.outputs).flatMap((file) => file.imports);
  const missing = imports.filter(({ external, path }) => external && !brings(path)).map(({ path }) => path);
  if (missing.length > 0) throw new Error(`${output} needs at run time what its host lacks: ${missing.join(', ')}`);
  return Object.keys(metafile.inputs);
}
