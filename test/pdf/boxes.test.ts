import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { PageBox } from '../../src/pdf/boxes.ts';
import type { PdfReading } from '../../src/pdf/document.ts';
import { pageSize, printedPdf, widthOf, type QuarterTurn, type Run } from '../support/printedPdf.ts';
import { rawPdf, rawStream, plainFont } from '../support/rawPdf.ts';
import { testPdfEngine } from '../support/testPdfEngine.ts';

/** Reads a PDF, and gives the boxes of words in it. */
async function withBoxes(
  bytes: Uint8Array,
  use: (reading: PdfReading, boxesOf: (words: string) => readonly PageBox[]) => void,
): Promise<void> {
  const document = await (await testPdfEngine()).open(bytes, null);
  assert.ok(!('error' in document));
  const reading = document.read();
  assert.ok(!('error' in reading));
  use(reading, (words) => {
    const start = reading.text.indexOf(words);
    assert.ok(start >= 0, words);
    return document.boxes(reading, [{ start, end: start + words.length }])[0] ?? [];
  });
  document.close();
}

type Corner = readonly [x: number, y: number];

/** A point of a sheet, in parts of it, where the sheet is turned by so many degrees with the clock. */
function turned([x, y]: Corner, turn: number): Corner {
  return turn === 0 ? [x, y] : turned([1 - y, x], turn - 90);
}

/** Where the middle of a word of size 12 is shown, in parts of the page. */
function middleOf({ text, x, y }: Run, turn: number): Corner {
  return turned([(x + widthOf(text, 'plain', 12) / 2) / pageSize.width, (y - 3) / pageSize.height], turn);
}

function assertAround({ left, top, right, bottom }: PageBox, [x, y]: Corner): void {
  assert.ok(left >= 0 && top >= 0 && right <= 1 && bottom <= 1, 'on the page');
  assert.ok(left < x && x < right && top < y && y < bottom, 'around the word');
  assert.ok(right - left < 0.2 && bottom - top < 0.2, 'and around nothing else');
}

const quarters = fc.constantFrom<QuarterTurn>(0, 90, 180, 270);

/** Different words, each at a place of its own in a grid of cells. */
const scattered = fc
  .uniqueArray(fc.nat(6 * 20 - 1), { minLength: 12, maxLength: 40 })
  .map((cells) =>
    cells.map((cell): Run => ({ text: `word${cell}x`, x: 72 + 80 * (cell % 6), y: 100 + 30 * Math.floor(cell / 6) })),
  );

describe('boxes', () => {
  it('lie on the page around the word that is asked for, however the page is turned', async () => {
    await fc.assert(
      fc.asyncProperty(scattered, quarters, quarters, async (runs, turn, rotate) => {
        await withBoxes(printedPdf([{ runs: [] }, { runs }], { turn, rotate }), (_, boxesOf) => {
          for (const run of runs) {
            const [box, ...others] = boxesOf(run.text);
            assert.ok(box && others.length === 0);
            assert.equal(box.page, 2);
            assertAround(box, middleOf(run, (turn + rotate) % 360));
          }
        });
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('are one for each line and page', async () => {
    const runs = ['one two', 'three four'].map((text, at) => ({ text, x: 72, y: 100 + at * 14 }));
    await withBoxes(printedPdf([{ runs }, { runs: [{ text: 'five', x: 72, y: 100 }] }]), (reading, boxesOf) => {
      const all = boxesOf(reading.text);
      assert.deepEqual(
        all.map(({ page }) => page),
        [1, 1, 2],
      );
      assert.equal(boxesOf('one two').length, 1);
      assert.equal(boxesOf('two\nthree').length, 2);
    });
  });

  it('are given for several stretches at once as for each alone, in whatever order, also where nothing is printed', async () => {
    const runs = ['one two', 'three four'].map((text, at) => ({ text, x: 72, y: 100 + at * 14 }));
    const bytes = printedPdf([{ runs }, { runs: [{ text: 'five', x: 72, y: 100 }] }]);
    const document = await (await testPdfEngine()).open(bytes, null);
    assert.ok(!('error' in document));
    const reading = document.read();
    assert.ok(!('error' in reading));
    const end = reading.text.length;
    const spans = ['five', 'two\nthree', 'one'].map((words) => {
      const start = reading.text.indexOf(words);
      return { start, end: start + words.length };
    });
    const all = document.boxes(reading, [...spans, { start: 0, end }, { start: end, end }]);
    const pages = [[2], [1, 1], [1], [1, 1, 2], []];
    assert.deepEqual(
      all.map((boxes) => boxes.map(({ page }) => page)),
      pages,
    );
    for (const [at, span] of spans.entries()) assert.deepEqual(all[at], document.boxes(reading, [span])[0]);
    document.close();
  });

  it('are two around a word that is parted at the end of a line', async () => {
    const runs = ['an anti-', 'inflammatory drug'].map((text, at) => ({ text, x: 72, y: 100 + at * 14 }));
    await withBoxes(printedPdf([{ runs }]), (_, boxesOf) => {
      const [first, second, ...more] = boxesOf('anti-inflammatory');
      assert.ok(first && second && more.length === 0);
      assert.ok(first.left > second.left && first.top < second.top);
    });
  });

  it('are on two pages around a word that is parted at the end of a page', async () => {
    const pages = ['an anti-', 'inflammatory drug'].map((text) => ({ runs: [{ text, x: 72, y: 100 }] }));
    await withBoxes(printedPdf(pages), (_, boxesOf) => {
      assert.deepEqual(
        boxesOf('anti-inflammatory').map(({ page }) => page),
        [1, 2],
      );
    });
  });

  it('are those of the part of the page that is shown', async () => {
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [-100 -100 612 792] /CropBox [100 600 300 700] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> >> >>`;
    const content = rawStream('BT /F1 12 Tf 200 647 Td (word) Tj ET');
    const catalog = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
    await withBoxes(rawPdf([...catalog, page, content, plainFont]), (_, boxesOf) => {
      const [box] = boxesOf('word');
      assert.ok(box);
      assert.ok(Math.abs(box.left - 0.5) < 0.01);
      assert.ok(box.top < 0.5 && box.bottom > 0.5 && box.bottom - box.top < 0.2);
    });
  });
});
