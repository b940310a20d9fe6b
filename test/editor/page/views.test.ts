import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator, Page } from 'playwright-core';
import { becomes, openLetterPage, type LetterPage } from './letterPage.ts';

const decided = 'Overturned: found medically necessary';

describe('a letter on the page', function () {
  this.timeout(120_000);
  let open: LetterPage;
  let page: Page;

  /** The lenses whose words have come. */
  const lenses = (words: RegExp): Locator => page.locator('.codelens-decoration a').filter({ hasText: words });
  const hover = (words: string): Locator =>
    page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: words }).first();

  before(async () => {
    open = await openLetterPage({ file: '02-two-items-overturned.txt' });
    page = open.page;
    await lenses(/^Reviewer: /)
      .nth(1)
      .waitFor({ timeout: 30_000 });
  });
  after(async () => {
    await open.close();
  });

  it('has lenses that make sense when read aloud, each on one line', async () => {
    // The editor sets lenses anew while it starts: what is asked for is what it comes to.
    await becomes(1, () => lenses(/^IMR letter: 2 disputed items, all overturned$/).count());
    await becomes(2, () => lenses(new RegExp(`^${decided};`)).count());
    const boxes = async () => Promise.all((await lenses(/./).all()).map((lens) => lens.boundingBox()));
    for (let tries = 0; tries < 50 && (await boxes()).includes(null); tries++) await page.waitForTimeout(200);
    for (const box of await boxes()) assert.ok(box && box.height < 30 && box.width < 1200, JSON.stringify(box));
  });

  it('selects the conclusion when its decision is clicked, and explains a citation that is clicked', async () => {
    await lenses(/^Overturned/)
      .first()
      .click();
    await page
      .locator('#status\\.editor\\.selection')
      .filter({ hasText: /\(\d+ selected\)/ })
      .waitFor();
    await lenses(/^Reviewer/)
      .last()
      .click();
    await hover('Order of evidence').waitFor();
    await page.keyboard.press('Escape');
  });

  it('explains a decision in a hover whose lines end where there is room', async () => {
    await page
      .locator('.view-line span span')
      .filter({ hasText: /^Overturned$/ })
      .first()
      .hover();
    await hover(decided).waitFor();
    const words = (await hover(decided).textContent()) ?? '';
    assert.match(words, /within 5 working days of receiving the determination/);
    assert.doesNotMatch(words, /\\|\u00a0/);
    await page.mouse.move(5, 5);
  });

  it('has an outline whose rows say what they are, and the decision beside the name', async () => {
    await page.keyboard.press('F1');
    await page.keyboard.type('Explorer: Focus on Outline View');
    await page.keyboard.press('Enter');
    const row = page.locator('.outline-tree .monaco-list-row').filter({ hasText: '1 knee scooter' });
    await row.waitFor();
    assert.equal(await row.getAttribute('aria-label'), '1. Overturned: 1 knee scooter, rental for 6 weeks (event)');
    assert.ok((await row.textContent())?.endsWith(decided));
  });

  it('keeps section and item in sight where one reads on', async () => {
    await page.setViewportSize({ width: 1600, height: 500 });
    await page.locator('.view-lines').first().click();
    await page.keyboard.press('Control+End');
    const lines = page.locator('.sticky-widget .sticky-line-content');
    await lines.nth(2).waitFor();
    const words = (await lines.allTextContents()).map((line) => line.replaceAll('\u00a0', ' ').trim());
    assert.ok(words.includes('IMR ISSUES, DECISIONS AND RATIONALES'));
    assert.ok(words.some((line) => line.startsWith('Postoperative physical therapy')));
  });
});
