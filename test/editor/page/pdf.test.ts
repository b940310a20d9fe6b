import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { runCommand } from '../../../scripts/vscode/actions.ts';
import { letterPdf, sampleBase } from '../../support/letterPdf.ts';
import { printedPdf } from '../../support/printedPdf.ts';
import { becomes, chooseTheme } from './letterPage.ts';
import {
  attributesOf,
  cursorLine,
  goToLine,
  loadAnew,
  openBesidePdfs,
  openByMenu,
  openFromExplorer,
  openWithPages,
  topOf,
  type PdfPage,
} from './pdfPage.ts';

const received = '19-as-received.pdf';

/** The line of the text that begins with these words, from 1. */
async function lineOf(open: PdfPage, words: string): Promise<number> {
  await goToLine(open.page, 1);
  await open.page.keyboard.press('Control+f');
  await open.page.locator('.find-widget.visible textarea').first().fill(words);
  await open.page.keyboard.press('Enter');
  await open.page.keyboard.press('Escape');
  await open.page.locator('#status\\.editor\\.selection').filter({ hasText: 'selected' }).waitFor();
  return cursorLine(open.page);
}

/** The dots of a picture from side to side; 0 until it is there. */
function dotsAcross(picture: unknown): number {
  return (picture as { readonly naturalWidth: number }).naturalWidth;
}

/** Tells the view of the pages something, as the editor does. */
function tellView(_: unknown, data: unknown): void {
  const { dispatchEvent } = globalThis as unknown as { readonly dispatchEvent: (event: Event) => boolean };
  dispatchEvent(new MessageEvent('message', { data }));
}

/** How many elements have these words before them, which no script of the page can read otherwise. */
function withLabel(elements: readonly unknown[], words: string): number {
  const { getComputedStyle } = globalThis as unknown as {
    readonly getComputedStyle: (element: unknown, pseudo: string) => { readonly content: string };
  };
  return elements.filter((element) => getComputedStyle(element, '::before').content === words).length;
}

for (const host of ['node', 'worker'] as const) {
  describe(`the pages of a PDF on the page (${host})`, function () {
    this.timeout(120_000);
    let open: PdfPage;
    const errors: string[] = [];
    const text = (): Locator => open.page.locator('.editor-instance').first();

    before(async () => {
      open = await openBesidePdfs({ host });
      open.page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security|viewer|pdf/i.test(message.text()))
          errors.push(message.text());
      });
      await openWithPages(open, received);
    });
    after(async () => {
      await open.close();
    });

    it('are pictures that say which page they are', async () => {
      assert.equal(await open.pages.count(), 2);
      assert.deepEqual(await attributesOf(open.pages, 'aria-label'), ['Page 1 of 2', 'Page 2 of 2']);
      const picture = open.view.locator('img').first();
      assert.equal(await picture.getAttribute('alt'), 'Page 1 of 2');
      await becomes(true, async () => (await picture.evaluate(dotsAcross)) > 400);
    });

    it('load nothing: everything stands in the page, and its policy forbids the rest', async () => {
      const policy = await open.view.locator('meta[http-equiv]').last().getAttribute('content');
      assert.match(
        policy ?? '',
        /^default-src 'none'; img-src blob:; style-src 'nonce-\w{32}'; script-src 'nonce-\w{32}'$/,
      );
      assert.match((await open.view.locator('img').first().getAttribute('src')) ?? '', /^blob:/);
      assert.deepEqual(errors, []);
    });

    it('announce in the text where a page begins, in place of the form feed', async () => {
      await lineOf(open, 'set forth');
      const labels = (): Promise<number> => text().locator('.view-line span').evaluateAll(withLabel, '"page 2"');
      await becomes(1, labels);
    });

    it('have the decision and the citation boxed that the cursor is in', async () => {
      await lineOf(open, '2004, Section');
      await open.boxes.nth(1).waitFor();
      assert.deepEqual([...new Set(await attributesOf(open.boxes, 'class'))], ['box overturned', 'box citation']);
      const words = await open.view.locator('figcaption').nth(1).textContent();
      assert.match(words ?? '', /^Decision: Overturned\. Citation: Forearm, Wrist, and Hand Complaints 2004/);
    });

    it('are scrolled with the text, and the text with them, and then are still', async () => {
      await goToLine(open.page, 1);
      await becomes(1, async () => (await topOf(open)).page);
      await goToLine(open.page, 78);
      await becomes(2, async () => (await topOf(open)).page);
      await open.page.waitForTimeout(600);
      const firstLine = async (): Promise<number> =>
        Number(await text().locator('.margin .line-numbers').first().textContent());
      const lower = await firstLine();
      await open.view.locator('main').hover();
      await open.page.mouse.wheel(0, -5000);
      await becomes(true, async () => (await firstLine()) < lower);
      await open.page.waitForTimeout(600);
      const [place, line] = [await topOf(open), await firstLine()];
      await open.page.waitForTimeout(1000);
      assert.deepEqual([await topOf(open), await firstLine()], [place, line]);
    });

    it('lead to the text by a click', async () => {
      const line = await lineOf(open, 'Upheld');
      await goToLine(open.page, line + 4);
      await becomes(line + 4, () => cursorLine(open.page));
      // Both are still once whoever leads has rested.
      await open.page.waitForTimeout(1000);
      const box = await open.view.locator('.box.upheld').boundingBox();
      assert.ok(box);
      await open.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await becomes(line, () => cursorLine(open.page));
    });

    it('are gone through and enlarged by keys, and lead to the text by Enter', async () => {
      await open.pages.first().focus();
      await open.page.keyboard.press('ArrowRight');
      await becomes('Page 2 of 2', () => open.view.locator('.page:focus').getAttribute('aria-label'));
      assert.equal((await topOf(open)).page, 2);
      const width = async (): Promise<number> => (await open.pages.first().boundingBox())?.width ?? 0;
      const before = await width();
      await open.page.keyboard.press('+');
      assert.ok((await width()) > 1.2 * before);
      assert.equal(await open.view.locator('.level').textContent(), '125 %');
      await open.page.keyboard.press('0');
      assert.equal(await width(), before);
      await open.page.keyboard.press('ArrowLeft');
      await open.page.keyboard.press('PageDown');
      await becomes(true, async () => (await topOf(open)).down > 0.2);
      await open.page.keyboard.press('Enter');
      await becomes(true, () => open.page.locator('.editor-instance .monaco-editor.focused').isVisible());
    });
  });
}

