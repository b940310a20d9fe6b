import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { letterPdf, sampleBase } from '../support/letterPdf.ts';
import type { Base } from '../support/paragraphs.ts';
import { rawPage, rawStream } from '../support/rawPdf.ts';
import { readPdf, textOfPdf } from '../support/testPdfEngine.ts';

/** A font whose codes are named by a map alone, or not at all. */
const coded = (map: string): string =>
  `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [65 /a /a /a /a /a] >> /FirstChar 65 /LastChar 69 /Widths [6 6 6 6 6] /Resources << >> ${map} >>`;
const glyph = rawStream('6 0 d0 0 0 5 8 re f');
const drawn = 'BT /F1 12 Tf 72 700 Td (ABCDE) Tj ET';

const unicodeMap = (rows: string): string =>
  rawStream(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Invented def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${rows}
endcmap end end`,
  );

describe('fonts', () => {
  let base: Base;

  before(async () => {
    base = await sampleBase('01-one-item-upheld.txt');
  });

  it('with and without files of their own give the same text but for their widths', async () => {
    const words = async (fonts: 'standard' | 'embedded'): Promise<string> =>
      (await textOfPdf(letterPdf(base, { fonts }))).replace(/\s+/g, ' ');
    assert.equal(await words('embedded'), await words('standard'));
  });

  it('that do not say which letters they print give no text', async () => {
    assert.equal(await readPdf(letterPdf(base, { fonts: 'without-map' })), 'pdf.unreadable-text');
    assert.equal(await readPdf(rawPage(drawn, coded(''), [glyph])), 'pdf.unreadable-text');
  });

  it('that do not say some of them leave a mark for each', async () => {
    const map = unicodeMap('1 beginbfrange <41> <44> <0061> endbfrange');
    const longer = 'BT /F1 12 Tf 72 700 Td (ABCDABECD) Tj ET';
    assert.equal(await textOfPdf(rawPage(longer, coded('/ToUnicode 7 0 R'), [glyph, map])), 'abcdab\ufffdcd\n\f');
  });

  it('say it by a map', async () => {
    const map = unicodeMap('1 beginbfrange <41> <44> <0061> endbfrange 1 beginbfchar <45> <fb01> endbfchar');
    assert.equal(await textOfPdf(rawPage(drawn, coded('/ToUnicode 7 0 R'), [glyph, map])), 'abcdfi\n\f');
  });

  it('say several letters for one code', async () => {
    const map = unicodeMap('1 beginbfrange <41> <44> <0061> endbfrange 1 beginbfchar <45> <006600660069> endbfchar');
    assert.equal(await textOfPdf(rawPage(drawn, coded('/ToUnicode 7 0 R'), [glyph, map])), 'abcdffi\n\f');
  });

  it('print the bullet of word processors, curly quotes, dashes and blanks of fixed width', async () => {
    const map = unicodeMap('5 beginbfchar <41> <f0b7> <42> <00a0> <43> <201c> <44> <2013> <45> <201d> endbfchar');
    assert.equal(await textOfPdf(rawPage(drawn, coded('/ToUnicode 7 0 R'), [glyph, map])), '• “–”\n\f');
  });

  it('print hyphens at which no line ends, and blanks of other widths, as the usual ones', async () => {
    const map = unicodeMap('5 beginbfchar <41> <0031> <42> <2011> <43> <2009> <44> <200b> <45> <2010> endbfchar');
    const longer = 'BT /F1 12 Tf 72 700 Td (ABACAEAD) Tj ET';
    assert.equal(await textOfPdf(rawPage(longer, coded('/ToUnicode 7 0 R'), [glyph, map])), '1-1 1-1\n\f');
  });

  it('print letters beyond the first plane', async () => {
    const map = unicodeMap('1 beginbfchar <41> <d835dc00> endbfchar 1 beginbfrange <42> <45> <0062> endbfrange');
    assert.equal(await textOfPdf(rawPage(drawn, coded('/ToUnicode 7 0 R'), [glyph, map])), '\u{1d400}bcde\n\f');
  });

  it('with half a character leave the mark of a letter that no font tells, and with an end of line a blank', async () => {
    const map = unicodeMap(
      '2 beginbfchar <41> <d835> <42> <2028> endbfchar 1 beginbfrange <43> <45> <0063> endbfrange',
    );
    const longer = 'BT /F1 12 Tf 72 700 Td (CDEADCBCDE) Tj ET';
    assert.equal(await textOfPdf(rawPage(longer, coded('/ToUnicode 7 0 R'), [glyph, map])), 'cde\ufffddc cde\n\f');
  });
});
