import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PdfDocument } from '../../../src/pdf/document.ts';
import { printedPdf } from '../../support/printedPdf.ts';
import { rawPage } from '../../support/rawPdf.ts';
import { testPdfEngine } from '../../support/testPdfEngine.ts';

async function opened(text: string): Promise<PdfDocument> {
  const document = await (await testPdfEngine()).open(printedPdf([{ runs: [{ text, x: 72, y: 100 }] }]), null);
  assert.ok(!('error' in document));
  return document;
}

function textOf(document: PdfDocument): string {
  const reading = document.read();
  return 'error' in reading ? reading.error.code : reading.text;
}

describe('the engine', () => {
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

  it('draws a page as large as it is asked to, upright as it is shown', async () => {
    const bytes = printedPdf([{ runs: [{ text: 'word', x: 72, y: 100 }] }], { rotate: 90 });
    const document = await (await testPdfEngine()).open(bytes, null);
    assert.ok(!('error' in document));
    const picture = document.picture(1, 0.5);
    assert.ok(picture);
    assert.deepEqual([picture.width, picture.height], [396, 306]);
    assert.equal(Buffer.from(picture.png.subarray(1, 4)).toString('latin1'), 'PNG');
    document.close();
  });
});