describe('PDFs on the page', function () {
  this.timeout(120_000);
  const noLetter = printedPdf([{ runs: [{ text: 'Thumbs are well.', x: 72, y: 90 }] }]);
  let open: PdfPage;

  before(async () => {
    open = await openBesidePdfs({
      files: {
        'faxed.pdf': letterPdf(await sampleBase('04-mixed-decisions.imr'), { linesOnPage: 20, scannedPages: [2] }),
        'findings.pdf': letterPdf(await sampleBase('16-inconsistencies.imr')),
        'locked.pdf': letterPdf(await sampleBase('02-two-items-overturned.txt'), { userPassword: 'invented' }),
        'long.pdf': letterPdf(await sampleBase('03-six-items-upheld.txt'), { linesOnPage: 12 }),
        'neither.pdf': noLetter,
        'none.pdf': noLetter,
      },
    });
  });
  after(async () => {
    await open.close();
  });

  const tab = (name: string): Locator => open.page.locator(`.tab[data-resource-name="${name}"]`);
  const closeAll = async (): Promise<void> => {
    await open.page.keyboard.press('Control+k');
    await open.page.keyboard.press('Control+w');
    await becomes(0, () => open.page.locator('.tab').count());
  };

  it('that want a password are opened when it was given; a wrong one is asked for again; without one nothing opens', async () => {
    const asked = open.page.locator('.quick-input-widget').filter({ hasText: 'Password of locked.pdf' });
    await openFromExplorer(open.page, 'locked.pdf');
    await asked.waitFor();
    await open.page.keyboard.press('Escape');
    await asked.waitFor({ state: 'hidden' });
    assert.equal(await tab('locked.pdf.imr').count(), 0);
    await openFromExplorer(open.page, 'locked.pdf');
    await asked.waitFor();
    assert.equal(await asked.locator('input').first().getAttribute('type'), 'password');
    await open.page.keyboard.type('wrong');
    await open.page.keyboard.press('Enter');
    await asked.filter({ hasText: 'does not open this PDF' }).waitFor();
    await open.page.keyboard.type('invented');
    await open.page.keyboard.press('Enter');
    await tab('locked.pdf.imr').waitFor();
    await open.view.locator('.picture:not([hidden])').first().waitFor();
    await closeAll();
  });

  it('that hold no letter are left alone, with a sentence', async () => {
    await openFromExplorer(open.page, 'none.pdf');
    // The workbench shows no toasts while it is driven by a program.
    await runCommand(open.page, 'Notifications: Show Notifications');
    await open.page.locator('.notifications-center').filter({ hasText: 'none.pdf is no IMR letter' }).waitFor();
    await open.page.keyboard.press('Escape');
    assert.equal(await tab('none.pdf.imr').count(), 0);
    await openByMenu(open.page, 'none.pdf', 'Open With...');
    const editors = open.page.locator('.quick-input-list .monaco-list-row');
    await editors.filter({ hasText: 'IMR Letter' }).first().click();
    await open.view.locator('.sentence').filter({ hasText: 'none.pdf is no IMR letter' }).waitFor();
    assert.equal(await open.pages.count(), 0);
    assert.equal(await open.view.locator('.bar').isVisible(), false);
    await closeAll();
  });

  it('are opened together where several are selected; those that hold no letter are named in one sentence', async () => {
    const row = (name: string): Locator =>
      open.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
    await row('findings.pdf').click();
    for (const name of ['long.pdf', 'none.pdf', 'neither.pdf']) await row(name).click({ modifiers: ['Control'] });
    await openFromExplorer(open.page, 'neither.pdf');
    await tab('findings.pdf.imr').waitFor();
    await tab('long.pdf.imr').waitFor();
    await runCommand(open.page, 'Notifications: Show Notifications');
    const said = open.page.locator('.notifications-center').filter({ hasText: '2 of the PDFs are no IMR letters' });
    await said.filter({ hasText: 'none.pdf' }).filter({ hasText: 'neither.pdf' }).waitFor();
    await open.page.keyboard.press('Escape');
    // Selects this one alone: the next test begins with one file.
    await row(received).click();
    await closeAll();
  });

  it('have boxed on their pages what a finding under the cursor is about', async () => {
    await openWithPages(open, 'findings.pdf');
    await open.page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await open.page.keyboard.press('F8');
    await open.view.locator('.box.finding').first().waitFor();
    assert.match((await open.view.locator('figcaption').allTextContents()).join(), /Finding: The date of injury is/);
    await open.page.keyboard.press('Escape');
    await closeAll();
  });

  it('are drawn page by page as they come near, and those far off are given back', async () => {
    await openWithPages(open, 'long.pdf');
    const isDrawn = async (page: Locator): Promise<boolean> =>
      (await page.locator('.picture:not([hidden])').count()) === 1;
    const count = await open.pages.count();
    assert.ok(count > 7, String(count));
    assert.equal(await isDrawn(open.pages.last()), false);
    await open.pages.first().focus();
    for (const key of ['+', '+']) await open.page.keyboard.press(key);
    const second = open.pages.nth(1);
    assert.ok(((await second.boundingBox())?.y ?? 0) > 900, 'out of sight');
    await becomes(true, () => isDrawn(second));
    await open.page.keyboard.press('End');
    await becomes(true, () => isDrawn(open.pages.last()));
    await becomes(false, () => isDrawn(open.pages.first()));
    await closeAll();
  });

  it('are moved to the sides by the arrows where they are enlarged beyond the view, and not turned', async () => {
    await openWithPages(open, received);
    await open.pages.first().focus();
    const left = async (): Promise<number> => (await open.pages.first().boundingBox())?.x ?? 0;
    const before = await left();
    for (const key of ['+', '+', 'ArrowRight']) await open.page.keyboard.press(key);
    await becomes(true, async () => (await left()) < before);
    assert.equal(await open.view.locator('.page:focus').getAttribute('aria-label'), 'Page 1 of 2');
    for (const key of ['0', 'ArrowRight']) await open.page.keyboard.press(key);
    await becomes('Page 2 of 2', () => open.view.locator('.page:focus').getAttribute('aria-label'));
    await closeAll();
  });

  it('name the page that is a picture, where it would stand in the text and in the status', async () => {
    await openFromExplorer(open.page, 'faxed.pdf');
    await tab('faxed.pdf.imr').waitFor();
    const words = '"page 2 is a picture without text; page 3"';
    await becomes(1, () => open.page.locator('.editor-instance .view-line span').evaluateAll(withLabel, words));
    const status = open.page.locator('#status\\.languageStatus');
    await becomes(true, async () =>
      ((await status.first().getAttribute('aria-label')) ?? '').includes('Page 2 is a picture without text'),
    );
    await closeAll();
  });

  it('say which page cannot be drawn, which is asked for again when it comes into view anew', async () => {
    await openWithPages(open, 'long.pdf');
    const first = open.pages.first();
    await first.evaluate(tellView, { kind: 'undrawn', page: 1 });
    await becomes('This page cannot be drawn. It is tried again when it comes into view anew.', () =>
      first.locator('.undrawn').textContent(),
    );
    assert.equal(await first.locator('.picture:not([hidden])').count(), 0);
    await first.focus();
    // Far enough not to be near, and not so far that every picture is given back.
    for (let at = 1; at < 4; at++) await open.page.keyboard.press('ArrowRight');
    await open.pages.nth(3).locator('.picture:not([hidden])').waitFor();
    for (let at = 1; at < 4; at++) await open.page.keyboard.press('ArrowLeft');
    await first.locator('.picture:not([hidden])').waitFor();
    assert.equal(await first.locator('.undrawn').textContent(), '');
    await closeAll();
  });

  it('are enlarged little by little where two fingers or the wheel ask for little', async () => {
    await openWithPages(open, received);
    const level = (): Promise<string | null> => open.view.locator('.level').textContent();
    await open.view.locator('main').hover();
    await open.page.keyboard.down('Control');
    for (let turn = 0; turn < 10; turn++) await open.page.mouse.wheel(0, -10);
    await becomes('125 %', level);
    await open.page.mouse.wheel(0, 100);
    await becomes('100 %', level);
    await open.page.keyboard.up('Control');
    await closeAll();
  });

  it('are there again, text and pages, when the window is loaded anew, and in every theme', async () => {
    await openWithPages(open, received);
    await chooseTheme(open.page, 'Dark High Contrast');
    await open.view.locator('body.vscode-high-contrast').waitFor();
    await loadAnew(open.page);
    await tab(`${received}.imr`).waitFor({ timeout: 30_000 });
    await open.view.locator('.picture:not([hidden])').first().waitFor({ timeout: 30_000 });
    await open.page.locator('.editor-instance .view-line').filter({ hasText: 'CM17-9900019' }).first().waitFor();
    assert.equal(await open.pages.count(), 2);
  });
});
