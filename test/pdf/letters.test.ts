import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../src/letter/record.ts';
import { asPosted, letterPdf, sampleBase, titlePages, type LetterLook } from '../support/letterPdf.ts';
import type { Base } from '../support/paragraphs.ts';
import { sampleLetters } from '../support/shared.ts';
import { textOfPdf } from '../support/testPdfEngine.ts';
import { letterIn, testReader } from '../support/testReader.ts';

/** Ways to print a letter that change nothing of what it says. */
const looks: Readonly<Record<string, LetterLook>> = {
  'as it is posted': asPosted,
  'with fonts of its own': { fonts: 'embedded' },
  'on a page turned to the right': { rotate: 90 },
  'on a page turned upside down': { rotate: 180 },
  'on a page turned to the left': { rotate: 270 },
  'lying on its side': { turn: 90 },
  'standing on its head': { turn: 180 },
  'lying on its other side': { turn: 270 },
  'lying on its side on a page turned back': { turn: 90, rotate: 270 },
  'letter by letter': { lettersApart: true },
  'letter by letter in fonts of its own': { lettersApart: true, fonts: 'embedded' },
  'letter by letter in lines of one length': { lettersApart: true, justified: true, boldTwice: true },
  'word by word without blanks': { wordsApart: true },
  'word by word without blanks in lines of one length': { wordsApart: true, justified: true, fonts: 'embedded' },
  'with bold words drawn twice': { boldTwice: true },
  'with lines of one length': { justified: true },
  'with soft hyphens': { hyphens: 'soft' },
  'with words parted by hyphens': { hyphens: 'printed' },
  'without blanks at the ends of lines': { blankAtEnd: false },
  'with numbers of pages': { footer: (page, pages) => `Page ${page} of ${pages}` },
  'with bare numbers of pages': { footer: (page) => `- ${page} -` },
  'with a running header': { header: () => 'Invented Review Services', footer: (page) => String(page) },
  'with a stamp across it': { stamp: 'COPY' },
  'on many short pages': { linesOnPage: 15, footer: (page, pages) => `${page}/${pages}` },
};

/** Ways to print the header table. */
const tables: Readonly<Record<string, LetterLook>> = {
  'drawn from bottom to top': { tableOrder: (runs) => runs.toReversed() },
  'drawn column by column': { tableOrder: (runs) => runs.toSorted((one, other) => one.x - other.x || one.y - other.y) },
  'drawn with the labels last': {
    tableOrder: (runs) => runs.toSorted((one, other) => (other.face ?? '').localeCompare(one.face ?? '')),
  },
  'drawn by the alphabet': { tableOrder: (runs) => runs.toSorted((one, other) => one.text.localeCompare(other.text)) },
  'with a value in the middle beside two lines': { values: 'middle' },
  'with a value at the bottom beside two lines': { values: 'bottom' },
  'without lines around the cells': { bare: true },
  'with narrow gaps': { columns: [66, 150, 228, 303, 365] },
  'with labels wrapped everywhere': { columns: [66, 130, 250, 318, 400] },
  'with labels wrapped everywhere and values in the middle': { columns: [66, 130, 250, 318, 400], values: 'middle' },
  'with labels wrapped everywhere and values at the bottom': { columns: [66, 130, 250, 318, 400], values: 'bottom' },
};

/** Their paragraphs are not those of the form, or break off, so that they are set on lines otherwise than they were written. */
const setOtherwise: ReadonlySet<string> = new Set(['15-review-2013.txt', '17-in-progress.imr']);

const names = sampleLetters()
  .map(({ name }) => name)
  .filter((name) => !setOtherwise.has(name));

/** What a record says, without the places where it says it and without what the look adds. */
function valuesOf(letter: Letter | undefined): unknown {
  const places = new Set(['start', 'end', 'page', 'pdf', 'sections', 'problems']);
  return JSON.parse(JSON.stringify(letter ?? null, (key, value: unknown) => (places.has(key) ? undefined : value)));
}

describe('letters printed as PDF', () => {
  const bases = new Map<string, Base>();

  before(async () => {
    for (const name of names) bases.set(name, await sampleBase(name));
  });

  async function assertSame(name: string, look: LetterLook): Promise<void> {
    const base = bases.get(name);
    assert.ok(base);
    const text = await textOfPdf(letterPdf(base, look));
    const letter = letterIn(await testReader(), text);
    assert.deepEqual(valuesOf(letter), valuesOf(base.letter));
    assert.deepEqual(
      letter?.items.map(({ page }) => page),
      titlePages(base, look),
    );
  }

  for (const name of names) it(`give the record of ${name}`, () => assertSame(name, {}));

  for (const [what, look] of Object.entries(looks)) {
    it(`give the same record ${what}`, async () => {
      for (const name of ['03-six-items-upheld.txt', '05-partial-approvals.txt', '13-form-2014.txt']) {
        await assertSame(name, look);
      }
    });
  }

  for (const linesOnPage of [40, 30, 21, 12]) {
    it(`give the same record, and each item its page, on pages of ${linesOnPage} lines`, async () => {
      for (const name of names) await assertSame(name, { linesOnPage, footer: (page) => String(page) });
    });
  }

  for (const [what, look] of Object.entries(tables)) {
    it(`give the same dates from a table ${what}`, async () => {
      for (const name of ['01-one-item-upheld.txt', '16-inconsistencies.imr', '18-poor-fax.txt']) {
        await assertSame(name, look);
      }
    });
  }
});
