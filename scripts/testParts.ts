/** The parts of `npm test`, in their order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingForGrammar, root } from './tools.ts';
import { browserAdvice, hasBrowser } from './vscode/browser.ts';
import { installVscode } from './vscode/install.ts';

/** One part: a check, which passes or fails as a whole, or the mocha tests of a folder, which count one by one. */
export interface TestPart {
  /** What `npm test -- NAME` calls it. */
  readonly name: string;
  readonly heading: string;
  readonly run: CheckRun | CountedRun | MochaRun;
  /** One plain line that says what is missing on this machine and the command that brings it; null where all is there. */
  readonly missing?: () => string | null;
}

interface CheckRun {
  readonly kind: 'check';
  /** Arguments for Node; the first is a script. */
  readonly node: readonly string[];
}

/** A program that runs tests of its own and writes their counts to the file that its argument `--output` names. */
interface CountedRun {
  readonly kind: 'counted';
  readonly node: readonly string[];
}

interface MochaRun {
  readonly kind: 'mocha';
  readonly folder: string;
}

const check = (...node: string[]): CheckRun => ({ kind: 'check', node });
const mocha = (folder: string): MochaRun => ({ kind: 'mocha', folder });
const installed = (script: string): string => join('node_modules', script);

function missingLetters(): string | null {
  if (existsSync(join(root, '..', 'shared', 'letters', 'text', 'pypdf'))) return null;
  return 'NOT SCORED: the real letters are not beside this folder. Link them there: ln -s FOLDER_WITH_LETTERS ../shared';
}

const missingForPage = (): string | null => installVscode() ?? (hasBrowser() ? null : browserAdvice);

export const testParts: readonly TestPart[] = [
  {
    name: 'types-pure',
    heading: 'Types of the pure rooms (no Node, no DOM)',
    run: check(installed('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'),
  },
  { name: 'types', heading: 'Types', run: check(installed('typescript/bin/tsc'), '-p', 'tsconfig.json') },
  {
    name: 'types-viewer',
    heading: 'Types of the view of pages (DOM, no Node)',
    run: check(installed('typescript/bin/tsc'), '-p', join('src', 'viewer')),
  },
  { name: 'lint', heading: 'Lint', run: check(installed('eslint/bin/eslint.js'), '.', '--max-warnings', '0') },
  { name: 'format', heading: 'Format', run: check(installed('prettier/bin/prettier.cjs'), '--check', '.') },
  { name: 'knip', heading: 'Unused files, exports and packages', run: check(installed('knip/bin/knip.js')) },
  { name: 'house', heading: 'The house: borders, bundle, documents', run: mocha('test/house') },
  { name: 'unit', heading: 'Unit tests', run: mocha('test/unit') },
  { name: 'pdf', heading: 'Letters as PDFs, read by PDFium', run: mocha('test/pdf') },
  { name: 'cli', heading: 'The built command', run: mocha('test/cli') },
  { name: 'grammar', heading: 'The grammar', run: mocha('test/grammar') },
  {
    name: 'grammar-made',
    heading: 'The generated parser and its module are up to date',
    run: check('scripts/grammar.ts', '--check'),
    missing: missingForGrammar,
  },
  { name: 'score', heading: 'Scores on real letters', run: mocha('test/score'), missing: missingLetters },
  {
    name: 'editor',
    heading: 'The extension in a real VS Code, host by host',
    run: { kind: 'counted', node: ['test/editor/run.ts'] },
    missing: installVscode,
  },
  {
    name: 'page',
    heading: 'What the page of VS Code shows',
    run: mocha('test/editor/page'),
    missing: missingForPage,
  },
  { name: 'property', heading: 'Variants, mutations, robustness', run: mocha('test/property') },
];
