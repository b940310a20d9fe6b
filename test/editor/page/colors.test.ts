import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { chooseTheme, pageOfEachTest } from './letterPage.ts';

const sample = '04-mixed-decisions.imr';

/** In the browser's own words, because the tests know none of its names: word, color and the sign behind it of each decision. */
const readDecisions = `[...document.querySelectorAll('.view-line span > span')]
  .filter((span) => /^(?:Upheld|Overturned)$/.test(span.textContent))
  .map((span) => {
    const signs = [span, span.nextElementSibling ?? span].map((one) => getComputedStyle(one, '::after').content);
    const sign = signs.find((one) => one !== 'none') ?? '';
    return [span.textContent, getComputedStyle(span).color, sign].join(' ').trim();
  })`;

/** What the page shows of the decision words, from top to bottom. */
async function decisions(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(readDecisions);
}

async function eventuallyShows(page: Page, expected: readonly string[]): Promise<void> {
  const end = Date.now() + 20_000;
  let shown = await decisions(page);
  while (JSON.stringify(shown) !== JSON.stringify(expected) && Date.now() < end) {
    await page.waitForTimeout(200);
    shown = await decisions(page);
  }
  assert.deepEqual(shown, expected);
}

describe('the decision words on the page', function () {
  this.timeout(90_000);
  const opened = pageOfEachTest();

  it('have their sign and their contributed color in every kind of theme', async () => {
    const page = await opened({ file: sample });
    await eventuallyShows(page, marked('rgb(17, 99, 41)', 'rgb(130, 7, 30)'));
    await chooseTheme(page, 'Dark Modern');
    await eventuallyShows(page, marked('rgb(126, 231, 135)', 'rgb(255, 161, 152)'));
    await chooseTheme(page, 'Dark High Contrast');
    await eventuallyShows(page, marked('rgb(181, 206, 168)', 'rgb(206, 145, 120)'));
    await chooseTheme(page, 'Light High Contrast');
    await eventuallyShows(page, marked('rgb(9, 109, 72)', 'rgb(163, 21, 21)'));
  });

  it('have the colors of the theme alone, and no sign, where the setting is off', async () => {
    const page = await opened({ file: sample, settings: { 'imrLetters.decorations.enabled': false } });
    const overturned = 'Overturned rgb(17, 99, 41)';
    await eventuallyShows(page, [overturned, overturned, 'Upheld rgb(130, 7, 30)']);
    // Marks that come late would be seen now.
    await page.waitForTimeout(2_000);
    assert.deepEqual(await decisions(page), [overturned, overturned, 'Upheld rgb(130, 7, 30)']);
  });
});

function marked(overturned: string, upheld: string): readonly string[] {
  const fallen = `Overturned ${overturned} "✓"`;
  return [fallen, fallen, `Upheld ${upheld} "✗"`];
}
