import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { codeLenses, hoverOver, lineWith, outlineRows } from '../../../scripts/vscode/actions.ts';
import { openLetterPage, type LetterPage } from './letterPage.ts';

const shownHover = '.monaco-hover:not(.hidden) .hover-contents';

describe('a letter on the page', function () {
  this.timeout(120_000);
  let open: LetterPage;
  let page: Page;
  before(async () => {
    open = await openLetterPage({ file: '02-two-items-overturned.txt' });
    page = open.page;
    await codeLenses(page).nth(6).waitFor({ timeout: 30_000 });
  });
  after(async () => {
    await open.close();
  });

  it('has lenses that make sense when read aloud, each on one line', async () => {
    const titles = await codeLenses(page).allTextContents();
    assert.equal(titles[0], 'IMR letter: 2 disputed items, all overturned');
    assert.equal(titles.filter((title) => title === 'Overturned: found medically necessary').length, 2);
    for (const lens of await codeLenses(page).all()) {
      const box = await lens.boundingBox();
      assert.ok(box && box.height < 30 && box.width < 1300, JSON.stringify(box));
    }
  });

  it('selects the conclusion when its decision is clicked, and explains a guideline that is clicked', async () => {
    await codeLenses(page).locator('a').filter({ hasText: /^Overturned/ }).first().click();
    await page
      .locator('#status\\.editor\\.selection')
      .filter({ hasText: /\(\d+ selected\)/ })
      .waitFor();
    await codeLenses(page).locator('a').filter({ hasText: 'Reviewer' }).last().click();
    const hover = page.locator(shownHover).first();
    await hover.waitFor();
    assert.match((await hover.textContent()) ?? '', /^Reviewer guideline: what the reviewer's decision is based on/);
  });

  it('explains a decision in a hover whose lines end where there is room', async () => {
    const hover = await hoverOver(page, '1 knee scooter, rental for 6 weeks', 'Overturned');
    const words = (await hover.textContent()) ?? '';
    assert.match(words, /within 5 working days of receiving the determination/);
    assert.doesNotMatch(words, /\\|\u00a0/);
    await page.mouse.move(5, 5);
  });

  it('has an outline whose rows say what they are, and the decision beside the name', async () => {
    const rows = await outlineRows(page);
    await page.keyboard.press('Control+ArrowDown');
    const row = rows.filter({ hasText: '1 knee scooter' });
    await row.waitFor();
    assert.equal(await row.getAttribute('aria-label'), '1. 1 knee scooter, rental for 6 weeks (event)');
    assert.match((await row.textContent()) ?? '', /Overturned: found medically necessary$/);
  });

  it('keeps section and item in sight where one reads on', async () => {
    await page.setViewportSize({ width: 1600, height: 500 });
    await lineWith(page, '').click();
    await page.keyboard.press('Control+End');
    const lines = page.locator('.sticky-widget .sticky-line-content');
    await lines.nth(2).waitFor();
    const words = (await lines.allTextContents()).map((line) => line.replaceAll('\u00a0', ' ').trim());
    assert.ok(words.includes('IMR ISSUES, DECISIONS AND RATIONALES'));
    assert.ok(words.some((line) => line.startsWith('Postoperative physical therapy')));
  });
});
