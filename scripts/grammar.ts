/**
 * `npm run grammar`: makes the generated parser and the WebAssembly module of the grammar anew.
 * With `--check` it makes both in a temporary folder, compares, changes nothing, and ends with status 1 where they
 * differ from the committed ones.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, grammarFolder, missingForGrammar, wasiHeaders } from './tools.ts';

const wasmName = 'tree-sitter-imr-letter.wasm';

function run(command: string, args: readonly string[], folder: string): void {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ended with status ${status ?? error?.message ?? 'unknown'}`);
}

/** Generates the parser and compiles it in the folder of a grammar. The flags are the same on every machine. */
function makeGrammar(folder: string): void {
  run('tree-sitter', ['generate'], folder);
  const sources = ['src/parser.c', 'src/scanner.c'].filter((source) => existsSync(join(folder, source)));
  const target = ['--target=wasm32-wasi', '-O2', '-fPIC', '-shared', '-nostdlib', '-fvisibility=hidden'];
  const linker = ['--export=tree_sitter_imr_letter', '--allow-undefined', '--no-entry', '--experimental-pic'];
  run(
    'clang-19',
    [
      ...target,
      ...['-isystem', wasiHeaders, '-Isrc'],
      ...[...linker, '--strip-debug'].map((flag) => `-Wl,${flag}`),
      `-fuse-ld=${findProgram('wasm-ld-19') ?? 'wasm-ld-19'}`,
      ...sources,
      ...['-o', wasmName],
    ],
    folder,
  );
  // The linker marks the module as a program, which it is not.
  chmodSync(join(folder, wasmName), 0o644);
}

/** The files that `makeGrammar` writes, as paths in the folder. */
function madeFiles(folder: string): string[] {
  const generated = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  return [wasmName, ...generated.filter((name) => /\.(c|h|json)$/.test(name)).map((name) => join('src', name))];
}

/** The made files that are not committed as they would be made now. */
function staleFiles(): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'imr-grammar-'));
  try {
    cpSync(grammarFolder, copy, { recursive: true });
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }\n');
    makeGrammar(copy);
    return madeFiles(copy).filter((name) => !sameContent(join(copy, name), join(grammarFolder, name)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function sameContent(made: string, committed: string): boolean {
  return existsSync(committed) && readFileSync(made).equals(readFileSync(committed));
}

function main(): number {
  const missing = missingForGrammar();
  if (missing !== null) {
    console.error(missing);
    return 1;
  }
  if (!process.argv.includes('--check')) {
    makeGrammar(grammarFolder);
    return 0;
  }
  const stale = staleFiles();
  console.log(
    stale.length === 0
      ? 'The parser and the module are as the grammar makes them.'
      : `Out of date: ${stale.join(', ')}. Run "npm run grammar".`,
  );
  return stale.length === 0 ? 0 : 1;
}

process.exitCode = main();
