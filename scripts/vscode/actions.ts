/** What a person does and sees in the workbench, for programs. The selectors hold for VS Code 1.139. */
import type { Locator, Page } from 'playwright-core';

/** The themes that come with VS Code, by their label, and the class that the workbench then has. */
const themes = {
  dark: { label: 'Dark Modern', class: 'vs-dark' },
  light: { label: 'Light Modern', class: 'vs' },
  'high-contrast-dark': { label: 'Dark High Contrast', class: 'hc-black' },
  'high-contrast-light': { label: 'Light High Contrast', class: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

/** Types into the quick input and takes what then stands first. */
async function pick(page: Page, keys: string, text: string): Promise<void> {
  await page.keyboard.press(keys);
  const input = page.locator('.quick-input-widget input[aria-label], .quick-input-widget .input');
  await input.first().fill(text);
  await page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
}

/** Waits until the workbench can be used. */
export async function workbenchReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  await page.locator('.explorer-folders-view .monaco-list-row, .editor-instance').first().waitFor({ timeout: 60_000 });
}

/** Opens a file of the folder and waits until its language is known. */
export async function openFile(page: Page, name: string, language = 'IMR Letter'): Promise<void> {
  await pick(page, 'Control+P', name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await languageStatus(page).filter({ hasText: language }).waitFor({ timeout: 30_000 });
}

/** The language mode in the status bar. */
export function languageStatus(page: Page): Locator {
  return page.locator('#status\\.editor\\.mode');
}

/** Runs a command by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`);
}

/** Shows the outline in the side bar and gives its rows. */
export async function outlineRows(page: Page): Promise<Locator> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-tree .monaco-list-row');
  await rows.first().waitFor();
  return rows;
}

/** The code lenses of the lines on screen that have come. */
export function codeLenses(page: Page): Locator {
  return page.locator('.editor-instance .codelens-decoration').filter({ hasText: /\S/, visible: true });
}

/** Rests the mouse on the first such word on screen that has a color of its own, and waits for the hover. */
export async function hoverOver(page: Page, word: string): Promise<void> {
  const words = page.locator('.view-line span span').filter({ hasText: new RegExp(`^${word}$`) });
  await words.first().hover();
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
}

/** Takes one of the themes that come with VS Code. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  const wanted = themes[theme];
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input').first().fill(wanted.label);
  const row = page.locator('.quick-input-list .label-name').filter({ hasText: new RegExp(`^${wanted.label}$`) });
  await row.first().click();
  await page.locator(`.monaco-workbench.${wanted.class}`).waitFor();
}
