/** What the scripts need to know about programs on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** The folder of the grammar. */
export const grammarFolder = join(root, 'syntaxes', 'tree-sitter-imr-letter');

/** The version of the grammar's generator that the committed parser was made with. */
export const generatorVersion = '0.27.1';

/** The WebAssembly C library's headers, where Debian's package wasi-libc puts them. */
export const wasiHeaders = '/usr/include/wasm32-wasi';

/** The full path of a program on the PATH, or null. */
export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** One plain line that says what of the grammar's toolchain is missing and how to get it, or null where all is there. */
export function missingForGrammar(): string | null {
  const generator = spawnSync('tree-sitter', ['--version'], { encoding: 'utf8' });
  if (generator.error !== undefined || !generator.stdout.includes(generatorVersion)) {
    return `tree-sitter ${generatorVersion} is missing: cargo install tree-sitter-cli@${generatorVersion} --locked --no-default-features`;
  }
  if (findProgram('clang-19') === null || findProgram('wasm-ld-19') === null || !existsSync(wasiHeaders)) {
    return 'The compiler for WebAssembly is missing: apt-get install clang-19 lld-19 wasi-libc';
  }
  return null;
}
