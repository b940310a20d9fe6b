import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './shared.ts';

/** What a program left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command, the file that people run. Throws where it is not built yet. */
export function builtCommand(): string {
  const file = join(repository, 'dist', 'cli.js');
  if (!existsSync(file)) throw new Error('The command is not built. Run "npm run build", then the tests again.');
  return file;
}

/** Runs this Node with the given arguments and waits; no shell between. */
export function runNode(args: readonly string[], options: { readonly env?: NodeJS.ProcessEnv } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...options.env },
  });
  return { status, stdout, stderr };
}

/** Runs the built command. */
export function runImr(...args: readonly string[]): Outcome {
  return runNode([builtCommand(), ...args]);
}
