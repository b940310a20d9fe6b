/** `npm run pictures -- [NAME]...`: pictures of sample letters in VS Code for the README, in dark, light and high-contrast themes. */
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
const pdf = '19-as-received.pdf';
const viewport = { width: 1400, height: 800 };

/** Without the title bar. */
const clip = { x: 0, y: 29, width: viewport.width, height: viewport.height - 29 };

const settings = {
  'breadcrumbs.enabled': true,
  'breadcrumbs.filePath': 'last',
  'editor.fontSize': 12,
  'editor.minimap.enabled': true,
  'explorer.openEditors.visible': 0,
  'outline.collapseItems': 'alwaysExpand',
  'window.title': '${activeEditorShort}',
};

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  /** Opens the letter. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Brings on screen what the picture is to show. */
  readonly show: (page: Page) => Promise<unknown>;
}

async function showItems(page: Page): Promise<void> {
  await page.mouse.move(viewport.width - 1, viewport.height - 1);
  await runCommand(page, 'IMR: Go to Next Disputed Item');
  await codeLenses(page).filter({ hasText: 'Overturned' }).first().waitFor();
}

/** Opens the letter of a PDF beside its pages. The menu offers that once the extension is there: another letter shows it is. */
async function openPdf(page: Page): Promise<void> {
  await openLetter(page);
  const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name: pdf, exact: true });
  await row.click({ button: 'right' });
  const entry = page.locator('.monaco-menu .action-label').filter({ hasText: 'Open as IMR Letter' }).first();
  await entry.hover();
  // A menu takes no click in its first moment.
  await page.waitForTimeout(500);
  await entry.click();
  await page.locator(`.tab[data-resource-name="${pdf}"]`).waitFor({ timeout: 30_000 });
  await page.locator(`.tab[data-resource-name="${letter}"]`).click({ button: 'middle' });
  await page.locator(`.tab[data-resource-name="${pdf}.imr"]`).click();
}

/** Room for both, and the cursor in a citation of the first item. */
async function showPages(page: Page): Promise<void> {
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible textarea').first().fill('2004, Section(s): Initial Care, Physical');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await view.locator('.box.citation').first().waitFor();
  await view.locator('.picture:not([hidden])').first().waitFor();
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
  { name: 'pdf-dark', theme: 'dark', open: openPdf, show: showPages },
  { name: 'pdf-light', theme: 'light', open: openPdf, show: showPages },
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

async function openLetter(page: Page): Promise<void> {
  await openFile(page, letter);
}

async function take(browser: Browser, { name, theme, open = openLetter, show }: Picture): Promise<void> {
  const { folder: scratch, letters, remove } = copiedSamples();
  const server = await startServer({ folder: join(scratch, 's'), workspaceTrust: false, settings });
  const workbench = await openWorkbench(browser, server, { host: 'node', extension: root, folder: letters, viewport });
  const { page } = workbench;
  try {
    await workbenchReady(page);
    await open(page);
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
  const named = process.argv.slice(2);
  for (const picture of pictures) if (named.length === 0 || named.includes(picture.name)) await take(browser, picture);
  await browser.close();
} else {
  console.error(lacking ?? browserAdvice);
  process.exitCode = 1;
}
