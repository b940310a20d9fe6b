import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { PdfFacts } from '../../src/pdf/document.ts';
import { letterPdf, sampleBase } from '../support/letterPdf.ts';
import { printedPdf, type PdfLook, type PrintedPage, type Run } from '../support/printedPdf.ts';
import { rawPage, rawPdf, rawStream } from '../support/rawPdf.ts';
import { readPdf, testPdfEngine, textOfPdf } from '../support/testPdfEngine.ts';

const page: PrintedPage = { runs: [{ text: 'The request', x: 72, y: 100 }] };
const text = 'The request\n\f';
const picture = { x: 0, y: 0, width: 612, height: 792 };

async function factsOf(look: PdfLook): Promise<PdfFacts | string> {
  const document = await (await testPdfEngine()).open(printedPdf([page], look), null);
  if ('error' in document) return document.error.code;
  document.close();
  return document.facts;
}

const versions = ['1.3', '1.4', '1.6', '1.7ext3'] as const;

describe('a PDF with passwords', () => {
  for (const version of versions) {
    const owned = printedPdf([page], { version, ownerPassword: 'theirs' });
    const locked = printedPdf([page], { version, ownerPassword: 'theirs', userPassword: 'ours' });

    it(`of version ${version} opens by itself where the password is empty`, async () => {
      assert.equal(await textOfPdf(owned), text);
    });

    it(`of version ${version} opens by itself even with a wrong password, which it does not need`, async () => {
      assert.equal(await textOfPdf(owned, 'wrong'), text);
    });

    it(`of version ${version} opens with the user's and with the owner's`, async () => {
      assert.equal(await textOfPdf(locked, 'ours'), text);
      assert.equal(await textOfPdf(locked, 'theirs'), text);
    });

    it(`of version ${version} asks for one that is needed, and says of a wrong one that it is`, async () => {
      assert.equal(await textOfPdf(locked), 'pdf.password-needed');
      assert.equal(await textOfPdf(locked, 'wrong'), 'pdf.password-wrong');
      assert.equal(await textOfPdf(locked, ''), 'pdf.password-wrong');
    });
  }

  it('takes letters that are no ASCII', async () => {
    for (const version of ['1.6', '1.7ext3'] as const) {
      const locked = printedPdf([page], { version, userPassword: 'pässword' });
      assert.equal(await textOfPdf(locked, 'pässword'), text, version);
    }
  });

  it('says how it is encrypted in a way that nobody knows', async () => {
    const strange = rawPdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< /Filter /Invented /V 9 >>'],
      '/Encrypt 3 0 R /ID [<00><00>]',
    );
    assert.equal(await textOfPdf(strange), 'pdf.encryption-unknown');
  });

  it('tells whether it asks not to be copied', async () => {
    const facts = { pages: 1, encrypted: true };
    assert.deepEqual(await factsOf({ ownerPassword: 'theirs', copying: false }), { ...facts, copyingAllowed: false });
    assert.deepEqual(await factsOf({ ownerPassword: 'theirs', copying: true }), { ...facts, copyingAllowed: true });
    assert.deepEqual(await factsOf({}), { pages: 1, encrypted: false, copyingAllowed: true });
  });
});

