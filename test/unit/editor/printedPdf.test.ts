import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { printedPdf, type PrintedPdf } from '../../../src/editor/printedPdf.ts';
import { letterPdf, sampleBase, type LetterLook } from '../../support/letterPdf.ts';
import { testPdfEngine } from '../../support/testPdfEngine.ts';

async function printed(sample: string, look: LetterLook = {}): Promise<PrintedPdf> {
  const document = await (await testPdfEngine()).open(letterPdf(await sampleBase(sample), look), null);
  assert.ok(!('error' in document));
  const reading = document.read();
  assert.ok(!('error' in reading));
  return printedPdf({ document, reading });
}

const looks: readonly (readonly [name: string, look: LetterLook])[] = [
  ['as it is', {}],
  ['turned', { rotate: 90 }],
];
for (const [name, look] of looks) {
  describe(`a PDF whose pages are shown, ${name}`, () => {
    let pdf: PrintedPdf;
    before(async () => {
      pdf = await printed('04-mixed-decisions.imr', look);
    });
    after(() => {
      pdf.close();
    });

    it('is drawn as wide as is asked for, and not where there is no page', () => {
      for (const width of [300, 1200]) {
        assert.equal(pdf.picture(1, width)?.width, width);
      }
      assert.equal(pdf.picture(pdf.count + 1, 300), null);
      assert.ok((pdf.picture(1, 1e9)?.width ?? 0) < 4001);
    });
  });
}

describe('the text of a PDF and its pages', () => {
  let pdf: PrintedPdf;
  before(async () => {
    pdf = await printed('04-mixed-decisions.imr');
  });
  after(() => {
    pdf.close();
  });

  it('have the same words at the same place', () => {
    const letters = [...pdf.text.matchAll(/\p{L}/gu)].filter((_, at) => at % 97 === 0);
    assert.ok(letters.length > 20);
    for (const { index } of letters) {
      const [area] = pdf.areasOf({ start: index, end: index + 1 });
      assert.ok(area, String(index));
      const place = { page: area.page, down: (area.top + area.bottom) / 2 };
      assert.equal(pdf.offsetAt(place, (area.left + area.right) / 2), index);
    }
  });

  it('lead from each line of a page to its place and back, within long lines of the text too', () => {
    const places = new Set<number>();
    for (let offset = pdf.text.indexOf('MAXIMUS'); offset < pdf.text.length; offset += 31) {
      const place = pdf.placeOf(offset);
      const back = pdf.offsetBelow(place);
      assert.ok(back === undefined || pdf.placeOf(back).down === place.down, String(offset));
      assert.ok(back === undefined || Math.abs(back - offset) < 130, String(offset));
      places.add(place.page + place.down);
    }
    assert.ok(places.size > 60, String(places.size));
  });

  it('begin together, page by page', () => {
    assert.deepEqual(pdf.placeOf(0), { page: 1, down: 0 });
    assert.deepEqual(pdf.placeOf(pdf.text.indexOf('\f')), { page: 2, down: 0 });
    assert.equal(pdf.offsetBelow({ page: 1, down: 0.999 }), pdf.text.indexOf('\f') + 1);
    assert.equal(pdf.offsetBelow({ page: pdf.count + 1, down: 0 }), undefined);
  });
});
