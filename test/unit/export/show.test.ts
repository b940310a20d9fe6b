import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { describe, it } from 'mocha';
import { plain, type Paint } from '../../../src/export/layout.ts';
import { show } from '../../../src/export/show.ts';
import { readHeader } from '../../../src/letter/header.ts';
import { problem } from '../../../src/letter/problems.ts';
import { citingRecord, sampleCitation, sampleDrug } from './sampleContents.ts';
import { day, sampleItem, sampleRecord, words } from './sampleRecord.ts';

const tags: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => `<red>${text}</red>`,
  green: (text) => `<green>${text}</green>`,
  yellow: (text) => `<yellow>${text}</yellow>`,
};

const long = 'Twelve visits of aquatic therapy for the left thumb and the neighboring fingers, '.repeat(4).trim();
const overturned = sampleItem({
  index: 2,
  title: words(long),
  decision: { value: 'overturned', ...words('Overturned') },
});
const mixed = sampleRecord({ items: [sampleItem(), overturned], outcome: 'partially-overturned' });

describe('show', () => {
  it('tells the case, the reviewer, the patient, and of each item the decision, both guidelines and the conclusion', () => {
    const page = show(mixed, { width: 120, paint: plain });
    for (const part of [
      'CM16-9999999',
      'PARTIALLY OVERTURNED   1 of 2 disputed items',
      'injury 2016-01-01 · UR denial 2016-02-02',
      'decision 2016-05-05',
      'Family Practice; licensed in California, Nevada',
      '48 years, female',
      '   1  MRI of the left thumb\n      ✗ UPHELD',
      '✓ OVERTURNED',
      'Claims administrator  Decision based on MTUS Thumb Complaints 1999.',
      'Reviewer              Decision based on Non-MTUS Citation Handbook of Thumbs.',
      'Conclusion            Therefore, the request is not medically necessary.',
      'letters/made-up.txt',
    ]) {
      assert.ok(page.includes(part), part);
    }
  });

  it('says beside the outcome that items were not recognized', () => {
    const lost = sampleRecord({ ...mixed, problems: [problem('item.line-missing', { start: 0, end: 0 })] });
    assert.match(show(lost), /1 of 2 disputed items; some were not recognized/);
    assert.doesNotMatch(show(mixed), /not recognized/);
  });

  for (const width of [30, 60, 80, 120]) {
    it(`keeps every line within ${width} columns`, () => {
      const wide = sampleRecord({ items: [sampleItem({ title: words('漢字'.repeat(90)) }), overturned] });
      for (const record of [mixed, wide, citingRecord()]) {
        for (const line of show(record, { width, paint: plain }).split('\n')) {
          assert.ok(stringWidth(line) <= width, `${stringWidth(line)}: ${line}`);
        }
      }
    });
  }

  it('loses no word of a title by wrapping', () => {
    const folded = show(mixed, { width: 60, paint: plain }).replace(/\s+/g, ' ');
    assert.ok(folded.includes(long));
  });

  it('says the decision by a word and a mark, with or without colors', () => {
    const page = show(mixed, { width: 80, paint: tags });
    assert.ok(page.includes('<red>✗ UPHELD</red>'));
    assert.ok(page.includes('<green>✓ OVERTURNED</green>'));
    assert.equal(page.replace(/<\/?\w+>/g, ''), show(mixed));
  });

  it('shows the three parts of a partial approval, the rest as the title', () => {
    const partial = { original: words('Ten visits'), authorized: words('Four visits'), remaining: words('Six visits') };
    const page = show(sampleRecord({ items: [sampleItem({ partial })] }));
    assert.match(page, / 1 {2}Six visits\n/);
    assert.match(page, /Original request {6}Ten visits\n/);
    assert.match(page, /Already authorized {4}Four visits\n/);
  });

  it('says of a treatment that was given already when it was, and that one goes with a surgery', () => {
    const given = sampleItem({ retrospective: true, serviceDates: [day('2016-01-20'), day('2016-01-27')] });
    const items = [given, sampleItem({ index: 2, surgicalService: true })];
    const page = show(sampleRecord({ items }), { width: 120, paint: plain });
    assert.match(page, /Service {15}retrospective; dates of service 2016-01-20, 2016-01-27\n/);
    assert.match(page, /Service {15}goes with a surgery\n/);
    const dated = sampleItem({ serviceDates: [day('2016-01-20')] });
    assert.match(show(sampleRecord({ items: [dated] })), /Service {15}date of service 2016-01-20\n/);
    assert.doesNotMatch(show(sampleRecord()), /Service/);
  });

  it('names the treatment, its drugs, body parts and amount', () => {
    const item = sampleItem({
      category: 'Pharmaceuticals',
      subcategory: 'Opioids',
      drugs: [sampleDrug({ strength: '5mg', quantity: 60, class: 'opioid' }), sampleDrug({ generic: 'nimbusol' })],
      bodyParts: [
        { ...words('left thumb'), part: 'thumb', side: 'left' },
        { ...words('neck'), part: 'neck', side: null },
        { ...words('neck'), part: 'neck', side: null },
      ],
      amount: { visits: 1, perWeek: 2, weeks: 6 },
    });
    const page = show(sampleRecord({ items: [item] }), { width: 120, paint: plain });
    assert.match(page, /Treatment {13}Pharmaceuticals, Opioids; 1 visit, 2 a week, for 6 weeks\n/);
    assert.match(page, /Drugs {17}ramol 5mg, quantity 60 \(opioid\); nimbusol\n/);
    assert.match(page, /Body parts {12}left thumb; neck\n/);
  });

  it('names what each side cites, how the two compare, and how often the prose cites', () => {
    const page = show(citingRecord(), { width: 120, paint: plain });
    for (const part of [
      '      Claims administrator  ODG Pain · Ice; outside the MTUS\n',
      '      Reviewer              ODG Pain · Ice; outside the MTUS\n' +
        '                            Handbook of Thumbs, page 3-5 (1999) · p. 3–5\n',
      '      Comparison            the sides cite in part the same\n',
      '      Cited in the prose    1 in the case summary, 1 in the rationale\n',
      '      Claims administrator  No medical evidence.\n',
      '      Comparison            the claims administrator cites no guideline\n',
    ]) {
      assert.ok(page.includes(part), part);
    }
    assert.doesNotMatch(show(sampleRecord()), /Comparison|Cited in the prose/);
  });

  it('names the first citations of a side that cites many', () => {
    const citations = Array.from({ length: 9 }, (_, at) => sampleCitation(`other/${at}`, `Book ${at}`));
    const block = { ...words('Books.'), basis: 'non-mtus' as const, citations };
    const page = show(sampleRecord({ items: [sampleItem({ reviewerGuideline: block })] }));
    assert.match(page, /Reviewer {14}Book 0\n {28}Book 1\n(?:.*\n){2} {28}Book 4\n {28}and 4 more\n/);
  });

  it('shortens a long guideline block and says so', () => {
    const block = {
      ...words('Decision based on Non-MTUS Citation Handbook of Thumbs. '.repeat(30).trim()),
      basis: 'non-mtus' as const,
      citations: [],
    };
    const page = show(sampleRecord({ items: [sampleItem({ reviewerGuideline: block })] }));
    assert.match(page, /Thumbs\. …\n/);
    assert.ok(page.length < 1600);
  });

  it('names each problem once, at the end', () => {
    const problems = [1, 2, 3].map((start) => ({ code: 'made.up', message: 'Odd.', start, end: 9 }));
    assert.match(show(sampleRecord({ problems })), /Problems\n {3}! Odd\. \(made\.up, 3 times\)\n$/);
  });

  it('says what was not found, in place of leaving it out', () => {
    const nothing = readHeader('', null).fields;
    const bare = sampleItem({ claimsAdministratorGuideline: null, reviewerGuideline: null, rationale: null });
    const page = show(sampleRecord({ case: nothing, items: [bare], reviewer: { licensure: [], specialties: [] } }));
    for (const part of [
      'Case number not found',
      'Dates      not found',
      'Reviewer   not found',
      'no guideline found',
      'no rationale found',
    ]) {
      assert.ok(page.includes(part), part);
    }
    assert.match(show(sampleRecord({ items: [], outcome: null })), /NO DISPUTED ITEM FOUND/);
  });

  it('tells the page of each item where the letter has pages, and what its PDF says of itself', () => {
    const record = sampleRecord({
      pdf: { pages: 2, encrypted: true, copying: 'not-allowed' },
      items: [sampleItem({ page: 1 }), sampleItem({ index: 2, page: 2 })],
    });
    const page = show(record);
    assert.match(page, /✗ UPHELD {2}the denial stands · page 1\n[^]*✗ UPHELD {2}the denial stands · page 2\n/);
    assert.match(page, /\n {3}PDF {8}2 pages; asks not to be copied\n/);
    assert.match(show(record, { width: 30, paint: plain }), /✗ UPHELD\n {8}the denial\n {8}stands · page 1\n/);
    assert.doesNotMatch(show(sampleRecord()), /page|PDF/);
  });

  it('lets nothing of a letter act on the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u009b2J\u202edlehpU';
    const cited = {
      ...words(evil),
      basis: null,
      citations: [sampleCitation('other/x', evil, { sections: [words(evil)] })],
    };
    const drugs = [sampleDrug({ generic: evil, strength: evil })];
    const page = show(
      sampleRecord({
        file: evil,
        items: [
          sampleItem({ title: words(evil), reviewerGuideline: { ...words(evil), basis: null, citations: [] } }),
          sampleItem({ reviewerGuideline: cited, drugs, bodyParts: [{ ...words(evil), part: evil, side: null }] }),
        ],
        reviewer: { licensure: [words(evil)], specialties: [words(evil)] },
        problems: [{ code: evil, message: evil, start: 0, end: 0 }],
      }),
    );
    assert.equal(page.match(/[^\n\x20-\x7e\xa0-\uffff]|[\u202a-\u202e]/g), null);
  });
});
