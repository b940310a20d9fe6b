import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/tools.ts';
import { openFile } from '../../../scripts/vscode/actions.ts';
import { openLetterPage, type LetterPage } from './letterPage.ts';

const sample = readFileSync(join(root, 'samples', '04-mixed-decisions.imr'), 'utf8');
const files = {
  'linked.imr': `See https://thumbs.example/care-\nof/left_thumb.html.\n\n${sample}`,
  'notes.html': `Thumbs.\n\n${sample}`,
};

/** The number of the line that the cursor is on, once it is this one or time is up. */
async function lineOfCursor(page: Page, expected: number): Promise<number> {
  const status = page.locator('#status\\.editor\\.selection');
  const end = Date.now() + 5000;
  for (;;) {
    const line = Number(/Ln (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
    if (line === expected || Date.now() > end) return line;
    await page.waitForTimeout(100);
  }
}

describe('moving about on the page', function () {
  this.timeout(90_000);
  let open: LetterPage;
  before(async () => {
    open = await openLetterPage({ file: 'linked.imr', files });
    await openFile(open.page, 'linked.imr');
  });
  after(() => open.close());

  it('has keys in letters', async () => {
    const { page } = open;
    await page.keyboard.press('Control+Home');
    for (const [keys, line] of [
      ['Control+Alt+PageDown', 42],
      ['Control+Alt+PageDown', 60],
      ['Control+Alt+PageUp', 42],
      ['Shift+Alt+PageUp', 60],
      ['Shift+Alt+PageDown', 42],
    ] as const) {
      await page.keyboard.press(keys);
      assert.equal(await lineOfCursor(page, line), line, keys);
    }
  });

  it('lists the items for picking, with words that make sense when read aloud', async () => {
    const { page } = open;
    await page.keyboard.press('Control+k');
    await page.keyboard.press('i');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(2).waitFor();
    assert.match(
      (await rows.nth(1).getAttribute('aria-label')) ?? '',
      /^2\. Right wrist brace \(cock-up splint\), size "medium".*Overturned: found medically necessary/,
    );
    await page.keyboard.type('cream');
    await page.keyboard.press('Enter');
    assert.equal(await lineOfCursor(page, 75), 75);
  });

  it('shows a web address that a line end broke as links', async () => {
    const { page } = open;
    await page.keyboard.press('Control+Home');
    await page.locator('.lines-content .view-lines .detected-link').nth(1).waitFor({ timeout: 10_000 });
    const links = await page.locator('.lines-content .view-lines .detected-link').allTextContents();
    assert.deepEqual(links, ['https://thumbs.example/care-', 'of/left_thumb.html']);
  });

  it('has no keys elsewhere', async () => {
    const { page } = open;
    await page.getByRole('treeitem', { name: /notes\.html/ }).dblclick();
    await page.locator('.tab.active[data-resource-name="notes.html"]').waitFor();
    await page.locator('.view-lines').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+PageDown');
    await page.keyboard.press('Shift+Alt+PageDown');
    await page.waitForTimeout(500);
    assert.equal(await lineOfCursor(page, 1), 1);
  });
});
