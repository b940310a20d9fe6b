import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedSchema, strictSchema } from '../../../scripts/jsonSchema.ts';
import { sampleLetters } from '../../support/shared.ts';
import { testReader } from '../../support/testReader.ts';

const words = (text: string, start = 0): object => ({ text, start, end: start + text.length });

const item = {
  index: 1,
  page: 2,
  title: words('Standing lamp'),
  decision: { value: 'upheld', ...words('Upheld') },
  partial: null,
  category: 'Pharmaceuticals',
  subcategory: 'Opioids',
  drugs: [
    {
      ...words('Norco 10/325mg'),
      generic: 'hydrocodone/acetaminophen',
      class: 'opioid',
      strength: '10/325mg',
      quantity: 60,
    },
  ],
  bodyParts: [{ ...words('left knee'), part: 'knee', side: 'left' }],
  amount: { visits: 6, perWeek: 2, weeks: 3 },
  retrospective: true,
  serviceDates: [{ value: '2099-01-02', ...words('01/02/2099') }],
  surgicalService: false,
  claimsAdministratorGuideline: { ...words('No guideline.'), basis: 'none', citations: [] },
  reviewerGuideline: null,
  rationale: { ...words('It is not.'), conclusion: { ...words('It is not.'), polarity: 'not-necessary' } },
  mentions: [
    {
      ...words('ACOEM page 127'),
      source: 'acoem',
      guideline: 'acoem-2004/independent-medical-examinations-and-consultations',
      year: null,
      sections: [],
      pages: [[127, 127]],
      where: 'rationale',
    },
  ],
};

const letter = {
  schema: 'imr-letter/1',
  tool: '0.0.0',
  catalog: '2026-11',
  file: '-',
  pdf: { pages: 2, encrypted: true, copying: 'not-allowed' },
  form: '2015',
  outcome: 'upheld',
  case: {
    caseNumber: { value: 'CM99-0000001', ...words('CM99-0000001') },
    dateAssigned: { value: '2099-01-31', ...words('01/31/2099') },
    dateOfInjury: null,
    decisionDate: null,
    urDenialDate: null,
    applicationReceived: null,
    priority: { value: 'standard', ...words('Standard') },
  },
  reviewer: { licensure: [words('California')], specialties: [] },
  patient: { age: 40, sex: null },
  sections: [{ kind: 'header', heading: null, start: 0, end: 10 }],
  items: [item],
  problems: [{ code: 'header.field-missing', message: 'A field is missing.', start: 0, end: 10 }],
};

const error = {
  schema: 'imr-letter/1',
  tool: '0.0.0',
  file: 'a.txt',
  error: { code: 'input.empty', message: 'Empty.' },
};

describe('the published JSON Schema', () => {
  const accepts = new Ajv2020({ strict: true }).compile(publishedSchema());

  it('accepts a letter', () => {
    assert.ok(accepts(letter), JSON.stringify(accepts.errors));
  });

  it('accepts an error in the place of a letter', () => {
    assert.ok(accepts(error), JSON.stringify(accepts.errors));
  });

  const wrong: Readonly<Record<string, unknown>> = {
    'another schema': { ...letter, schema: 'imr-letter/2' },
    'a letter without its items': { ...letter, items: undefined },
    'a letter that is an error too': { ...letter, error: error.error },
    'an error without a code': { ...error, error: { message: 'Empty.' } },
    'a decision of its own': { ...letter, items: [{ ...item, decision: { ...item.decision, value: 'maybe' } }] },
    'a day as the letter prints it': {
      ...letter,
      case: { ...letter.case, dateOfInjury: { value: '01/31/2099', ...words('01/31/2099') } },
    },
    'a place before the text': { ...letter, sections: [{ kind: 'header', heading: null, start: -1, end: 10 }] },
    'a text': 'letter',
  };

  for (const [what, record] of Object.entries(wrong)) {
    it(`rejects ${what}`, () => {
      assert.equal(accepts(JSON.parse(JSON.stringify(record))), false);
    });
  }

  const added: Readonly<Record<string, unknown>> = {
    'of a letter': { ...letter, color: 'blue' },
    'of an item': { ...letter, items: [{ ...item, color: 'blue' }] },
    'of an error': { ...error, error: { ...error.error, color: 'blue' } },
  };
  const acceptsStrictly = new Ajv2020({ strict: true }).compile(strictSchema());

  for (const [what, record] of Object.entries(added)) {
    it(`leaves room for a new field ${what}, which our own records must not have`, () => {
      assert.ok(accepts(record), JSON.stringify(accepts.errors));
      assert.equal(acceptsStrictly(record), false);
    });
  }

  it('holds of what the samples give, also without room for new fields', async () => {
    const reader = await testReader();
    for (const { name, text } of sampleLetters()) {
      const record = { ...reader.readLetter(text), file: name, pdf: null };
      assert.ok(accepts(record) && acceptsStrictly(record), `${name}: ${JSON.stringify(acceptsStrictly.errors)}`);
    }
    assert.ok(acceptsStrictly(error));
  });
});
