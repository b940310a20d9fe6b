import type { Item } from '../letter/record.ts';
import { ofCase, ofLetter, type RecordColumn } from './csvCells.ts';
import { joined } from './csvText.ts';

const countOf = (decision: Item['decision']['value']): RecordColumn['cell'] =>
  ofLetter(({ items }) => items.filter((item) => item.decision.value === decision).length);

/** What belongs to the letter, in both tables of records. */
export const letterColumns: readonly RecordColumn[] = [
  { name: 'file', meaning: 'The path as given; `-` for standard input.', cell: (row) => row.file },
  { name: 'case_number', meaning: 'The number of the case, as in `CM16-0000000`.', cell: ofCase('caseNumber') },
  { name: 'form', meaning: "The era of the letter's form.", cell: ofLetter((letter) => letter.form) },
  {
    name: 'outcome',
    meaning: '`upheld`, `overturned`, or `partially-overturned` where both occur.',
    cell: ofLetter((letter) => letter.outcome),
  },
  { name: 'priority', meaning: '`standard` or `expedited`.', cell: ofCase('priority') },
  { name: 'date_of_injury', meaning: 'The day of the injury.', cell: ofCase('dateOfInjury') },
  {
    name: 'ur_denial_date',
    meaning: 'The day on which utilization review denied or modified the request.',
    cell: ofCase('urDenialDate'),
  },
  {
    name: 'application_received',
    meaning: 'The day on which the application for review came in.',
    cell: ofCase('applicationReceived'),
  },
  { name: 'date_assigned', meaning: 'The day on which the reviewer got the case.', cell: ofCase('dateAssigned') },
  { name: 'decision_date', meaning: 'The day of the determination.', cell: ofCase('decisionDate') },
  {
    name: 'licensure',
    meaning: 'The states in which the reviewer is licensed, joined by `; `.',
    cell: ofLetter(({ reviewer }) => joined(reviewer.licensure.map((state) => state.text))),
  },
  {
    name: 'specialties',
    meaning: "The reviewer's certifications and specialties, joined by `; `.",
    cell: ofLetter(({ reviewer }) => joined(reviewer.specialties.map((specialty) => specialty.text))),
  },
  { name: 'patient_age', meaning: 'Age in years.', cell: ofLetter(({ patient }) => patient.age) },
  { name: 'patient_sex', meaning: '`male` or `female`.', cell: ofLetter(({ patient }) => patient.sex) },
  { name: 'items', meaning: 'How many disputed items the letter has.', cell: ofLetter(({ items }) => items.length) },
];

/** How the items of a letter were decided, in the table of letters. */
export const countColumns: readonly RecordColumn[] = [
  { name: 'items_upheld', meaning: 'How many of them were upheld: the denial stands.', cell: countOf('upheld') },
  {
    name: 'items_overturned',
    meaning: 'How many of them were overturned: found medically necessary.',
    cell: countOf('overturned'),
  },
];
