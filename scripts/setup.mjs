/**
 * Makes what a fresh clone lacks: node_modules and dist. Plain JavaScript that uses nothing but an old Node, because it
 * runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest that the packages and the built command run with: major and minor version. */
const oldestNode = [20, 11];
const windows = process.platform === 'win32';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The Node that builds and tests: the pinned package `node`, which runs TypeScript as it is. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const lockFile = join(root, 'package-lock.json');
const installedLockFile = join(root, 'node_modules', '.package-lock.json');
const builtCommand = join(root, 'dist', 'cli.js');
const buildInputs = ['src', 'esbuild.mjs', 'package.json', join('syntaxes', 'tree-sitter-imr-letter')];

/** Prints the message as plain lines and ends the program with status 1. */
export function stop(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

/** @returns {Record<string, {version?: string, optional?: boolean}>} the packages that a lock file names */
function packagesIn(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether each package of the lock file is installed in the version that it names. */
function packagesAreInstalled() {
  if (!existsSync(installedLockFile) || !existsSync(projectNode)) return false;
  const installed = packagesIn(installedLockFile);
  return Object.entries(packagesIn(lockFile)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** The environment without the project's own commands: `npm ci` deletes them while it runs. */
function environmentForInstall() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root));
  return { ...process.env, PATH: path.join(delimiter) };
}

function installPackages() {
  console.log('Set-up: installing the packages of package-lock.json with "npm ci" (about 390 MB on disk, once) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env: environmentForInstall(),
    shell: windows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0 && packagesAreInstalled()) return;
  stop('The packages could not be installed. Is the npm registry reachable? Run "npm ci" to see why, then try again.');
}

/** @returns {number} the time of the newest file at or below the path, in milliseconds; 0 where there is none */
function newestChange(/** @type {string} */ path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function buildIsCurrent() {
  if (!existsSync(builtCommand)) return false;
  const builtAt = statSync(builtCommand).mtimeMs;
  return buildInputs.every((path) => newestChange(join(root, path)) <= builtAt);
}

function build() {
  console.log('Set-up: building the command imr and the extension into dist/ ...');
  const { status } = spawnSync(projectNode, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop('The build failed; the lines above say why.');
}

function isTooOld(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** Installs the packages and builds the command where that is needed, and says so; ends the program where it fails. */
export function setUp() {
  if (isTooOld(process.versions.node)) {
    stop(`Node ${oldestNode.join('.')} or newer is needed; this is Node ${process.versions.node}.`);
  }
  if (!packagesAreInstalled()) installPackages();
  if (!buildIsCurrent()) build();
}
