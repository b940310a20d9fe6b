import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'mocha';
import type { PdfReading } from '../../src/pdf/document.ts';
import { openFile } from '../../src/pdf/file.ts';
import { withTextPage } from '../../src/pdf/pages.ts';
import { startPdfium, type Pdfium } from '../../src/pdf/pdfium.ts';
import { letterPdf, sampleBase, type LetterLook } from '../support/letterPdf.ts';
import { readPdf } from '../support/testPdfEngine.ts';

const looks: readonly LetterLook[] = [
  {},
  { hyphens: 'soft', footer: (page) => String(page) },
  { fonts: 'embedded', rotate: 90, justified: true },
  { lettersApart: true, linesOnPage: 20, stamp: 'COPY' },
  { linesOnPage: 9, hyphens: 'printed' },
];

/** What PDFium itself says of a printed character: a hyphen at the end of a line is 2. */
function unicodeOf(pdfium: Pdfium, bytes: Uint8Array, page: number, index: number): string {
  const file = openFile(pdfium, bytes, null);
  assert.ok(!('error' in file));
  const code = withTextPage(pdfium, file, page, (textPage) => pdfium.FPDFText_GetUnicode(textPage, index));
  file.close();
  return code === 2 ? '-' : String.fromCodePoint(code ?? 0);
}

describe('the places of a text', () => {
  let pdfium: Pdfium;

  before(async () => {
    pdfium = await startPdfium(readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))));
  });

  for (const [at, look] of looks.entries()) {
    it(`are those of its characters (${at + 1} of ${looks.length} looks)`, async () => {
      const bytes = letterPdf(await sampleBase('05-partial-approvals.txt'), look);
      const reading = await readPdf(bytes);
      assert.ok(typeof reading !== 'string');
      assertPages(reading);
      for (const [page, { start, end }] of reading.pages.entries()) {
        for (let unit = start; unit < end; unit += 37) {
          const index: number = reading.characters[unit] ?? -1;
          const character: string = reading.text.charAt(unit);
          if (index < 0) assert.match(character, /\s/);
          else assert.equal(character, unicodeOf(pdfium, bytes, page + 1, index));
        }
      }
    });
  }
});

/** Every code unit has a number, and the pages lie one behind the other and each has its mark. */
function assertPages({ text, pages, characters }: PdfReading): void {
  assert.equal(characters.length, text.length);
  assert.deepEqual(
    pages.map(({ start }) => start),
    [0, ...pages.slice(0, -1).map(({ end }) => end)],
  );
  assert.equal(pages.at(-1)?.end, text.length);
  assert.equal(text.split('\f').length - 1, pages.length);
}
