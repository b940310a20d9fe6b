import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { pageOfEachTest } from './letterPage.ts';

const quotation = [
  'Dear colleague,',
  'in the Independent Medical Review by MAXIMUS, the expert reviewer gave this determination on the disputed treatment:',
  '',
  'Made-up brace: Upheld',
  'Claims Administrator guideline: Decision based on MTUS.',
  'MAXIMUS guideline: Decision based on MTUS.',
  'Decision rationale: The request is not medically necessary.',
].join('\n');

/** What a screen reader says of the language status, once it says this. */
async function eventuallySays(page: Page, words: string): Promise<string> {
  const item = page.locator('#status\\.languageStatus');
  const end = Date.now() + 20_000;
  let label = '';
  while (!label.includes(words) && Date.now() < end) {
    label = (await item.count()) > 0 ? ((await item.first().getAttribute('aria-label')) ?? '') : '';
    await page.waitForTimeout(200);
  }
  assert.ok(label.includes(words), `it says "${label}"`);
  return label;
}

describe('the status item on the page', function () {
  this.timeout(90_000);
  const opened = pageOfEachTest();

  it('counts the decisions of a letter, follows its text, and leads to actions', async () => {
    const page = await opened({ file: '04-mixed-decisions.imr' });
    const label = await eventuallySays(page, 'IMR letter: 3 items, 2 overturned.');
    assert.match(label, /Nothing is missing or odd\./);
    await page.locator('.view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nMade-up brace: Overturned\nMAXIMUS guideline: none\n');
    await eventuallySays(page, 'IMR letter: 4 items, 3 overturned.');
    await page.keyboard.press('F1');
    await page.keyboard.type('IMR: Show Actions');
    await page.keyboard.press('Enter');
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'This reading is wrong' });
    await row.waitFor({ timeout: 10_000 });
  });

  it('says why a text that quotes a letter was not taken for one', async () => {
    const page = await opened({ file: 'message.txt', files: { 'message.txt': quotation } });
    await eventuallySays(page, 'Looks like an IMR letter. It stays plain text');
    assert.match((await page.locator('#status\\.editor\\.mode').textContent()) ?? '', /Plain Text/);
  });
});
