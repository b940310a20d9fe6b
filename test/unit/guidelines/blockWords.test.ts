import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  acoemChapter,
  idOfAcoem,
  idOfMtusPart,
  nameAt,
  type AcoemContext,
} from '../../../src/guidelines/vocabulary.ts';
import { spanOf, wordsOf, type Words } from '../../../src/guidelines/words.ts';

function words(text: string): Words {
  return wordsOf(text, { start: 0, end: text.length });
}

const lines: readonly (readonly [printed: string, line: string])[] = [
  ["ODG, Low Back Chapters - MRI's", 'odg , low back chapter - mri '],
  ['Non- MTUS Cita tion, 200 7; 2 nd Edi tion', 'non - mtus citation , 2007 ; 2nd edition '],
  ['Guide- lines, Forearm, Wr ist, & Hand', 'guideline , forearm , wrist , and hand '],
  ['Procedure S ummary; Complaint s', 'procedure summary ; complaint '],
  ['Forewarm Cornplaints, Sholder, Lurnbar, Guideline5', 'forearm complaint , shoulder , lumbar , guideline '],
  ['Medial harp, lute', 'medial harp , lute '],
  ['Page 127x Other', 'page 127 x other '],
  ['9792.24.2, L4-5, 30 3', '9792.24.2 , l 4 - 5 , 30 3 '],
  ['O.D.G. {ODG) [DWC]', 'odg . ( odg ) ( dwc ) '],
  ['see https://example.org/a, b.com/x.', 'see @ , @ . '],
];

describe('wordsOf', () => {
  for (const [printed, line] of lines) it(printed, () => assert.equal(words(printed).line, line));

  it('gives back what is printed', () => {
    const text = 'The  Low Ba\n\nck, MRI';
    const row = words(text);
    assert.deepEqual(spanOf(row, 1, 3), { text: 'Low Ba ck', start: 5, end: 15 });
  });
});

const names: readonly (readonly [text: string, family: 'odg' | 'acoem' | 'mtus', end: string | null])[] = [
  ['Neck & Upper Back MRI', 'odg', 'back'],
  ['Neck/Upper Back', 'odg', 'back'],
  ['Low Back and Pain', 'odg', 'back'],
  ['Forearm Wrist Hand', 'odg', 'hand'],
  ['Harp', 'odg', null],
  ['Hand, Wrist, and Forearm Disorders', 'acoem', 'disorder'],
  ['Post-surgical Treatment Guidelines 2009', 'mtus', 'guideline'],
];

describe('nameAt', () => {
  for (const [text, family, end] of names) {
    it(`${text} (${family})`, () => {
      const row = words(text);
      const named = nameAt(row, 0, family);
      assert.equal(named ? row.keys[named.end - 1] : null, end);
    });
  }
});

const chapters: readonly (readonly [
  number: number,
  named: 'second' | 'later' | null,
  Partial<AcoemContext>,
  string,
])[] = [
  [12, 'second', {}, 'acoem-2004/low-back-complaints'],
  [12, 'later', {}, 'acoem-3/low-back-disorders'],
  [12, 'later', { edition: 2 }, 'acoem-2004/low-back-complaints'],
  [12, 'later', { year: 2019, mtus: true }, 'acoem-2019/low-back-disorders'],
  [12, 'later', { year: 2011 }, 'acoem-3/low-back-disorders'],
  [12, null, { edition: 3, year: 2016 }, 'acoem-3/low-back-disorders'],
  [12, null, { numbered: true, year: 2009 }, 'acoem-2004/low-back-complaints'],
  [10, 'second', { year: 2007, mtus: true }, 'acoem-2007/elbow'],
  [10, 'second', { year: 2004, mtus: true }, 'acoem-2004/elbow-complaints'],
  [3, null, { year: 2017, mtus: true }, 'acoem-2017/initial-approaches-to-treatment'],
];

describe('idOfAcoem', () => {
  for (const [number, named, context, id] of chapters) {
    it(`chapter ${number}, ${String(named)}, ${JSON.stringify(context)}`, () => {
      const subject = acoemChapter(number);
      assert.ok(subject);
      assert.equal(
        idOfAcoem(subject, named, { edition: null, year: null, mtus: false, numbered: false, ...context }),
        id,
      );
    });
  }
});

describe('idOfMtusPart', () => {
  it('tells the editions apart by the printed year', () => {
    assert.deepEqual(
      [null, 2009, 2016, 2017].map((year) => idOfMtusPart('chronic-pain', year)),
      ['mtus-2009/chronic-pain', 'mtus-2009/chronic-pain', 'mtus-2016/chronic-pain', 'acoem-2017/chronic-pain'],
    );
    assert.deepEqual(
      [null, 2016, 2017].map((year) => idOfMtusPart('opioids', year)),
      ['mtus-2016/opioids', 'mtus-2016/opioids', 'acoem-2017/opioids'],
    );
  });
});
