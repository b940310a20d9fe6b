import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { describe, it } from 'mocha';
import { createPdfEngine, type OpenDocument } from '../../src/pdf/engine.ts';
import { greedyPdf, word } from '../support/hostilePdf.ts';
import { printedPdf } from '../support/printedPdf.ts';
import { rawPage } from '../support/rawPdf.ts';
import { pdfiumBytes, testPdfEngine } from '../support/testPdfEngine.ts';

async function opened(text: string): Promise<OpenDocument> {
  const document = await (await testPdfEngine()).open(printedPdf([{ runs: [{ text, x: 72, y: 100 }] }]), null);
  assert.ok(!('error' in document));
  return document;
}

function textOf(document: OpenDocument): string {
  const reading = document.read();
  return 'error' in reading ? reading.error.code : reading.text;
}

describe('the engine', function () {
  this.timeout(30_000);

  it('holds several documents open that do not disturb each other', async () => {
    const [one, other] = [await opened('The first'), await opened('The second')];
    assert.equal(textOf(one), 'The first\n\f');
    assert.equal(textOf(other), 'The second\n\f');
    other.close();
    assert.equal(textOf(one), 'The first\n\f');
    one.close();
  });

  it('keeps bytes of its own', async () => {
    const bytes = rawPage('BT /F1 12 Tf 72 700 Td (word) Tj ET');
    const document = await (await testPdfEngine()).open(bytes, null);
    assert.ok(!('error' in document));
    bytes.fill(0);
    assert.equal(textOf(document), 'word\n\f');
    document.close();
  });

  it('gives up a reading when its time is over', async () => {
    const document = await opened('The first');
    const reading = document.read({ milliseconds: -1 });
    assert.ok('error' in reading);
    assert.equal(reading.error.code, 'pdf.too-slow');
    document.close();
  });

  it('reads PDFs that come at once, whatever one of them does', async () => {
    const engine = await createPdfEngine(pdfiumBytes());
    const all = [rawPage(word), greedyPdf(), rawPage(word), greedyPdf(), rawPage(word)];
    const read = await Promise.all(all.map(async (bytes) => engine.read(bytes, null)));
    assert.deepEqual(
      read.map((one) => ('error' in one ? one.error.code : one.reading.text)),
      ['word\n\f', 'pdf.too-demanding', 'word\n\f', 'pdf.too-demanding', 'word\n\f'],
    );
  });

  it('starts one PDFium in place of one that gave up, however many wait for it', async () => {
    const engine = await createPdfEngine(pdfiumBytes());
    await engine.read(greedyPdf(), null);
    const { WebAssembly } = globalThis as unknown as { WebAssembly: { instantiate: () => unknown } };
    const starting = mock.method(WebAssembly, 'instantiate');
    const all = await Promise.all([1, 2, 3].map(async () => engine.open(rawPage(word), null)));
    assert.equal(starting.mock.callCount(), 1);
    starting.mock.restore();
    assert.ok(all.every((document) => !('error' in document)));
  });

  it('says of an open document that its PDFium gave up', async () => {
    const document = await (await createPdfEngine(pdfiumBytes())).open(greedyPdf(), null);
    assert.ok(!('error' in document));
    assert.equal(document.failure(), null);
    assert.equal(document.picture(1, 600), null);
    assert.equal(document.failure()?.error.code, 'pdf.too-demanding');
  });

  it('draws a page as large as it is asked to, upright as it is shown', async () => {
    const bytes = printedPdf([{ runs: [{ text: 'word', x: 72, y: 100 }] }], { rotate: 90 });
    const document = await (await testPdfEngine()).open(bytes, null);
    assert.ok(!('error' in document));
    const picture = document.picture(1, 396);
    assert.ok(picture);
    assert.deepEqual([picture.width, picture.height], [396, 306]);
    assert.equal(Buffer.from(picture.png.subarray(1, 4)).toString('latin1'), 'PNG');
    document.close();
  });
});
