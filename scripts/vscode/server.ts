/** VS Code's own server and web workbench, on 127.0.0.1, with nothing outside this machine. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeFolder } from './install.ts';

export interface ServerOptions {
  /** A folder for all that the server and its extension host write; the caller deletes it. Its path must be short: sockets lie in it. */
  readonly folder: string;
  /** Whether a folder must be trusted by its user before extensions may do everything; true as in VS Code itself. */
  readonly workspaceTrust: boolean;
  /** The user's settings, more than those that keep the workbench quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A word that the address must hold, for a server that runs for longer than a test. */
  readonly token?: string;
}

export interface Server {
  readonly port: number;
  /** The address of the workbench, without a slash at its end. */
  readonly origin: string;
  /** Ends the server and all that it started. */
  stop(): void;
}

const readyWithin = 30_000;

/** Nothing is shown, asked or looked for that is not the letter. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

function environment(folder: string): NodeJS.ProcessEnv {
  const temporary = join(folder, 't');
  mkdirSync(temporary, { recursive: true });
  return { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: temporary, XDG_RUNTIME_DIR: temporary };
}

/** The server's program and the arguments that every use of it shares. */
function serverArguments(folder: string): string[] {
  const program = join(vscodeFolder, 'out', 'server-main.js');
  return [program, '--server-data-dir', folder, '--accept-server-license-terms', '--telemetry-level', 'off'];
}

function writeSettings({ folder, settings }: ServerOptions): void {
  const user = join(folder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** Starts a server and resolves when it takes connections; rejects where it ends or hangs before. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { folder, workspaceTrust, token } = options;
  writeSettings(options);
  const args = [
    ...serverArguments(folder),
    ...['--host', '127.0.0.1', '--port', '0', '--enable-smoke-test-driver'],
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    detached: true,
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = stopper(child);
  try {
    const bound = await portOf(child, join(folder, 'server.log'));
    return { port: bound, origin: `http://127.0.0.1:${bound}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Ends the server's own group of processes, once, also when this program ends before it was asked to. */
function stopper(child: ChildProcess): () => void {
  const stop = (): void => {
    process.off('exit', stop);
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', stop);
  return stop;
}

/** The port that the server says it listens on. All that it prints goes to the log file. */
async function portOf(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile);
  child.stderr?.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`VS Code's server was not ready; see ${logFile}`)), readyWithin);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      printed = (printed + chunk.toString()).slice(-1000);
      const port = /agent listening on (\d+)/.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`VS Code's server ended with status ${String(code)}; see ${logFile}`));
    });
  });
}

/** Installs a packaged extension into the folder that a server will be started with. Throws what VS Code says where it fails. */
export function installExtension(folder: string, vsix: string): void {
  const args = [...serverArguments(folder), '--install-extension', vsix];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment(folder) });
  if (status !== 0) throw new Error(`VS Code could not install ${vsix}.\n${stderr}`);
}
