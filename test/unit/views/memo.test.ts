import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findingsOf, subjectOf } from '../../../src/checks/check.ts';
import { rules } from '../../../src/checks/rules.ts';
import { reviewMemo } from '../../../src/views/memo.ts';
import { grounds } from '../../../src/views/memoGrounds.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

const reader = await testReader();

const mtus = 'Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies.';
const text = letterText(
  [
    {
      title: 'MRI of the left | shoulder *now*',
      claims: mtus,
      reviewer: mtus,
      rationale: 'The request is not medically necessary.',
    },
    { title: 'Ice for the shoulder', decision: 'Overturned', rationale: 'The request is medically necessary.' },
    { title: 'Retrospective: cane (DOS 12/01/2016)', decision: 'Overturned', rationale: 'It is medically necessary.' },
  ],
  {
    summary:
      'CLINICAL CASE SUMMARY\nThe injured worker is a 48 year old male who sustained an industrial injury on 10/23/2016.\n' +
      'He was seen by Dr. Example Person on 10/25/2016. On 10/28/2016 Utilization Review denied the request.',
  },
);

function memoOf(source: string, identifiers = true): string {
  const letter = letterIn(reader, source);
  assert.ok(letter);
  const subject = subjectOf(source, letter);
  return reviewMemo({
    letter,
    text: source,
    facts: subject.facts,
    findings: findingsOf(subject),
    name: 'a.txt',
    identifiers,
  });
}

/** The lines below a heading, up to the next of its level. */
function part(memo: string, heading: string): string {
  const start = memo.indexOf(`## ${heading}\n`);
  assert.ok(start >= 0, heading);
  const end = memo.indexOf('\n## ', start);
  return memo.slice(start, end < 0 ? undefined : end);
}

describe('the memo on a letter', () => {
  const memo = memoOf(text);

  it('has its parts in their order', () => {
    assert.deepEqual(memo.match(/^#{1,2} .*$/gm), [
      '# Review memo: CM16-9900001',
      '## Case',
      '## To be filled in',
      '## Items and decisions',
      '## What follows',
      '## Findings',
      '## Dates',
      '## Grounds of appeal',
    ]);
  });

  it('leaves blanks for what only a person knows, the day of mailing first', () => {
    const [, first] = /^- (.*)$/m.exec(part(memo, 'To be filled in')) ?? [];
    assert.equal(first, 'Determination mailed on: [fill in]');
  });

  it('tells of each item the decision and what both sides cite, by short names', () => {
    const items = part(memo, 'Items and decisions');
    assert.match(
      items,
      /### Item 1: MRI of the left \\\| shoulder \\\*now\\\*\n\n- \*\*Decision:\*\* Upheld: the denial stands\n/,
    );
    assert.match(
      items,
      /The reviewer cites:\*\* ACOEM ch\. 9 Shoulder 2004 · Special Studies \(in force on the day of the decision\)\n/,
    );
    assert.match(
      items,
      /“The request is medically necessary\.” \(Issues, decisions and rationales; item 2, rationale; line \d+\)/,
    );
  });

  it('says what follows once for all items of which the same follows', () => {
    const follows = part(memo, 'What follows');
    assert.deepEqual(follows.match(/^\*\*Items? [\d, ]+\.\*\*/gm), ['**Item 1.**', '**Item 2.**', '**Item 3.**']);
    const same = memoOf(letterText([{ title: 'Cane' }, { title: 'Ice' }]));
    assert.deepEqual(part(same, 'What follows').match(/^\*\*Items? [\d, ]+\.\*\*/gm), ['**Items 1, 2.**']);
    assert.match(follows, /within 5 working days of receiving the determination/);
    assert.match(follows, /8 CCR 9792\.10\.7\(a\)/);
  });

  it('quotes both places of a finding exactly, with section, item and line', () => {
    const findings = part(memo, 'Findings');
    assert.match(
      findings,
      /### Finding 1: header-date \(warning\)\n\nThe date of injury is 2016-10-13 in the header table/,
    );
    assert.match(findings, /- \*\*Here:\*\* “10\/13\/2016” \(Header; line 2\)\n/);
    assert.match(findings, /- \*\*There:\*\* “10\/23\/2016” \(Clinical case summary; line \d+\)\n/);
    assert.match(findings, /- \*\*In the records:\*\* \[fill in\]/);
    assert.match(memoOf(letterText()), /No rule found anything/);
  });

  it('counts the days between the dates of the header, and names the rules', () => {
    const dates = part(memo, 'Dates');
    assert.match(dates, /\| Application for review received \| 2016-11-03 \| 6 \| Header; line 4 \|/);
    assert.match(dates, /\| 2016-10-28 \| Denial by utilization review \| Clinical case summary; line \d+ \|/);
    assert.match(dates, /9792\.10\.1/);
    assert.match(dates, /was not checked against the text of the law/);
  });

  it('names the findings that may bear on each ground as possible, and no others', () => {
    const bearing = part(memo, 'Grounds of appeal').split('\n### ').slice(1);
    assert.equal(bearing.length, 5);
    const [powers = '', , , , fact = ''] = bearing;
    assert.match(fact, /^A plainly mistaken fact .*\n\n- Possible: finding 1\. The date of injury/);
    assert.doesNotMatch(powers, /Possible/);
    assert.equal(bearing.filter((words) => words.includes('No rule of IMR Letters looks for it.')).length, 3);
  });

  it('puts every rule to one ground at most, and knows all that it names', () => {
    const named = grounds.flatMap((ground) => ground.rules);
    assert.equal(new Set(named).size, named.length);
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      named.filter((id) => !ids.includes(id)),
      [],
    );
    // What is about the form, and the place of a page in a book, decides nothing.
    assert.deepEqual(
      ids.filter((id) => !named.includes(id)),
      ['page-outside-chapter', 'missing-part'],
    );
  });

  it('without identifiers has neither number, days, ages nor names, and the findings still tell what differs', () => {
    const without = memoOf(text, false);
    assert.doesNotMatch(without, /9900001|a\.txt|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2}|48|Example Person/);
    assert.match(
      without,
      /The date of injury is \\\[date \d\\\] in the header table and \\\[date \d\\\] in the case summary/,
    );
    const [, here, there] = /injury is \\\[date (\d)\\\] in the header table and \\\[date (\d)\\\]/.exec(without) ?? [];
    assert.notEqual(here, there);
  });

  it('without identifiers has no words of a header that may name the worker', () => {
    const header = 'Employee: Pat Example\nClaim Number: EX-14\nCase Number: CM13-9900014\nDecision Date: 12/09/2016';
    const without = memoOf(letterText([{}], { header }), false);
    assert.doesNotMatch(without, /Pat|EX-14/);
  });

  it('is there for every letter, also one without items, and ends with one line feed', () => {
    for (const source of [text, letterText([]), letterText([{ title: '' }])]) {
      if (letterIn(reader, source)) assert.match(memoOf(source), /[^\n]\n$/);
    }
  });
});
