/** The letter of a PDF and its pages in the web workbench. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openLetterPage, type LetterPage, type LetterPageOptions } from './letterPage.ts';

export interface PdfPage extends LetterPage {
  /** The view of the pages. */
  readonly view: FrameLocator;
  readonly pages: Locator;
  readonly boxes: Locator;
}

/** A window in which all of a letter is not seen at once. */
const window = { width: 1600, height: 900 };

/** Opens the workbench with PDFs in its folder, and none of them. */
export async function openBesidePdfs(options: Omit<LetterPageOptions, 'file'>): Promise<PdfPage> {
  const open = await openLetterPage({ ...options, file: '01-one-item-upheld.txt' });
  const { page } = open;
  await page.setViewportSize(window);
  await page.locator('.codelens-decoration a').first().waitFor({ timeout: 30_000 });
  const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  return { ...open, view, pages: view.locator('.page'), boxes: view.locator('.box') };
}

/** Opens a PDF by the menu of the explorer. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
  await openByMenu(page, name, 'Open as IMR Letter');
}

/** Takes an entry of the menu that a file has in the explorer. */
export async function openByMenu(page: Page, name: string, title: string): Promise<void> {
  const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
  await row.click({ button: 'right' });
  const entry = page.locator('.monaco-menu .action-label').filter({ hasText: title }).first();
  await entry.hover();
  // A menu takes no click in its first moment.
  await page.waitForTimeout(300);
  await entry.click();
}

/** The same, and waits for both the letter and its first page. */
export async function openWithPages({ page, view }: PdfPage, name: string): Promise<void> {
  await openFromExplorer(page, name);
  await page.locator(`.tab[data-resource-name="${name}.imr"]`).waitFor({ timeout: 20_000 });
  await page.locator('.editor-instance .view-line').first().waitFor();
  await view.locator('.picture:not([hidden])').first().waitFor({ timeout: 20_000 });
}

/** Loads the window anew as it was left: with nothing that its address asks for besides. */
export async function loadAnew(page: Page): Promise<void> {
  // What is open is remembered a moment after it was opened.
  await page.waitForTimeout(3000);
  const address = new URL(page.url());
  const payload = JSON.parse(address.searchParams.get('payload') ?? '[]') as readonly (readonly [string, string])[];
  address.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
  await page.goto(address.href);
}

/** Puts the cursor on a line of the text, by the command that goes to it. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
}

/** The line that the cursor is on, as the status bar says it. */
export async function cursorLine(page: Page): Promise<number> {
  const words = (await page.locator('#status\\.editor\\.selection').textContent()) ?? '';
  return Number(/Ln (\d+)/.exec(words)?.[1]);
}

/** An attribute of each element. */
export async function attributesOf(elements: Locator, name: string): Promise<readonly (string | null)[]> {
  return Promise.all((await elements.all()).map((element) => element.getAttribute(name)));
}

/** What is at the upper edge of the view: the page, and how far down it. */
export async function topOf({ view, pages }: PdfPage): Promise<{ readonly page: number; readonly down: number }> {
  const bar = await view.locator('.bar').boundingBox();
  const boxes = await Promise.all((await pages.all()).map((page) => page.boundingBox()));
  const edge = bar ? bar.y + bar.height : 0;
  const at = boxes.findIndex((box) => box && box.y + box.height > edge);
  const box = boxes[at];
  return { page: at + 1, down: box ? (edge - box.y) / box.height : 0 };
}
