/**
 * The second half of `npm start`: the sample letters in a real VS Code with the extension loaded. A desktop VS Code where
 * there is one and a display, else VS Code's web workbench on 127.0.0.1. With `--once` a browser without a window looks at
 * a letter there, and the program ends.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findProgram, root } from './tools.ts';
import { codeLenses, languageStatus, openFile, outlineRows, workbenchReady } from './vscode/actions.ts';
import { browserAdvice, startBrowser } from './vscode/browser.ts';
import { installVscode, vscodeVersion } from './vscode/install.ts';
import { copiedSamples, type Scratch } from './vscode/samples.ts';
import { startServer } from './vscode/server.ts';
import { addressOf, openWorkbench } from './vscode/workbench.ts';

const firstLetter = '04-mixed-decisions.imr';

/** The desktop VS Code of this machine, where it can show itself. */
function desktopVscode(): string | null {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const shows = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  return shows ? (findProgram('code') ?? findProgram('code.cmd')) : null;
}

function openOnDesktop(program: string): number {
  const { letters } = copiedSamples();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, letters, join(letters, firstLetter)];
  console.log(`Opening copies of the sample letters in VS Code (${program}) ...`);
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/** A short address that leads to a long one; nobody finds it who was not told. */
async function shortAddress(long: string): Promise<string> {
  const path = `/${randomBytes(4).toString('hex')}`;
  const server = createServer((request, response) => {
    if (request.url === path) response.writeHead(302, { location: long });
    else response.writeHead(404);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

async function serve({ folder, letters, remove }: Scratch): Promise<void> {
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ folder: join(folder, 's'), workspaceTrust: false, token });
  const long = addressOf(server, { extension: root, folder: letters, file: join(letters, firstLetter) }, token);
  console.log(`
VS Code ${vscodeVersion()} runs on this machine with the extension loaded and copies of the sample letters open:

  ${await shortAddress(long)}

Open the address in a browser. Ctrl+C ends VS Code and deletes the copies.`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGHUP', resolve);
  });
  server.stop();
  remove();
  process.exit(0);
}

/** Opens a letter without a window and prints what is to be seen of it; throws where something is missing. */
async function look(browser: Browser, { folder, letters, remove }: Scratch): Promise<void> {
  const server = await startServer({ folder: join(folder, 's'), workspaceTrust: false });
  const workbench = await openWorkbench(browser, server, { host: 'node', extension: root, folder: letters });
  const { page } = workbench;
  try {
    await workbenchReady(page);
    await openFile(page, firstLetter);
    await codeLenses(page).first().waitFor();
    const seen = {
      'language mode': await languageStatus(page).innerText(),
      'code lens': await codeLenses(page).first().innerText(),
      outline: (await (await outlineRows(page)).allInnerTexts()).join(' | ').replaceAll('\n', ' '),
    };
    console.log(`\nShown in VS Code ${vscodeVersion()}, in the web workbench: ${firstLetter}`);
    for (const [what, text] of Object.entries(seen)) console.log(`  ${what.padEnd(14)} ${text}`);
  } finally {
    await workbench.close();
    server.stop();
    remove();
  }
}

function leaveOut(reason: string): number {
  console.log(`\nLEFT OUT: the letters were not shown in VS Code: ${reason}`);
  return process.env.CI === 'true' ? 1 : 0;
}

async function showOnce(): Promise<number> {
  const browser = await startBrowser();
  if (!browser) return leaveOut(browserAdvice);
  try {
    await look(browser, copiedSamples());
    return 0;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<number> {
  const once = process.argv.includes('--once');
  const desktop = once ? null : desktopVscode();
  if (desktop !== null) return openOnDesktop(desktop);
  const lacking = installVscode();
  if (lacking !== null) return leaveOut(lacking);
  if (once) return showOnce();
  await serve(copiedSamples());
  return 0;
}

process.exitCode = await main();
