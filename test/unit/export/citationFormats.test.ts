import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationColumns } from '../../../src/export/citationColumns.ts';
import { citationFormatOf } from '../../../src/export/citationFormats.ts';
import { citationRows } from '../../../src/export/citationRow.ts';
import type { CitationFormatName } from '../../../src/export/formatNames.ts';
import { plain } from '../../../src/export/layout.ts';
import { errorRecord } from '../../../src/export/letterRecord.ts';
import type { ErrorRecord, LetterRecord } from '../../../src/letter/record.ts';
import { citingRecord } from './sampleContents.ts';
import { sampleRecord } from './sampleRecord.ts';

const failed = errorRecord('b.txt', '9.9.9', { error: { code: 'input.empty', message: 'Nothing.' } });

function written(name: CitationFormatName, records: readonly (LetterRecord | ErrorRecord)[], mentions = false): string {
  const view = { width: null, paint: plain };
  const { head, separator, foot, piece } = citationFormatOf(name, { mentions, view });
  const pieces = records.map(piece).filter((text) => text !== '');
  return head + pieces.join(separator) + foot;
}

describe('rows of citations', () => {
  const brief = (mentions: boolean): (string | number | null)[][] =>
    citationRows(citingRecord(), mentions).map(({ item, side, guideline }) => [item, side, guideline]);
  const blocks = [
    [1, 'claims-administrator', 'odg/pain'],
    [1, 'reviewer', 'odg/pain'],
    [1, 'reviewer', 'other/thumbs'],
    [2, 'reviewer', 'other/thumbs'],
  ];

  it('are the citations of both sides, in the order of the items', () => {
    assert.deepEqual(brief(false), blocks);
  });

  it('with mentions hold those of the summary once, first, and those of a rationale behind its item', () => {
    assert.deepEqual(brief(true), [
      [null, 'summary', 'odg'],
      ...blocks.slice(0, 3),
      [1, 'rationale', 'odg/low-back'],
      ...blocks.slice(3),
    ]);
  });

  it('tell the letter, the decision, the guideline, its places, its standing, and the words with their span', () => {
    assert.deepEqual(citationRows(citingRecord(), false).at(-1), {
      file: 'letters/made-up.txt',
      caseNumber: 'CM16-9999999',
      decisionDate: '2016-05-05',
      item: 2,
      decision: 'overturned',
      side: 'reviewer',
      guideline: 'other/thumbs',
      name: 'Handbook of Thumbs, page 3-5',
      source: 'other',
      year: 1999,
      sections: [],
      pages: [[3, 5]],
      standing: 'unknown',
      text: 'Handbook of Thumbs, page 3-5',
      start: 0,
      end: 28,
    });
  });

  it('are none for a letter that cites nothing', () => {
    assert.deepEqual(citationRows(sampleRecord(), true), []);
    assert.deepEqual(citationRows(sampleRecord({ items: [] }), true), []);
  });
});

describe('formats of citations', () => {
  const records = [sampleRecord(), citingRecord(), failed, citingRecord({ file: 'c.txt' })];

  it('ndjson and json: the rows, and an error record in the place of an input that failed', () => {
    const rows = records.flatMap<unknown>((record) => ('error' in record ? [record] : citationRows(record, true)));
    const lines = written('ndjson', records, true).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      rows,
    );
    assert.deepEqual(JSON.parse(written('json', records, true)), rows);
    assert.deepEqual(JSON.parse(written('json', [sampleRecord()])), []);
    assert.equal(written('ndjson', []), '');
  });

  it('csv: a line for each row, pages no spreadsheet program takes for a day, no formulas', () => {
    const lines = written('csv', [citingRecord({ file: '=x.txt' }), failed]).split('\r\n');
    assert.match(lines[0] ?? '', /^\ufefffile,case_number,/);
    assert.equal(
      lines[2],
      '\'=x.txt,CM16-9999999,2016-05-05,1,upheld,reviewer,odg/pain,ODG Pain,odg,,Ice,,outside-mtus,"ODG Pain Chapter, Ice",0,21,,',
    );
    assert.match(lines[3] ?? '', /,other,1999,,3–5,unknown,/);
    assert.match(lines[5] ?? '', /^b\.txt,+input\.empty,Nothing\.$/);
    assert.equal(lines.length, 7);
  });

  it('csv and ndjson: the same names, in snake case and in camel case', () => {
    const snake = citationColumns.map(({ name }) => name).filter((name) => !name.startsWith('error_'));
    const camel = snake.map((name) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()));
    assert.deepEqual(Object.keys(citationRows(citingRecord(), false)[0] ?? {}), camel);
  });

  it('table: the titles alone for no citation, and nothing of an input that failed', () => {
    assert.equal(written('table', [sampleRecord(), failed]), written('table', []));
    assert.match(written('table', []), /^LETTER .*\n$/);
  });
});
