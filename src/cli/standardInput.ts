import type { ByteStream } from './inputs.ts';

/** Standard input; a person who types there is told how to end. */
export function standardInput(): ByteStream {
  if (process.stdin.isTTY) process.stderr.write('imr: reading a letter from the keyboard; Ctrl-D ends it.\n');
  return process.stdin;
}
