import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { form, greedyPdf, page, word } from '../support/hostilePdf.ts';
import { rawPage, rawPdf, rawStream, type RawObjects } from '../support/rawPdf.ts';
import { readPdf, testPdfEngine, textOfPdf } from '../support/testPdfEngine.ts';

/** A stream that is packed so small that it hides its length. */
const packed = (content: string | Uint8Array, entries = ''): string =>
  rawStream(deflateSync(content).toString('latin1'), `/Filter /FlateDecode ${entries}`);

const pagesOf = (pages: string, ...more: RawObjects): Uint8Array =>
  rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages ${pages} >>`, ...more]);

function deepTree(depth: number): Uint8Array {
  const levels = Array.from({ length: depth }, (_, at) => `<< /Type /Pages /Kids [${at + 4} 0 R] /Count 1 >>`);
  return pagesOf('/Kids [3 0 R] /Count 1', ...levels, '<< /Type /Page >>');
}

const manyTexts = (count: number): string =>
  Array.from({ length: count }, (_, at) => `BT /F1 1 Tf ${at % 500} ${790 - Math.floor(at / 500)} Td (a) Tj ET`).join(
    '\n',
  );

const hostile: readonly (readonly [what: string, bytes: () => Uint8Array, result: string])[] = [
  ['a stream of half a gigabyte', () => page(packed(Buffer.alloc(2 ** 29, ' '))), 'pdf.too-demanding'],
  [
    'a stream packed twice',
    () =>
      page(
        rawStream(
          deflateSync(deflateSync(Buffer.alloc(2 ** 29, ' '))).toString('latin1'),
          '/Filter [/FlateDecode /FlateDecode]',
        ),
      ),
    'pdf.too-demanding',
  ],
  ['millions of rectangles', () => page(packed('0 0 1 1 re f '.repeat(3e6))), 'pdf.too-demanding'],
  ['forms that double thirty times', greedyPdf, 'pdf.too-demanding'],
  [
    'a form that shows itself',
    () => page(rawStream('/X Do'), '/XObject << /X 6 0 R >>', [form('/X Do', '/XObject << /X 6 0 R >>')]),
    'pdf.scanned',
  ],
  ['a hundred thousand small texts', () => page(rawStream(manyTexts(1e5))), 'pdf.too-demanding'],
  ['a page as large as a town', () => page(rawStream(word), undefined, [], '0 0 1e9 1e9'), 'word\n\f'],
  ['a page as thin as a hair', () => page(rawStream(word), undefined, [], '0 0 1e9 0.001'), 'word\n\f'],
  ['a million objects', () => page(rawStream(word), undefined, Array<string>(1e6).fill('null')), 'word\n\f'],
  ['a tree of pages that is deep', () => deepTree(20_000), 'pdf.damaged'],
  [
    'a tree of pages that goes round',
    () => pagesOf('/Kids [2 0 R 3 0 R] /Count 100', '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 50 >>'),
    'pdf.damaged',
  ],
  ['a count of pages that is a lie', () => pagesOf('/Kids [] /Count 150'), 'pdf.damaged'],
  ['a content that only opens', () => page(rawStream('['.repeat(1e6))), 'pdf.empty'],
];

describe('hostile PDFs', function () {
  this.timeout(60_000);

  for (const [what, bytes, result] of hostile) {
    it(`with ${what} end, and the next letter is read`, async () => {
      assert.equal(await textOfPdf(bytes()), result);
      assert.equal(await textOfPdf(rawPage(word)), 'word\n\f');
    });
  }

  it('with a form that takes long, again and again, are given up in time', async () => {
    const slow = form('q Q '.repeat(500_000), '');
    const document = await (
      await testPdfEngine()
    ).open(page(rawStream('/X Do '.repeat(10_000)), '/XObject << /X 6 0 R >>', [slow]), null);
    assert.ok(!('error' in document));
    const reading = document.read({ milliseconds: 300 });
    assert.ok('error' in reading);
    assert.equal(reading.error.code, 'pdf.too-slow');
    assert.ok(document.picture(1, 600) === null);
    assert.deepEqual(await readPdf(rawPage('')), 'pdf.empty');
  });

  it('have pictures of a bounded size', async () => {
    for (const box of ['0 0 1e9 1e9', '0 0 1e9 0.001', '0 0 0.001 5', '5 5 5 5', '0 0 -9 -9']) {
      const document = await (await testPdfEngine()).open(page(rawStream(word), undefined, [], box), null);
      assert.ok(!('error' in document));
      const picture = document.picture(1, 1e6);
      document.close();
      assert.ok(picture && picture.width <= 4000 && picture.height <= 4000, box);
    }
  });

  it('have no picture of a page that is not there', async () => {
    const document = await (await testPdfEngine()).open(rawPage(word), null);
    assert.ok(!('error' in document));
    for (const number of [0, 2, -1]) assert.ok(document.picture(number, 600) === null, String(number));
    document.close();
  });
});