describe('a PDF without text', () => {
  it('is a scan where its pages are pictures', async () => {
    assert.equal(await readPdf(printedPdf([{ runs: [], pictures: [picture] }])), 'pdf.scanned');
  });

  it('is a scan where a picture lies in a form, and where its letters are drawings', async () => {
    const picture =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n0\nendstream';
    const form = rawStream(
      '612 0 0 792 0 0 cm /X Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 7 0 R >> >>',
    );
    const page =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>';
    const catalog = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
    assert.equal(await readPdf(rawPdf([...catalog, page, rawStream('/X Do'), 'null', form, picture])), 'pdf.scanned');
    const stamped = rawStream('/X Do BT /F1 9 Tf 72 20 Td (INVENTED 000123) Tj ET');
    assert.equal(await readPdf(rawPdf([...catalog, page, stamped, 'null', form, picture])), 'pdf.scanned');
    const letter = '10 10 m 20 30 l 30 10 l 15 20 m 25 20 l S ';
    assert.equal(await readPdf(rawPage(letter.repeat(500))), 'pdf.scanned');
    assert.equal(await readPdf(rawPage(letter)), 'pdf.empty');
  });

  it('is empty where nothing is on its pages', async () => {
    assert.equal(await readPdf(printedPdf([{ runs: [] }])), 'pdf.empty');
    assert.equal(await readPdf(rawPage('BT /F1 12 Tf 72 700 Td (   ) Tj ET')), 'pdf.empty');
  });

  it('is empty where it has no pages, or no bytes', async () => {
    const bare = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
    assert.equal(await readPdf(bare), 'pdf.empty');
    assert.equal(await readPdf(new Uint8Array()), 'pdf.empty');
  });

  it('on some pages is read on the others, and those pages are named', async () => {
    const reading = await readPdf(printedPdf([page, { runs: [], pictures: [picture] }, { runs: [] }]));
    assert.ok(typeof reading !== 'string');
    assert.equal(reading.text, `${text}\f\f`);
    assert.deepEqual(reading.pagesWithoutText, reading.pages.slice(1, 2));
  });

  const stamp: Run = { text: '12/28/2034 10:14 AM  FAX 5550100  INVENTED OFFICE  P.002/004', x: 72, y: 20, size: 9 };
  const full: PrintedPage = {
    runs: Array.from({ length: 12 }, (_, at) => ({ text: 'The request is denied.', x: 72, y: 100 + at * 14 })),
  };

  it('is a scan where a stamp is all that stands on its pictures, of one piece or in strips', async () => {
    const strips = [0, 200, 400, 600].map((y) => ({ x: 0, y, width: 612, height: 192 }));
    assert.equal(await readPdf(printedPdf([{ runs: [stamp], pictures: [picture] }])), 'pdf.scanned');
    assert.equal(await readPdf(printedPdf([{ runs: [stamp], pictures: strips }, { runs: [] }])), 'pdf.scanned');
  });

  it('but for a stamp is named, and the stamp left out there and on the pages of the letter', async () => {
    const first = { runs: [...full.runs, { ...stamp, text: 'INVENTED 000001', y: 772 }] };
    const scan = { runs: [{ ...stamp, text: 'INVENTED 000002', y: 772 }], pictures: [picture] };
    const reading = await readPdf(printedPdf([first, scan]));
    assert.ok(typeof reading !== 'string');
    assert.deepEqual(reading.pagesWithoutText, reading.pages.slice(1, 2));
    assert.equal(reading.text, await textOfPdf(printedPdf([full, { runs: [] }])));
  });

  it('is none where a picture lies behind a whole text, also on its short last page, or is small', async () => {
    const [background, logo] = [[picture], [{ x: 72, y: 20, width: 200, height: 60 }]];
    for (const pictures of [background, logo]) {
      const reading = await readPdf(
        printedPdf([
          { ...full, pictures },
          { ...page, pictures },
        ]),
      );
      assert.ok(typeof reading !== 'string');
      assert.deepEqual(reading.pagesWithoutText, []);
      assert.equal(reading.text.split('\f')[1], text.slice(0, -1));
    }
    assert.equal(await textOfPdf(printedPdf([{ ...page, pictures: logo }])), text);
  });

  it('has too many pages for a letter', async () => {
    assert.equal(await readPdf(printedPdf(Array<PrintedPage>(500).fill(page))), 'pdf.too-many-pages');
  });
});

describe('what is no whole PDF', () => {
  let bytes: Uint8Array;

  before(async () => {
    bytes = letterPdf(await sampleBase('01-one-item-upheld.txt'));
  });

  it('is none at all', async () => {
    const others = ['A letter', '%PD', 'PK\u0003\u0004 a package', '<html></html>', '\u0000'.repeat(4000)];
    for (const other of others) assert.equal(await readPdf(Buffer.from(other)), 'pdf.not-a-pdf');
  });

  it('is read behind what a mail program put before it and behind it', async () => {
    const whole = await textOfPdf(bytes);
    assert.equal(await textOfPdf(Buffer.concat([Buffer.from('X-Invented: 1\r\n\r\n'), bytes])), whole);
    for (const length of [300, 9000])
      assert.equal(await textOfPdf(Buffer.concat([bytes, Buffer.alloc(length)])), whole);
  });

  it('is truncated wherever it ends', async () => {
    const codes = new Set<string>();
    for (let at = 1; at < 40; at++) {
      const reading = await readPdf(bytes.slice(0, Math.floor((at / 40) * bytes.length)));
      codes.add(typeof reading === 'string' ? reading : 'read');
    }
    assert.deepEqual([...codes], ['pdf.truncated']);
  });

  it('is read where only its table of places is damaged', async () => {
    const damaged = Buffer.from(bytes);
    damaged.write('startxref\n9', damaged.lastIndexOf('startxref'));
    assert.equal(await textOfPdf(damaged), await textOfPdf(bytes));
  });

  it('is damaged where nothing of it is left but its ends', async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0x20, 20, damaged.length - 100);
    assert.equal(await readPdf(damaged), 'pdf.damaged');
  });
});
