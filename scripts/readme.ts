/**
 * `npm run readme`: runs the commands that README.md shows, with the built command, and puts in what they print.
 * A shown command is a code block of the language `console` that begins with "$ imr ...".
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.ts';

const shownCommand = /^```console\n\$ imr (?<args>[^\n]*)\n[^]*?^```$/gm;

/** What the built command prints for these arguments, without colors, 80 columns wide. */
function outputOf(args: string): string {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
  const command = [join('dist', 'cli.js'), ...args.split(' ')];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env });
  return (stdout + stderr).trimEnd();
}

/** The text of README.md with the output of each command as it is now. */
export function withOutputs(readme: string): string {
  return readme.replace(
    shownCommand,
    (_block, args: string) => `\`\`\`console\n$ imr ${args}\n${outputOf(args)}\n\`\`\``,
  );
}

if (import.meta.main) {
  const file = join(root, 'README.md');
  writeFileSync(file, withOutputs(readFileSync(file, 'utf8')));
}
