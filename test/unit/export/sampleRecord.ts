import type { Item, LetterRecord } from '../../../src/letter/record.ts';

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with some span: where they stood does not matter to an export. */
export const words = (text: string): Piece => ({ text, start: 0, end: text.length });

/** A day, its words being the same. */
export const day = (value: string): Piece & { value: string } => ({ value, ...words(value) });

/** A made-up item; `changes` replaces parts of it. */
export function sampleItem(changes: Partial<Item> = {}): Item {
  return {
    index: 1,
    page: null,
    title: words('MRI of the left thumb'),
    decision: { value: 'upheld', ...words('Upheld') },
    partial: null,
    category: 'Diagnostic Testing',
    subcategory: 'Imaging/Radiology',
    drugs: [],
    bodyParts: [],
    amount: null,
    mentions: [],
    retrospective: false,
    serviceDates: [],
    surgicalService: false,
    claimsAdministratorGuideline: {
      ...words('Decision based on MTUS Thumb Complaints 1999.'),
      basis: 'mtus',
      citations: [],
    },
    reviewerGuideline: {
      ...words('Decision based on Non-MTUS Citation Handbook of Thumbs.'),
      basis: 'non-mtus',
      citations: [],
    },
    rationale: {
      ...words('The thumb is well. Therefore, the request is not medically necessary.'),
      conclusion: { ...words('Therefore, the request is not medically necessary.'), polarity: 'not-necessary' },
    },
    ...changes,
  };
}

/** The record of a made-up letter; `changes` replaces parts of it. */
export function sampleRecord(changes: Partial<LetterRecord> = {}): LetterRecord {
  return {
    schema: 'imr-letter/1',
    tool: '9.9.9',
    catalog: '2026-11',
    file: 'letters/made-up.txt',
    pdf: null,
    form: '2015',
    outcome: 'upheld',
    case: {
      caseNumber: { value: 'CM16-9999999', ...words('CM16-9999999') },
      dateAssigned: day('2016-04-04'),
      dateOfInjury: day('2016-01-01'),
      decisionDate: day('2016-05-05'),
      urDenialDate: day('2016-02-02'),
      applicationReceived: day('2016-03-03'),
      priority: { value: 'standard', ...words('Standard') },
    },
    reviewer: { licensure: [words('California'), words('Nevada')], specialties: [words('Family Practice')] },
    patient: { age: 48, sex: 'female' },
    sections: [],
    items: [sampleItem()],
    problems: [],
    ...changes,
  };
}
