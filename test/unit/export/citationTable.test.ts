import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { describe, it } from 'mocha';
import { citationRows, type CitationRow } from '../../../src/export/citationRow.ts';
import { citationTableHead, citationTableRows } from '../../../src/export/citationTable.ts';
import { plain } from '../../../src/export/layout.ts';
import { citingRecord } from './sampleContents.ts';

const rows = citationRows(citingRecord(), true);
const tabled = (width: number | null, shown: readonly CitationRow[] = rows): string =>
  citationTableRows(shown, { width, paint: plain });

describe('the table of citations', () => {
  it('has one aligned line for each row where lines may have any length', () => {
    const lines = [citationTableHead({ width: null, paint: plain }), tabled(null)].join('').trimEnd().split('\n');
    assert.deepEqual(lines, [
      'LETTER        ITEM  SIDE           GUIDELINE · SECTIONS · PAGES; ON THE DECISION DATE',
      'CM16-9999999        summary        ODG; outside the MTUS',
      'CM16-9999999     1  administrator  ODG Pain · Ice; outside the MTUS',
      'CM16-9999999     1  reviewer       ODG Pain · Ice; outside the MTUS',
      'CM16-9999999     1  reviewer       Handbook of Thumbs, page 3-5 (1999) · p. 3–5',
      'CM16-9999999     1  rationale      ODG Low Back; outside the MTUS',
      'CM16-9999999     2  reviewer       Handbook of Thumbs, page 3-5 (1999) · p. 3–5',
    ]);
  });

  for (const width of [20, 30, 60, 80, 120]) {
    it(`keeps within ${width} columns and loses no word`, () => {
      const long = { ...rows[0], sections: ['Very cold ice', '漢字'.repeat(20), 'Heat'] } as CitationRow;
      const table = citationTableHead({ width, paint: plain }) + tabled(width, [long, ...rows]);
      for (const line of table.split('\n')) assert.ok(stringWidth(line) <= width, line);
      for (const word of ['SIDE', 'administrator', 'Heat', '3–5', 'cold', 'CM16-9999999'])
        assert.ok(table.includes(word), word);
    });
  }

  it('names the letter by the end of its path where its number is not known', () => {
    const unnumbered = rows.slice(0, 1).map((row) => ({ ...row, caseNumber: null }));
    assert.match(tabled(null, unnumbered), /^…made-up\.txt {2}/);
  });

  it('marks what was superseded', () => {
    const paint = { ...plain, yellow: (text: string): string => `<${text}>` };
    const old = rows.slice(0, 1).map((row) => ({ ...row, standing: 'superseded' as const }));
    assert.match(citationTableRows(old, { width: 60, paint }), /; <superseded>\n$/);
  });

  it('lets nothing of a letter act on the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u009b2J\u202edlehpU';
    const bad = rows.map((row) => ({ ...row, caseNumber: null, file: evil, name: evil, sections: [evil] }));
    for (const width of [null, 30, 80]) {
      assert.equal(tabled(width, bad).match(/[^\n\x20-\x7e\xa0-\uffff]|[\u202a-\u202e]/g), null);
    }
  });
});
