/** `npm run pictures`: pictures of a sample letter in VS Code for the README, in a dark, a light and a high-contrast theme. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from './tools.ts';
import {
  codeLenses,
  hoverOver,
  openFile,
  outlineRows,
  runCommand,
  useTheme,
  workbenchReady,
  type Theme,
} from './vscode/actions.ts';
import { browserAdvice, startBrowser } from './vscode/browser.ts';
import { installVscode } from './vscode/install.ts';
import { copiedSamples } from './vscode/samples.ts';
import { startServer } from './vscode/server.ts';
import { openWorkbench } from './vscode/workbench.ts';

const folder = join(root, 'media', 'pictures');
const letter = '04-mixed-decisions.imr';
const viewport = { width: 1400, height: 800 };

/** Without the title bar. */
const clip = { x: 0, y: 29, width: viewport.width, height: viewport.height - 29 };

const settings = {
  'breadcrumbs.enabled': true,
  'editor.fontSize': 12,
  'editor.minimap.enabled': true,
  'explorer.openEditors.visible': 0,
  'outline.collapseItems': 'alwaysExpand',
  'window.title': '${activeEditorShort}',
};

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  /** Brings on screen what the picture is to show. */
  readonly show: (page: Page) => Promise<unknown>;
}

async function showItems(page: Page): Promise<void> {
  await page.mouse.move(viewport.width - 1, viewport.height - 1);
  await runCommand(page, 'IMR: Go to Next Disputed Item');
  await codeLenses(page).filter({ hasText: 'Overturned' }).first().waitFor();
}

const pictures: readonly Picture[] = [
  { name: 'dark', theme: 'dark', show: showItems },
  {
    name: 'light',
    theme: 'light',
    show: async (page) => {
      await showItems(page);
      await hoverOver(page, 'Overturned');
    },
  },
  {
    name: 'high-contrast',
    theme: 'high-contrast-dark',
    show: async (page) => {
      await showItems(page);
      await page.locator('.codelens-decoration a').filter({ hasText: 'Reviewer: ' }).first().click();
      await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
    },
  },
];

/** So that the decisions stand in the outline beside the titles. */
async function widenSideBar(page: Page): Promise<void> {
  const sash = await page.locator('.part.sidebar').boundingBox();
  if (!sash) return;
  const [edge, middle] = [sash.x + sash.width, sash.y + sash.height / 2];
  await page.mouse.move(edge + 2, middle);
  await page.mouse.down();
  await page.mouse.move(edge + 80, middle, { steps: 5 });
  await page.mouse.up();
}

async function take(browser: Browser, { name, theme, show }: Picture): Promise<void> {
  const { folder: scratch, letters, remove } = copiedSamples();
  const server = await startServer({ folder: join(scratch, 's'), workspaceTrust: false, settings });
  const workbench = await openWorkbench(browser, server, { host: 'node', extension: root, folder: letters, viewport });
  const { page } = workbench;
  try {
    await workbenchReady(page);
    await openFile(page, letter);
    await useTheme(page, theme);
    await page.locator('.explorer-viewlet .pane-header').first().click();
    await widenSideBar(page);
    await outlineRows(page);
    await show(page);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(folder, `${name}.png`), clip });
    console.log(`media/pictures/${name}.png`);
  } finally {
    await workbench.close();
    server.stop();
    remove();
  }
}

const lacking = installVscode();
const browser = lacking === null ? await startBrowser() : null;
if (browser) {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await take(browser, picture);
  await browser.close();
} else {
  console.error(lacking ?? browserAdvice);
  process.exitCode = 1;
}
