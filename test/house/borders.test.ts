import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..', '..');

/** Code that would stand in a file of src/, and the rule that must reject it; null where it must pass. */
type Case = readonly [what: string, file: string, code: string, rule: string | null];

const borders = 'house/borders';
const syntax = 'no-restricted-syntax';

const imports: readonly Case[] = [
  ['a room imports from the room below', 'letter/a.ts', `import '../syntax/b.ts';`, null],
  ['a room imports from far below', 'cli/a.ts', `import '../text/b.ts';`, null],
  ['a file imports from its own room', 'letter/header/a.ts', `import '../b.ts';`, null],
  ['a room imports from the room above', 'syntax/a.ts', `import '../letter/b.ts';`, borders],
  ['types count too', 'text/a.ts', `import type { B } from '../reading/b.ts'; export type C = B;`, borders],
  ['re-exports count too', 'text/a.ts', `export { b } from '../syntax/b.ts';`, borders],
  ['whole re-exports count too', 'text/a.ts', `export * from '../syntax/b.ts';`, borders],
  ['dynamic imports count too', 'text/a.ts', `await import('../syntax/b.ts');`, borders],
  ['a computed import hides its source', 'cli/a.ts', `const b = String(1); await import(b);`, borders],
  ['rooms of one floor keep apart', 'files/a.ts', `import '../export/b.ts';`, borders],
  ['the command knows no editor', 'cli/a.ts', `import '../editor/b.ts';`, borders],
  ['the editor knows no command', 'editor/a.ts', `import '../cli/b.ts';`, borders],
  ['the extension knows the editor', 'extension.ts', `import './editor/b.ts';`, null],
  ['the extension knows no command', 'extension.ts', `import './cli/b.ts';`, borders],
  ['a new room needs its place', 'attic/a.ts', `import '../text/b.ts';`, borders],
  ['nothing comes from outside src/', 'cli/a.ts', `import '../../scripts/tools.ts';`, borders],
];

const packages: readonly Case[] = [
  ['the command uses Node', 'cli/a.ts', `import 'node:fs';`, null],
  ['files uses Node', 'files/a.ts', `import 'node:fs';`, null],
  ['a pure room uses no Node', 'reading/a.ts', `import 'node:fs';`, borders],
  ['a pure room uses no Node by its old name', 'export/a.ts', `import 'fs';`, borders],
  ['no types of Node either', 'text/a.ts', `import type { Stats } from 'node:fs'; export type A = Stats;`, borders],
  ['the editor imports vscode', 'editor/a.ts', `import 'vscode';`, null],
  ['nobody else imports vscode', 'checks/a.ts', `import 'vscode';`, borders],
  ['the parser belongs to syntax', 'syntax/a.ts', `import 'web-tree-sitter';`, null],
  ['nobody else holds a tree', 'letter/a.ts', `import 'web-tree-sitter';`, borders],
  ['a new package needs its home', 'cli/a.ts', `import 'left-pad';`, borders],
  ['the schema library stays in its file', 'letter/a.ts', `import 'zod';`, borders],
  [
    'the record gives its types',
    'cli/a.ts',
    `import type { Item } from '../letter/record.ts'; export type A = Item;`,
    null,
  ],
  ['the record gives no code', 'cli/a.ts', `import { letterRecordSchema } from '../letter/record.ts';`, borders],
  [
    'not even beside a type',
    'cli/a.ts',
    `import { type Item } from '../letter/record.ts'; export type A = Item;`,
    borders,
  ],
];

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

const form: readonly Case[] = [
  ['any', 'text/a.ts', `export const a: any = 1;`, '@typescript-eslint/no-explicit-any'],
  ['a non-null assertion', 'text/a.ts', `export const a = [1][0]!;`, '@typescript-eslint/no-non-null-assertion'],
  ['a default export', 'text/a.ts', `export default 1;`, syntax],
  ['a default export by name', 'text/a.ts', `const a = 1; export { a as default };`, syntax],
  ['a class', 'text/a.ts', `export class A { a = 1; }`, syntax],
  ['an enum', 'text/a.ts', `export enum A { B }`, syntax],
  ['a namespace', 'text/a.ts', `export namespace A { export const b = 1; }`, syntax],
  ['require', 'cli/a.ts', `export const a: unknown = require('node:fs');`, syntax],
  ['an import inside a type', 'text/a.ts', `export type A = import('../letter/b.ts').B;`, syntax],
  [
    'a silenced type check',
    'text/a.ts',
    `// @ts-expect-error because\nexport const a = 1;`,
    '@typescript-eslint/ban-ts-comment',
  ],
  ['a silenced rule', 'text/a.ts', `/* eslint-disable */\nexport default 1;`, syntax],
  ['printing', 'reading/a.ts', `console.log('a');`, 'no-console'],
  ['a file of 401 lines', 'text/a.ts', lines(401, 'export {};'), 'max-lines'],
  ['a file of 400 lines', 'text/a.ts', lines(400, 'export {};'), null],
  [
    'a function of 41 lines',
    'text/a.ts',
    `export function a(): void {\n${lines(39, '  a();')}}`,
    'max-lines-per-function',
  ],
  ['a function of 40 lines', 'text/a.ts', `export function a(): void {\n${lines(38, '  a();')}}`, null],
];

describe('the borders of the house', function () {
  this.timeout(20_000);
  let linter: ESLint;

  before(() => {
    // The real configuration; what asks for types is off, because the files of these cases do not exist.
    const untyped = {
      languageOptions: { parserOptions: { projectService: false } },
      rules: tseslint.configs.disableTypeChecked.rules ?? {},
    };
    linter = new ESLint({ cwd: root, overrideConfig: [untyped] });
  });

  async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
    const [result] = await linter.lintText(code, { filePath: join(root, 'src', file) });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  }

  for (const [group, cases] of Object.entries({ imports, packages, form })) {
    describe(group, () => {
      for (const [what, file, code, rule] of cases) {
        it(`${rule === null ? 'lets pass' : 'rejects'}: ${what}`, async () => {
          const broken = await rulesBroken(file, code);
          if (rule === null) assert.deepEqual(broken, []);
          else assert.ok(broken.includes(rule), `wanted ${rule}, got ${broken.join(', ') || 'nothing'}`);
        });
      }
    });
  }
});
