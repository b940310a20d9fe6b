import assert from 'node:assert/strict';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import { pdfErrorMessages } from '../../src/pdf/errors.ts';
import { asPosted, letterPdf, sampleBase, type LetterLook } from '../support/letterPdf.ts';
import { cookPdf, pdfRecipes } from '../support/pdfMutations.ts';
import { readPdf, testPdfEngine } from '../support/testPdfEngine.ts';

/** How many spoiled PDFs are read: 200, or as many as `npm run fuzz` wants. */
const count = Number(process.env.IMR_FUZZ_LETTERS ?? 200);
/** The same PDFs each time in `npm test`; others each time in `npm run fuzz`. A failure prints its seed. */
const seed = process.env.IMR_FUZZ_LETTERS === undefined ? 20167 : Date.now();

/** PDFs that differ in what can be spoiled in them. */
const looks: Readonly<Record<string, LetterLook>> = {
  plain: { unpacked: true },
  packed: {},
  'with fonts': { fonts: 'embedded', unpacked: true },
  encrypted: asPosted,
  'with pictures': { scannedPages: [2], unpacked: true, stamp: 'COPY', rotate: 90 },
};

describe('spoiled PDFs', function () {
  this.timeout(Math.max(120_000, count * 600));
  const pdfs = new Map<string, Uint8Array>();

  before(async () => {
    const base = await sampleBase('02-two-items-overturned.txt');
    for (const [name, look] of Object.entries(looks)) pdfs.set(name, letterPdf(base, look));
  });

  it(`give text or a reason, and the same each time (${count} of them)`, async () => {
    await fc.assert(
      fc.asyncProperty(pdfRecipes(Object.keys(looks)), async (recipe) => {
        const bytes = cookPdf(pdfs.get(recipe.pdf) ?? new Uint8Array(), recipe);
        const reading = await readPdf(bytes);
        assert.deepEqual(await readPdf(bytes), reading);
        if (typeof reading === 'string') assert.ok(reading in pdfErrorMessages, reading);
        else {
          assert.equal(reading.characters.length, reading.text.length);
          assert.equal(reading.pages.at(-1)?.end, reading.text.length);
        }
      }),
      { numRuns: count, seed },
    );
  });

  it(`give pictures and boxes or none (${Math.ceil(count / 4)} of them)`, async () => {
    const engine = await testPdfEngine();
    await fc.assert(
      fc.asyncProperty(pdfRecipes(Object.keys(looks)), async (recipe) => {
        const document = await engine.open(cookPdf(pdfs.get(recipe.pdf) ?? new Uint8Array(), recipe), null);
        if ('error' in document) return;
        const reading = document.read();
        if (!('error' in reading)) {
          for (const { page, left, right, top, bottom } of document.boxes(reading, [{ start: 0, end: 300 }]).flat()) {
            assert.ok(page >= 1 && page <= document.facts.pages);
            assert.ok(left <= right && top <= bottom);
          }
        }
        const picture = document.picture(1, 600);
        assert.ok(picture === null || picture.width * picture.height <= 16e6);
        document.close();
      }),
      { numRuns: Math.ceil(count / 4), seed },
    );
  });

  it('leave the engine as it was', async () => {
    const reading = await readPdf(letterPdf(await sampleBase('01-one-item-upheld.txt')));
    assert.ok(typeof reading !== 'string');
  });
});
