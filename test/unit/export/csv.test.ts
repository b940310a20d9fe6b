import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { csvHead, csvItemRow, csvRows } from '../../../src/export/csv.ts';
import { csvColumns, rowKinds, type RowKind } from '../../../src/export/csvColumns.ts';
import { errorRecord } from '../../../src/export/letterRecord.ts';
import type { ErrorRecord, Item, LetterRecord } from '../../../src/letter/record.ts';
import { sampleCitation, sampleDrug } from './sampleContents.ts';
import { day, sampleItem, sampleRecord, words } from './sampleRecord.ts';

/** Reads CSV as RFC 4180 has it; a small reader of our own, so that the writer is not its own witness. */
function parsed(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function rowsOf(record: LetterRecord | ErrorRecord, rows: RowKind): Record<string, string>[] {
  const names = csvColumns[rows].map((column) => column.name);
  return parsed(csvRows(record, rows)).map((cells) => {
    assert.equal(cells.length, names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function titleCell(title: string): string {
  const [row] = rowsOf(sampleRecord({ items: [sampleItem({ title: words(title) })] }), 'items');
  return row?.title ?? '';
}

/** An item of a treatment with drugs, and of citations on both sides. */
const treated: Partial<Item> = {
  category: 'Pharmaceuticals',
  subcategory: 'Opioids',
  drugs: [
    sampleDrug({ generic: 'nimbusol/acetaminophen', class: 'opioid', strength: '10/325mg' }),
    sampleDrug({ generic: 'ramol', quantity: 60 }),
  ],
  bodyParts: [
    { ...words('left thumb'), part: 'thumb', side: 'left' },
    { ...words('neck'), part: 'neck', side: null },
  ],
  amount: { visits: 12, perWeek: 2, weeks: null },
  claimsAdministratorGuideline: {
    ...words('Decision based on MTUS Thumb Complaints 1999.'),
    basis: 'mtus',
    citations: [
      sampleCitation('odg/pain', 'ODG Pain, Ice'),
      sampleCitation('odg/pain', 'ODG Pain, Heat'),
      sampleCitation('other/thumbs', 'Handbook of Thumbs'),
    ],
  },
  reviewerGuideline: {
    ...words('Decision based on Non-MTUS Citation Handbook of Thumbs.'),
    basis: 'non-mtus',
    citations: [sampleCitation('odg/pain', 'ODG Pain')],
  },
  mentions: [{ ...sampleCitation('odg/low-back', 'ODG Low Back'), where: 'rationale' }],
};

describe('CSV of items', () => {
  it('has one row for each disputed item, with what belongs to the letter on each', () => {
    const items = [
      sampleItem(),
      sampleItem({ index: 2, title: words('Cane'), decision: { value: 'overturned', ...words('Overturned') } }),
    ];
    const rows = rowsOf(sampleRecord({ items, outcome: 'partially-overturned' }), 'items');
    assert.deepEqual(
      rows.map((row) => [row.case_number, row.item, row.title, row.decision, row.items]),
      [
        ['CM16-9999999', '1', 'MRI of the left thumb', 'upheld', '2'],
        ['CM16-9999999', '2', 'Cane', 'overturned', '2'],
      ],
    );
  });

  it('gives the row of one item as it stands among the others', () => {
    const items = [sampleItem(), sampleItem({ index: 2, title: words('Cane, "long"') })];
    const record = sampleRecord({ items });
    assert.equal(items.map((item) => csvItemRow(record, item)).join(''), csvRows(record, 'items'));
  });

  it('fills every column', () => {
    const partial = { original: words('Ten visits'), authorized: words('four'), remaining: words('six') };
    const problems = ['header.missing', 'text.encoding-guessed', 'header.missing'].map((code) => ({
      code,
      message: '',
      start: 0,
      end: 0,
    }));
    const serviceDates = ['2016-01-20', '2016-01-27'].map(day);
    const item = sampleItem({ ...treated, page: 2, partial, retrospective: true, serviceDates });
    const [row] = rowsOf(sampleRecord({ items: [item], problems }), 'items');
    assert.deepEqual(row, {
      file: 'letters/made-up.txt',
      case_number: 'CM16-9999999',
      form: '2015',
      outcome: 'upheld',
      priority: 'standard',
      date_of_injury: '2016-01-01',
      ur_denial_date: '2016-02-02',
      application_received: '2016-03-03',
      date_assigned: '2016-04-04',
      decision_date: '2016-05-05',
      licensure: 'California; Nevada',
      specialties: 'Family Practice',
      patient_age: '48',
      patient_sex: 'female',
      items: '1',
      item: '1',
      page: '2',
      title: 'MRI of the left thumb',
      decision: 'upheld',
      partial_original: 'Ten visits',
      partial_authorized: 'four',
      partial_remaining: 'six',
      retrospective: 'true',
      service_dates: '2016-01-20; 2016-01-27',
      surgical_service: 'false',
      category: 'Pharmaceuticals',
      subcategory: 'Opioids',
      drugs: 'nimbusol/acetaminophen; ramol',
      drug_classes: 'opioid; ',
      drug_strengths: '10/325mg; ',
      drug_quantities: '; 60',
      body_parts: 'left thumb; neck',
      visits: '12',
      visits_per_week: '2',
      weeks: '',
      claims_administrator_basis: 'mtus',
      claims_administrator_guideline: 'Decision based on MTUS Thumb Complaints 1999.',
      claims_administrator_citations: 'odg/pain; other/thumbs',
      claims_administrator_citation_names: 'ODG Pain; Handbook of Thumbs',
      reviewer_basis: 'non-mtus',
      reviewer_guideline: 'Decision based on Non-MTUS Citation Handbook of Thumbs.',
      reviewer_citations: 'odg/pain',
      reviewer_citation_names: 'ODG Pain',
      comparison: 'overlap',
      mentions: 'odg/low-back',
      rationale: 'The thumb is well. Therefore, the request is not medically necessary.',
      conclusion: 'Therefore, the request is not medically necessary.',
      polarity: 'not-necessary',
      catalog: '2026-11',
      problems: 'header.missing; text.encoding-guessed',
      error_code: '',
      error_message: '',
    });
  });

  it('leaves what is null empty', () => {
    const item = sampleItem({ claimsAdministratorGuideline: null, reviewerGuideline: null, rationale: null });
    const [row] = rowsOf(sampleRecord({ items: [item], patient: { age: null, sex: null }, form: null }), 'items');
    const names = [
      'claims_administrator_basis',
      'reviewer_guideline',
      'rationale',
      'conclusion',
      'polarity',
      'patient_age',
      'form',
      'drugs',
      'drug_classes',
      'body_parts',
      'visits',
      'reviewer_citations',
      'comparison',
      'mentions',
    ];
    for (const name of names) assert.equal(row?.[name], '', name);
  });

  it('keeps a letter without items and an input that failed, in one row each', () => {
    const [bare, ...none] = rowsOf(sampleRecord({ items: [], outcome: null }), 'items');
    assert.deepEqual([bare?.items, bare?.title, none.length], ['0', '', 0]);
    const failed = errorRecord('b.txt', '9.9.9', { error: { code: 'input.empty', message: 'Nothing.' } });
    for (const kind of rowKinds) {
      const [row, ...more] = rowsOf(failed, kind);
      assert.deepEqual(
        [row?.file, row?.items, row?.error_code, row?.error_message],
        ['b.txt', '', 'input.empty', 'Nothing.'],
      );
      assert.equal(more.length, 0);
    }
  });

  it('quotes commas, quotes and line ends', () => {
    for (const title of ['a, b', 'the "big" one', '"', 'a\r\nb', 'a\nb', ',', '""'])
      assert.equal(titleCell(title), title);
  });

  it('guards every cell that a spreadsheet program would take for a formula', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
    for (const start of starts) assert.equal(titleCell(`${start}HYPERLINK("x")`), `'${start}HYPERLINK("x")`);
    const [row] = rowsOf(sampleRecord({ file: '=cmd|x.txt' }), 'items');
    assert.equal(row?.file, "'=cmd|x.txt");
    assert.match(csvRows(sampleRecord({ file: '=a,b' }), 'letters'), /^"'=a,b",/);
  });

  it('guards a formula behind a control character, which is left out', () => {
    assert.equal(titleCell('\u0000\u001b=1+1'), "'=1+1");
  });

  it('leaves the name of standard input as it is', () => {
    const [row] = rowsOf(sampleRecord({ file: '-' }), 'items');
    assert.equal(row?.file, '-');
  });

  it('ends every line with CRLF and begins with the mark of UTF-8', () => {
    const csv = csvHead('items') + csvRows(sampleRecord(), 'items');
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(csv.split('\r\n').length, 3);
    assert.doesNotMatch(csv.replaceAll('\r\n', ''), /[\r\n]/);
  });
});

describe('CSV of letters', () => {
  it('has one row for each letter, with the counts of its items', () => {
    const overturned = sampleItem({ decision: { value: 'overturned', ...words('Overturned') } });
    const rows = rowsOf(sampleRecord({ items: [sampleItem(), overturned, sampleItem()] }), 'letters');
    assert.deepEqual(
      rows.map((row) => [row.items, row.items_upheld, row.items_overturned, row.title]),
      [['3', '2', '1', undefined]],
    );
  });
});
