/**
 * The borders of the house as an ESLint rule: which room may import what. The tables are the rule; CONTRIBUTING.md
 * draws the same picture. A room is a folder of src/, or a file directly in it.
 */
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** From the doors down to the ground. A room imports from the rows below its own, never from its own row or above. */
const floors = [
  ['extension'],
  ['cli', 'editor', 'viewer'],
  ['files', 'pdf', 'export', 'views'],
  ['checks'],
  ['reading'],
  ['prose'],
  ['guidelines', 'treatments'],
  ['letter'],
  ['syntax'],
  ['text'],
] as const;

/** Pairs that the floors would allow and that are forbidden all the same. */
const forbiddenPairs: ReadonlySet<string> = new Set(['extension>cli']);

/** Rooms that may use Node; all others run in a web worker too. */
const nodeRooms: ReadonlySet<string> = new Set(['cli', 'files']);

/** Packages that belong to one place, a room or a file, and are imported nowhere else in src/. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  vscode: ['editor', 'extension'],
  'web-tree-sitter': ['syntax'],
  'chrono-node': ['prose'],
  '@noble/hashes': ['checks'],
  '@embedpdf/pdfium': ['pdf'],
  zod: ['letter/record.ts'],
  'csv-stringify': ['export'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  picocolors: ['cli'],
  'string-width': ['export'],
  'wrap-ansi': ['export'],
};

/** Holds the schema as code; only its types may be imported, so that the schema library stays out of the bundles. */
const typesOnlyFile = 'letter/record.ts';

/** What is needed of the four nodes that name another module: a declaration of an import or export, or `import()`. */
interface Importing {
  readonly source?: { readonly type: string; readonly value?: unknown } | null;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
}

/** A file of src/: its path from there with forward slashes, and its room. */
interface Place {
  readonly path: string;
  readonly room: string;
}

function placeIn(sourceFolder: string, file: string): Place | null {
  const path = relative(sourceFolder, file).split(sep).join('/');
  if (path.startsWith('..')) return null;
  return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '') };
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => (rooms as readonly string[]).includes(room));
}

function roomComplaint(from: Place, to: Place, typesOnly: boolean): string | null {
  if (to.path === typesOnlyFile && !typesOnly)
    return `only types may be imported from ${typesOnlyFile}: use "import type"`;
  if (from.room === to.room) return null;
  if (floorOf(to.room) < 0) return `"${to.room}" is no room of the house: give it a place in scripts/borders.ts`;
  if (floorOf(to.room) <= floorOf(from.room) || forbiddenPairs.has(`${from.room}>${to.room}`)) {
    return `"${from.room}" must not import from "${to.room}": imports go one way`;
  }
  return null;
}

function packageComplaint(from: Place, specifier: string): string | null {
  if (isBuiltin(specifier)) {
    return nodeRooms.has(from.room) ? null : `"${from.room}" runs in a web worker too and must not import from Node`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const homes = packageHomes[name];
  if (homes === undefined) return `"${name}" has no home yet: give it one in scripts/borders.ts`;
  return homes.includes(from.room) || homes.includes(from.path) ? null : `"${name}" belongs to ${homes.join(', ')}`;
}

function isTypesOnly(node: Importing): boolean {
  return node.importKind === 'type' || node.exportKind === 'type';
}

function complaintAbout(sourceFolder: string, file: string, node: Importing): string | null {
  const from = placeIn(sourceFolder, file);
  if (from === null || !node.source) return null;
  if (floorOf(from.room) < 0) return `"${from.room}" is no room of the house: give it a place in scripts/borders.ts`;
  const specifier = node.source.value;
  if (typeof specifier !== 'string') return 'an import names its source in plain text';
  if (!specifier.startsWith('.')) return packageComplaint(from, specifier);
  const to = placeIn(sourceFolder, resolve(dirname(file), specifier));
  if (to === null)
    return specifier.endsWith('/package.json') ? null : 'src/ imports nothing from outside but package.json';
  return roomComplaint(from, to, isTypesOnly(node));
}

/**
 * The rule `house/borders` for the files below `sourceFolder` (an absolute path). It reports static and dynamic
 * imports and re-exports that cross a border.
 */
export function bordersRule(sourceFolder: string): Rule.RuleModule {
  return {
    create(context) {
      const check = (node: Rule.Node): void => {
        const message = complaintAbout(sourceFolder, context.filename, node as unknown as Importing);
        if (message !== null) context.report({ node, message });
      };
      return {
        ImportDeclaration: check,
        ImportExpression: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
      };
    },
  };
}
