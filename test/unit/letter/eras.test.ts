import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eraHeadings } from '../../../src/letter/erasHeadings.ts';
import { formOf, sectionKindOf } from '../../../src/letter/eras.ts';
import type { Form, Section, SectionKind } from '../../../src/letter/record.ts';

const headings: readonly (readonly [string, SectionKind, Form])[] = [
  ['HOW THE IMR FINAL DETERMINATION WAS MADE', 'determination', null],
  ['CLINICAL CASE SUMMARY', 'summary', null],
  ['IMR ISSUES, DECISIONS AND RATIONALES', 'issues', '2015'],
  ['Imr Issues, Decisions And Rationales', 'issues', '2015'],
  ['IMR IS SUES, DECI SIONS AND RATIO NALES', 'issues', '2015'],
  ['lMR lSSUES. DEClSIONS AND RATI0NALES', 'issues', '2015'],
  ['DOCUMENTS REVIEWED', 'documents', '2014'],
  ['IMR DECISION(S) AND RATIONALE(S)', 'issues', '2014'],
  ['INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE', 'issues', '2013-notice'],
  ['Medical Qualifications of the Expert Reviewer:', 'qualifications', '2013-notice'],
  ['Case Summary:', 'summary', null],
  ['ISSUE AT DISPUTE:', 'issues', '2013-review'],
  ['DOCUMENTS REVIEWED FOR DETERMINATION:', 'documents', null],
  ['MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:', 'other', '2013-review'],
  ['RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY:', 'other', '2013-review'],
  ['RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS MEDICALLY NECESSARY:', 'other', '2013-review'],
  ['MEDICAL REVIEWER QUALIFICATI0NS:', 'qualifications', '2013-review'],
  ['HARP', 'other', null],
  ['', 'other', null],
  ['CASE', 'other', null],
];

function section(heading: string | null, kind: SectionKind = 'other'): Section {
  return {
    kind,
    heading: heading === null ? null : { text: heading, start: 0, end: heading.length },
    start: 0,
    end: 9,
  };
}

const of2015 = [
  section(null, 'header'),
  section('HOW THE IMR FINAL DETERMINATION WAS MADE', 'determination'),
  section('CLINICAL CASE SUMMARY', 'summary'),
  section('IMR ISSUES, DECISIONS AND RATIONALES', 'issues'),
];
const oldBlock = 'Decision based on MTUS Harp Complaints 2004.';

describe('sectionKindOf', () => {
  for (const [heading, kind, form] of headings) {
    it(heading, () => assert.deepEqual(sectionKindOf(heading), { kind, form }));
  }

  it('knows every heading of the table', () => {
    for (const { printed, kind, form } of eraHeadings) assert.deepEqual(sectionKindOf(printed), { kind, form });
  });
});

describe('formOf', () => {
  const cases: readonly (readonly [string, string, readonly Section[], string | null, readonly string[], Form])[] = [
    ['the three headings', '', of2015, '2016-12-09', [oldBlock], '2015'],
    ['no date', '', of2015, null, [oldBlock], '2015'],
    ['one heading alone', '', of2015.slice(1, 2), null, [], '2015'],
    ['no heading, but guideline blocks', '', [], null, [oldBlock], '2015'],
    ['a decision of 2018', '', of2015, '2018-01-02', [oldBlock], '2018'],
    ['a decision of the last day of 2017', '', of2015, '2017-12-31', [oldBlock], '2015'],
    [
      'a new chapter',
      '',
      of2015,
      null,
      [oldBlock, 'Decision based on MTUS Chronic Harps 2017, Section(s): Strings.'],
      '2018',
    ],
    [
      'a newer chapter behind an old one',
      '',
      of2015,
      null,
      ['Decision based on MTUS Harps 2004, and Harp Disorders 2019.'],
      '2018',
    ],
    [
      'a new year of another book',
      '',
      of2015,
      '2017-02-02',
      [`${oldBlock} Decision based on Non-MTUS Citation Harps 2017.`],
      '2015',
    ],
    [
      'a new year of another book, broken',
      '',
      of2015,
      null,
      [`${oldBlock} Decision based on Non- MTUS Citation Harps 2017.`],
      '2015',
    ],
    ['documents reviewed', '', [...of2015, section('DOCUMENTS REVIEWED', 'documents')], '2014-05-05', [], '2014'],
    [
      'heading 3 of 2014',
      '',
      [...of2015.slice(0, 3), section('IMR DECISION(S) AND RATIONALE(S)', 'issues')],
      null,
      [oldBlock],
      '2014',
    ],
    [
      'the notice by its heading',
      '',
      [section('INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE')],
      null,
      [],
      '2013-notice',
    ],
    [
      'the notice by its name',
      'Notice of Independent\nMedical Review Determination',
      [section(null, 'header')],
      null,
      [],
      '2013-notice',
    ],
    [
      'the review',
      '',
      [section(null, 'header'), section('ISSUE AT DISPUTE:'), section('CASE SUMMARY:')],
      null,
      [],
      '2013-review',
    ],
    ['nothing', 'A harp.', [], null, [], null],
  ];
  for (const [name, source, sections, date, blocks, form] of cases) {
    it(name, () => assert.equal(formOf(source, sections, date, blocks), form));
  }
});
