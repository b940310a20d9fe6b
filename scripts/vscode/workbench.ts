/** Opens the workbench of a server in a browser, with the extension in one of three hosts. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { quietSettings, type Server } from './server.ts';

/**
 * Where the extension runs: `node`, in the server's own Node; `worker`, in a web worker, with the server's files; `web`, in a web
 * worker with no server at all behind it, as on vscode.dev.
 */
export type Host = 'node' | 'worker' | 'web';

export interface WorkbenchOptions {
  readonly host: Host;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** A folder with an extension that was installed in the host `worker` or `web` as if it were built in; in `node` the server has it. */
  readonly installed?: string;
  /** The folder to open; not in the host `web`. */
  readonly folder?: string;
  /** The file to open; not in the host `web`. */
  readonly file?: string;
  /** The folder and the name of a module with the function `run`, which the extension host calls. */
  readonly tests?: { readonly folder: string; readonly module: string };
  /** What `run` ended with: 0, or 1 for a failed test or a module that could not be loaded. */
  readonly onExit?: (code: number) => void;
  /** The whole log of the workbench and the extension host; what was written in one call. */
  readonly onLog?: (parts: readonly string[]) => void;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly page: Page;
  /** Addresses outside this machine that the workbench asked for; each was refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** The address of the workbench with the extension in the server's Node, for any browser; `token` where the server has one. */
export function addressOf({ origin, port }: Server, options: Omit<WorkbenchOptions, 'host'>, token?: string): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const { extension, tests, folder, file } = options;
  const payload: [string, string][] = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
  ];
  if (tests) payload.push(['extensionTestsPath', remote(join(tests.folder, tests.module))]);
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  const place = folder === undefined ? { ew: 'true' } : { folder };
  const query = { ...(token === undefined ? {} : { tkn: token }), ...place, payload: JSON.stringify(payload) };
  return `${origin}/?${new URLSearchParams(query).toString()}`;
}

/** Opens the workbench in a window of its own; whoever opened it closes it. Nothing is asked for outside this machine. */
export async function openWorkbench(browser: Browser, server: Server, options: WorkbenchOptions): Promise<Workbench> {
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1280, height: 800 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const refused = await refuseOutside(context);
  const page = await context.newPage();
  await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
  await page.exposeFunction('codeAutomationLog', (_kind: string, parts: unknown[]) =>
    options.onLog?.(parts.filter((part) => typeof part === 'string')),
  );
  if (options.host !== 'node') await rewriteForWorker(context, server, options);
  await page.goto(options.host === 'node' ? addressOf(server, options) : workerAddress(server, options));
  return { page, refused, close: () => context.close() };
}

function workerAddress({ origin, port }: Server, { host, folder, file }: WorkbenchOptions): string {
  if (host === 'web' || folder === undefined) return `${origin}/?ew=true`;
  const payload = file === undefined ? [] : [['openFile', `vscode-remote://127.0.0.1:${port}${file}`]];
  return `${origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}

async function refuseOutside(context: BrowserContext): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(
    ({ protocol, hostname }) => /^(?:https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1',
    async (route) => {
      refused.push(route.request().url());
      await route.abort();
    },
  );
  return refused;
}

/**
 * What the server says about the extension and itself is changed on its way to the page. VS Code runs the tests in the
 * host of the extension that they lie in, so they are served as if they lay in it; of two routes that fit, the browser
 * takes the later one.
 */
async function rewriteForWorker(context: BrowserContext, server: Server, options: WorkbenchOptions): Promise<void> {
  const served = new Map([['/_extension/', options.extension]]);
  if (options.installed !== undefined) served.set('/_installed/', options.installed);
  if (options.tests) served.set('/_extension/_tests/', options.tests.folder);
  for (const [path, folder] of served) {
    await context.route(`${server.origin}${path}**`, async (route) => serveFile(route, path, folder));
  }
  await context.route(
    (url) => url.origin === server.origin && url.pathname === '/',
    async (route) => rewrite(route, (page) => withConfiguration(page, server, options)),
  );
  if (options.host !== 'web') return;
  await context.route('**/out/vs/code/browser/workbench/workbench.js', async (route) => rewrite(route, withoutServer));
}

async function serveFile(route: Route, prefix: string, folder: string): Promise<void> {
  const path = join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length)));
  const found = existsSync(path) && statSync(path).isFile();
  if (found) await route.fulfill({ path, headers: { 'cache-control': 'no-store' } });
  else await route.fulfill({ status: 404, body: '' });
}

async function rewrite(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}

interface Configuration {
  remoteAuthority?: string;
  additionalBuiltinExtensions?: unknown[];
  configurationDefaults?: unknown;
  developmentOptions: Record<string, unknown>;
}

const configurationPattern = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;

function withConfiguration(page: string, { port }: Server, options: WorkbenchOptions): string {
  const served = (path: string): object => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path });
  return replaceOnce(page, configurationPattern, (_all, head, escaped) => {
    const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Configuration;
    settings.developmentOptions.extensions = [served('/_extension')];
    if (options.tests)
      settings.developmentOptions.extensionTestsPath = served(`/_extension/_tests/${options.tests.module}`);
    if (options.installed !== undefined) settings.additionalBuiltinExtensions = [served('/_installed')];
    if (options.host === 'web') {
      delete settings.remoteAuthority;
      settings.configurationDefaults = quietSettings;
    }
    return head + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

const roamingPattern =
  /(get userRoamingDataHome\(\)\{return )[\w$]+\(([\w$]+\.file\()this\.userDataPath(\)\.with\(\{scheme:[\w$]+\.)vscodeRemote(\}\)),"User"\)/;

/** Without a server the workbench knows no remote machine, and keeps what it remembers in the browser. */
function withoutServer(script: string): string {
  const alone = replaceOnce(script, /,remoteAuthority:location\.host/, () => '');
  return replaceOnce(alone, roamingPattern, (_all, head, file, scheme, end) => {
    return `${head}${file}"/User"${scheme}vscodeUserData${end}`;
  });
}

function replaceOnce(text: string, pattern: RegExp, replacement: (...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`This version of VS Code lacks what is to be replaced: ${pattern.source}`);
  return text.replace(pattern, replacement);
}
