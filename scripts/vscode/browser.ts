/** A browser to show the workbench in: one that is installed, else the one that the package @sparticuz/chromium carries. */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findProgram } from '../tools.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Without the last the extension host in a worker gets no file from 127.0.0.1. */
const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-features=LocalNetworkAccessChecks'];

/** What to do where no browser can be had. */
export const browserAdvice = 'no browser could be started. Install one: apt-get install chromium';

const packageName = '@sparticuz/chromium';

interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

function installedBrowser(): string | null {
  return [...programs.map(findProgram), ...applications].find((path) => path !== null && existsSync(path)) ?? null;
}

/** Whether there is a browser to try: one that is installed, or the package's, on the machines it is made for. */
export function hasBrowser(): boolean {
  return installedBrowser() !== null || (process.platform === 'linux' && process.arch === 'x64');
}

/** Starts the first browser that starts, without a window; the caller closes it. Null where there is none. */
export async function startBrowser(): Promise<Browser | null> {
  const installed = installedBrowser();
  const browser = installed === null ? null : await launch({ name: installed, path: installed });
  if (browser) return browser;
  const packaged = await packagedBrowser();
  return packaged && launch(packaged);
}

async function launch({ name, path, env }: Candidate): Promise<Browser | null> {
  try {
    const more = env ? { env: { ...process.env, ...env } } : {};
    return await chromium.launch({ executablePath: path, args: browserArguments, ...more });
  } catch (error) {
    console.error(`The browser ${name} does not start: ${firstLine(error)}`);
    return null;
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

interface ChromiumPackage {
  readonly default: { executablePath(): Promise<string> };
  readonly inflate: (file: string) => Promise<string>;
}

/** Unpacks the package's browser and the libraries that a bare Linux lacks, beside it; what is unpacked is used again. */
async function packagedBrowser(): Promise<Candidate | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const temporary = process.env.TMPDIR;
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    // The package unpacks into the folder for temporary files, and takes whatever browser lies there.
    process.env.TMPDIR = join(import.meta.dirname, 'node_modules', '.unpacked-chromium');
    mkdirSync(process.env.TMPDIR, { recursive: true });
    const { default: unpacker, inflate } = (await import(pathToFileURL(entry).href)) as ChromiumPackage;
    const path = await unpacker.executablePath();
    const libraries = await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
    return { name: packageName, path, env: { LD_LIBRARY_PATH: join(libraries, 'lib') } };
  } catch (error) {
    console.error(`The browser of ${packageName} cannot be unpacked: ${firstLine(error)}`);
    return null;
  } finally {
    restore('TMPDIR', temporary);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
