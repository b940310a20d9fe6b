/** A letter in the web workbench, for tests that look at the page itself. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/tools.ts';
import { startBrowser } from '../../../scripts/vscode/browser.ts';
import { startServer, type Server } from '../../../scripts/vscode/server.ts';
import { openWorkbench } from '../../../scripts/vscode/workbench.ts';

export interface LetterPage {
  readonly page: Page;
  close(): Promise<void>;
}

export interface LetterPageOptions {
  /** The file to open: a sample, or one of `files`. */
  readonly file: string;
  /** More files in the folder, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the extension runs; in the server's Node where nothing is said. */
  readonly host?: 'node' | 'worker';
}

/** Opens a copy of a file, tall enough that all lines are there, and waits until its language status is. */
export async function openLetterPage(options: LetterPageOptions): Promise<LetterPage> {
  const { file, files = {}, settings = {}, host = 'node' } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'imr-'));
  const folder = join(scratch, 'letters');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const browser = await startBrowser();
  if (!browser) throw new Error('No browser could be started.');
  const server = await startServer({ folder: join(scratch, 's'), workspaceTrust: false, settings });
  const page = await open(browser, server, host, join(folder, file));
  const close = async (): Promise<void> => {
    await browser.close();
    server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { page, close };
}

async function open(browser: Browser, server: Server, host: 'node' | 'worker', file: string): Promise<Page> {
  const { page } = await openWorkbench(browser, server, {
    host,
    extension: root,
    folder: dirname(file),
    file,
    viewport: { width: 1600, height: 2600 },
  });
  await page.locator('.view-lines .view-line').first().waitFor({ timeout: 30_000 });
  return page;
}

/** Another color theme, by the name that the list of themes shows. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
}

/** Asks until the page answers as wanted, ten seconds at most: what is shown comes in steps. Throws with the last answer. */
export async function becomes<Answer>(wanted: Answer, ask: () => Promise<Answer>): Promise<void> {
  const end = Date.now() + 10_000;
  let answer = await ask();
  while (answer !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  assert.equal(answer, wanted);
}

/** For a suite whose tests each open a letter of their own: what opens it, and after each test it is closed. */
export function pageOfEachTest(): (options: LetterPageOptions) => Promise<Page> {
  let open: LetterPage | undefined;
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  return async (options) => {
    open = await openLetterPage(options);
    return open.page;
  };
}
