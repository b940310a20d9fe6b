import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Form } from '../../src/letter/record.ts';
import type { Reader } from '../../src/reading/reader.ts';
import { sampleLetters } from '../support/shared.ts';
import { assertSound } from '../support/soundness.ts';
import { letterIn, testReader } from '../support/testReader.ts';

interface Expected {
  readonly form: Form;
  /** A letter for each item: u upheld, o overturned; in capitals where the title is a partial approval. */
  readonly items: string;
  /** How many of the seven fields of the header are read. */
  readonly fields: number;
  /** Problems that must be told; none at all where this is empty. */
  readonly problems: readonly string[];
}

const plain = { form: '2015', fields: 7, problems: [] } as const;

/** What samples/README.md says of each sample, as far as a record shows it. */
const samples: Readonly<Record<string, Expected>> = {
  '01-one-item-upheld.txt': { ...plain, items: 'u' },
  '02-two-items-overturned.txt': { ...plain, items: 'oo' },
  '03-six-items-upheld.txt': { ...plain, items: 'uuuuuu' },
  '04-mixed-decisions.imr': { ...plain, items: 'oou' },
  '05-partial-approvals.txt': { ...plain, items: 'UO' },
  '06-partial-approvals-without-is.txt': { ...plain, items: 'UO' },
  '07-retrospective.txt': { ...plain, items: 'ou' },
  '08-expedited.txt': { ...plain, items: 'ou' },
  '09-blank-lines.txt': { ...plain, items: 'ou', fields: 0, problems: ['header.missing'] },
  '10-column-header.txt': { ...plain, items: 'ou' },
  '11-form-2018.txt': { ...plain, form: '2018', items: 'ouu' },
  '12-older-reviewer-2015.txt': { ...plain, items: 'uo' },
  '13-form-2014.txt': { ...plain, form: '2014', items: 'ou' },
  '14-notice-2013.txt': { form: '2013-notice', items: 'uo', fields: 5, problems: ['header.priority-missing'] },
  '15-review-2013.txt': { form: '2013-review', items: 'u', fields: 1, problems: ['header.decision-date-missing'] },
  '16-inconsistencies.imr': { ...plain, items: 'uuo' },
  '17-in-progress.imr': {
    ...plain,
    items: 'ou',
    fields: 6,
    problems: ['header.decision-date-missing', 'item.part-empty'],
  },
  '18-poor-fax.txt': { ...plain, items: 'ou', problems: ['text.damaged'] },
};

describe('samples', () => {
  let reader: Reader;

  before(async () => {
    reader = await testReader();
  });

  it('are all expected', () => {
    assert.deepEqual(
      sampleLetters().map(({ name }) => name),
      Object.keys(samples),
    );
  });

  it('show retrospective requests with their dates of service, and a service that goes with a surgery', () => {
    const services = sampleLetters().flatMap(({ name, text }) =>
      (letterIn(reader, text)?.items ?? [])
        .filter((item) => item.retrospective || item.serviceDates.length > 0 || item.surgicalService)
        .map(({ index, retrospective, serviceDates, surgicalService }) => [
          `${name} ${String(index)}`,
          retrospective,
          serviceDates.map(({ value }) => value).join(' '),
          surgicalService,
        ]),
    );
    assert.deepEqual(services, [
      ['07-retrospective.txt 1', true, '2016-11-03', false],
      ['07-retrospective.txt 2', true, '2016-11-03', false],
      ['08-expedited.txt 2', false, '', true],
    ]);
  });

  for (const { name, text } of sampleLetters()) {
    it(`reads ${name} as its description says`, () => {
      const letter = letterIn(reader, text);
      assert.ok(letter);
      assertSound(text, letter);
      const items = letter.items.map(({ decision, partial }) =>
        partial ? decision.value.charAt(0).toUpperCase() : decision.value.charAt(0),
      );
      const codes: readonly string[] = letter.problems.map(({ code }) => code);
      const expected = samples[name];
      assert.deepEqual(
        {
          form: letter.form,
          items: items.join(''),
          fields: Object.values(letter.case).filter((field) => field !== null).length,
          problems: expected?.problems.length === 0 ? codes : codes.filter((code) => expected?.problems.includes(code)),
        },
        expected,
      );
    });
  }
});
