import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/pdf/file.ts';
import { glyphsOf, type Glyph } from '../../src/pdf/glyphs.ts';
import { withTextPage } from '../../src/pdf/pages.ts';
import { startPdfium, type Pdfium } from '../../src/pdf/pdfium.ts';
import { textOf } from '../../src/pdf/pdfText.ts';
import { createReader } from '../../src/reading/reader.ts';
import { pdftotextMissing, textByPdftotext } from '../support/pdftotext.ts';
import { repository } from '../support/shared.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { readerBytes } from '../support/testReader.ts';
import { atLeast, shortestInTurn, type Measure } from './measure.ts';
import { benchPdfs, writePdfs } from './pdfs.ts';

/** How many characters a page may have. */
const most = 1_000_000;

/** From a PDF to its record on one core: the steps, and beside a loop of `pdftotext` and our reading of its text. */
export async function measurePdf(): Promise<readonly Measure[]> {
  const pdfs = await benchPdfs();
  const pdfium = await startPdfium(readFileSync(join(repository, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm')));
  const reader = await createReader(readerBytes());
  const printed = pdfs.map((bytes) => glyphs(pdfium, bytes));
  const texts = printed.map((pages) => textOf(pages).text);
  const runs = {
    loading: () => pdfs.forEach((bytes) => eachPage(pdfium, bytes, () => undefined)),
    glyphs: () => pdfs.forEach((bytes) => glyphs(pdfium, bytes)),
    layout: () => printed.forEach((pages) => textOf(pages)),
    reading: () => texts.forEach((text) => void reader.readLetter(text)),
    record: () => pdfs.forEach((bytes) => void reader.readLetter(textOf(glyphs(pdfium, bytes)).text)),
  };
  const times = shortestInTurn(10, runs);
  const beside = besidePdftotext(pdfs, runs.record, (text) => void reader.readLetter(text));
  reader.close();
  const share = (time: number): number => (100 * time) / times.record;
  return [
    { name: 'PDF to record, one core', value: (1_000 * pdfs.length) / times.record, unit: 'letters/s' },
    { name: 'of it PDFium loading pages', value: share(times.loading), unit: '%' },
    { name: 'of it taking characters and places', value: share(times.glyphs - times.loading), unit: '%' },
    { name: 'of it laying out lines and tables', value: share(times.layout), unit: '%' },
    { name: 'of it reading the text', value: share(times.reading), unit: '%' },
    { name: 'PDF to record : text to record', value: times.record / times.reading, unit: 'times' },
    ...beside,
  ];
}

/** How many letters a second beside a loop of `pdftotext` and our reading of what it gives. */
function besidePdftotext(
  pdfs: readonly Uint8Array[],
  ours: () => void,
  read: (text: string) => void,
): readonly Measure[] {
  const missing = pdftotextMissing();
  if (missing !== null) {
    console.log(`PDF beside pdftotext: left out, ${missing}`);
    return [];
  }
  return withTemporaryFolder((folder) => {
    const names = writePdfs(folder, pdfs, pdfs.length);
    const theirs = (): void => names.forEach((name) => read(textByPdftotext(name)));
    const times = shortestInTurn(3, { ours, theirs });
    return [atLeast('PDF to record : pdftotext and text to record', times.theirs / times.ours, 'times', 1)];
  });
}

function eachPage<Result>(pdfium: Pdfium, bytes: Uint8Array, use: (textPage: number) => Result): readonly Result[] {
  const file = openFile(pdfium, bytes, null);
  if ('error' in file) return [];
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(file.document) }, (_, at) =>
    withTextPage(pdfium, file, at + 1, use),
  );
  file.close();
  return pages.filter((page) => page !== null);
}

function glyphs(pdfium: Pdfium, bytes: Uint8Array): readonly (readonly Glyph[])[] {
  const pages = eachPage(pdfium, bytes, (textPage) => glyphsOf(pdfium, textPage, most));
  return pages.filter((page) => page !== 'too-many');
}
