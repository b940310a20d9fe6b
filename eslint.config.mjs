import { join } from 'node:path';
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { bordersRule } from './scripts/borders.ts';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Give every export its name.',
};
const noRequire = {
  selector: 'TSImportEqualsDeclaration, TSImportType, CallExpression[callee.name="require"]',
  message: 'Import at the top of the file, so that the borders of the house are seen.',
};
const noClass = { selector: 'ClassDeclaration, ClassExpression', message: 'No class where a function does.' };
const noEnumOrNamespace = {
  selector: 'TSEnumDeclaration, TSModuleDeclaration[kind!="global"], TSParameterProperty',
  message: 'Only syntax that can be erased: Node runs these files as they are.',
};

/**
 * For all files: what CONTRIBUTING.md lists under "Rules".
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const houseRules = {
  'max-lines': ['error', 400],
  'max-lines-per-function': ['error', 40],
  'no-restricted-syntax': ['error', noDefaultExport, noRequire, noClass, noEnumOrNamespace],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'syntaxes/tree-sitter-imr-letter/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: houseRules,
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { borders: bordersRule(join(import.meta.dirname, 'src')) } } },
    rules: { 'house/borders': 'error', 'no-console': 'error' },
  },
  {
    // A suite is one function that holds all its tests.
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Plain JavaScript that runs before anything is installed, and this file, whose form is ESLint's.
    files: ['**/*.{mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // ESLint and mocha want these two in forms of their own.
    files: ['eslint.config.mjs', 'scripts/reporter.cjs'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
