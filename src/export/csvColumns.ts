import type { CaseFields, ErrorRecord, GuidelineBlock, Item, LetterRecord } from '../letter/record.ts';

/** What one row of the table is about: a letter and, in the table of items, one of its items. */
export interface Row {
  readonly file: string;
  readonly letter: LetterRecord | null;
  readonly item: Item | null;
  readonly error: ErrorRecord['error'] | null;
}

/** A cell before it is written; null leaves it empty. */
export type Cell = string | number | null;

/** A column: its name, what it holds (for docs/csv.md), and where its cell comes from. */
export interface Column {
  readonly name: string;
  readonly meaning: string;
  readonly cell: (row: Row) => Cell;
}

const ofLetter =
  (cell: (letter: LetterRecord) => Cell) =>
  ({ letter }: Row): Cell =>
    letter === null ? null : cell(letter);

const ofCase = (field: keyof CaseFields): Column['cell'] => ofLetter((letter) => letter.case[field]?.value ?? null);

const ofItem =
  (cell: (item: Item) => Cell) =>
  ({ item }: Row): Cell =>
    item === null ? null : cell(item);

const basis = (block: GuidelineBlock | null): Cell => block?.basis ?? null;

const yesOrNo = (is: boolean): Cell => (is ? 'true' : 'false');

const joined = (parts: readonly string[]): string => parts.join('; ');

const countOf = (decision: Item['decision']['value']): Column['cell'] =>
  ofLetter(({ items }) => items.filter((item) => item.decision.value === decision).length);

const letterColumns: readonly Column[] = [
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

const countColumns: readonly Column[] = [
  { name: 'items_upheld', meaning: 'How many of them were upheld: the denial stands.', cell: countOf('upheld') },
  {
    name: 'items_overturned',
    meaning: 'How many of them were overturned: found medically necessary.',
    cell: countOf('overturned'),
  },
];

const itemColumns: readonly Column[] = [
  { name: 'item', meaning: 'The place of the item in its letter, from 1.', cell: ofItem((item) => item.index) },
  { name: 'title', meaning: 'What is disputed, as printed.', cell: ofItem((item) => item.title.text) },
  {
    name: 'decision',
    meaning:
      '`upheld`: the denial stands; `overturned`: the denial falls, the treatment was found medically necessary.',
    cell: ofItem((item) => item.decision.value),
  },
  {
    name: 'partial_original',
    meaning: 'Of a partial approval: what was asked for.',
    cell: ofItem((item) => item.partial?.original.text ?? null),
  },
  {
    name: 'partial_authorized',
    meaning: 'Of a partial approval: what the claims administrator authorized of it.',
    cell: ofItem((item) => item.partial?.authorized.text ?? null),
  },
  {
    name: 'partial_remaining',
    meaning: 'Of a partial approval: what the decision is about.',
    cell: ofItem((item) => item.partial?.remaining.text ?? null),
  },
  {
    name: 'retrospective',
    meaning: '`true` where the title asks for a treatment that was given already, else `false`.',
    cell: ofItem((item) => yesOrNo(item.retrospective)),
  },
  {
    name: 'service_dates',
    meaning: 'The days of service that the title names, joined by `; `.',
    cell: ofItem((item) => joined(item.serviceDates.map((date) => date.value))),
  },
  {
    name: 'surgical_service',
    meaning: '`true` where the treatment was asked for together with a surgery ("Associated surgical service:").',
    cell: ofItem((item) => yesOrNo(item.surgicalService)),
  },
  {
    name: 'claims_administrator_basis',
    meaning: 'On what the denial was based: `mtus`, `non-mtus`, `both` or `none`.',
    cell: ofItem((item) => basis(item.claimsAdministratorGuideline)),
  },
  {
    name: 'claims_administrator_guideline',
    meaning: 'The text behind "Claims Administrator guideline:".',
    cell: ofItem((item) => item.claimsAdministratorGuideline?.text ?? null),
  },
  {
    name: 'reviewer_basis',
    meaning: "On what the reviewer's decision is based: `mtus`, `non-mtus`, `both` or `none`.",
    cell: ofItem((item) => basis(item.reviewerGuideline)),
  },
  {
    name: 'reviewer_guideline',
    meaning: 'The text behind "MAXIMUS guideline:".',
    cell: ofItem((item) => item.reviewerGuideline?.text ?? null),
  },
  {
    name: 'rationale',
    meaning: 'The text behind "Decision rationale:".',
    cell: ofItem((item) => item.rationale?.text ?? null),
  },
  {
    name: 'conclusion',
    meaning: 'The last sentence of the rationale that answers the request.',
    cell: ofItem((item) => item.rationale?.conclusion?.text ?? null),
  },
  {
    name: 'polarity',
    meaning: 'What the conclusion answers: `necessary`, `not-necessary` or `unclear`.',
    cell: ofItem((item) => item.rationale?.conclusion?.polarity ?? null),
  },
];

const problemColumns: readonly Column[] = [
  {
    name: 'problems',
    meaning: 'The codes of all that is odd or missing in the letter (see problems.md), each once, joined by `; `.',
    cell: ofLetter(({ problems }) => joined([...new Set(problems.map((problem) => problem.code))])),
  },
  {
    name: 'error_code',
    meaning: 'Where the input is no letter or cannot be read: why (see problems.md). All but `file` is empty then.',
    cell: (row) => row.error?.code ?? null,
  },
  { name: 'error_message', meaning: 'The same in a sentence.', cell: (row) => row.error?.message ?? null },
];

/** What the rows of a table stand for. */
export const rowKinds = ['items', 'letters'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The columns of each table, in their order. */
export const csvColumns: Readonly<Record<RowKind, readonly Column[]>> = {
  items: [...letterColumns, ...itemColumns, ...problemColumns],
  letters: [...letterColumns, ...countColumns, ...problemColumns],
};
