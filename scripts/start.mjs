/**
 * `npm start`: sets up what is missing, shows the sample letters in the terminal, each in full, then all in a table, and
 * then in a real VS Code with the extension loaded (`scripts/startEditor.ts`). `npm start -- FILE...` shows these letters
 * in the terminal alone; `--once` ends after the samples were shown and checked in VS Code.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { projectNode, root, setUp, stop } from './setup.mjs';

const cli = join('dist', 'cli.js');
const samplesFolder = join(root, 'samples');

const closing = `
These letters are invented. To read letters of your own (nothing leaves this machine):
  npm start -- LETTER.pdf                           show letters as above
  node ${cli} extract FOLDER                   one JSON record a letter
  node ${cli} extract --format csv FOLDER      a table, one row a disputed item
  node ${cli} --help                           everything else
`;

function sampleLetters() {
  const names = readdirSync(samplesFolder).filter((name) => /\.(txt|imr|pdf)$/.test(name));
  return names.sort().map((name) => join(samplesFolder, name));
}

/** Runs the built command where the person is, with paths as seen from there. */
function imr(/** @type {string} */ command, /** @type {string[]} */ files, /** @type {'inherit' | 'pipe'} */ output) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const paths = files.map((file) => relative(cwd, file) || file);
  const args = [join(root, cli), command, ...paths];
  return spawnSync(process.execPath, args, { cwd, stdio: ['inherit', output, 'inherit'], maxBuffer: 2 ** 30 });
}

/** @typedef {{ file: string, case: { caseNumber: { value: string } | null }, outcome: string | null }} Head */
/** @typedef {Head & { items: { decision: { value: string } }[], problems: unknown[] }} LetterRecord */

/** The cells of a letter's row: file, case number, items, how many of them overturned, outcome, problems. */
function rowOf(/** @type {LetterRecord} */ { file, case: { caseNumber }, items, outcome, problems }) {
  const overturned = items.filter(({ decision }) => decision.value === 'overturned').length;
  const name = basename(file);
  return [name, caseNumber?.value ?? '-', `${items.length}`, `${overturned}`, outcome ?? '-', `${problems.length}`];
}

/** One line a letter, the columns as wide as their widest cell. */
function overview(/** @type {LetterRecord[]} */ records) {
  const heads = ['letter', 'case', 'items', 'overturned', 'outcome', 'problems'];
  const rows = [heads, ...records.map(rowOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Reads the letters once more, as records, and prints the table; gives the exit status. */
function printOverview(/** @type {string[]} */ files) {
  const { stdout, status } = imr('extract', files, 'pipe');
  const records = stdout
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  console.log(`\n${overview(records.filter(({ error }) => error === undefined))}`);
  return status ?? 1;
}

/** Shows the samples in VS Code; gives the exit status. */
function showInEditor(/** @type {boolean} */ once) {
  const args = [join(root, 'scripts', 'startEditor.ts'), ...(once ? ['--once'] : [])];
  return spawnSync(projectNode, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const once = process.argv.includes('--once');
const args = process.argv.slice(2).filter((arg) => arg !== '--once');
const unknown = args.find((arg) => arg.startsWith('--'));
if (unknown !== undefined) stop(`"${unknown}" is no option here. Usage: npm start -- [--once] [FILE...]`);

setUp();
if (args.length > 0) {
  process.exitCode = imr('show', args, 'inherit').status ?? 1;
} else {
  const samples = sampleLetters();
  const shown = imr('show', samples, 'inherit').status ?? 1;
  const listed = shown || printOverview(samples);
  console.log(closing);
  process.exitCode = listed || showInEditor(once);
}
