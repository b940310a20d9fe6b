import type { Item, Letter } from '../letter/record.ts';

/** Where a letter was read: versions and kinds, no names. */
export interface ReportPlace {
  readonly extension: string;
  readonly editor: string;
  /** The kind of host, such as "desktop" or "web". */
  readonly host: string;
  /** The language mode of the document. */
  readonly language: string;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lines: number;
}

/**
 * A report that a reading is wrong, as Markdown for the user to complete. It tells what kind of things were read and how
 * many; it holds no text, name, number or date of the letter, and not its file's name.
 *
 * @param letter the letter as read; undefined where the text is read as none
 */
export function readingReport(letter: Letter | undefined, place: ReportPlace): string {
  return [
    '# This reading is wrong',
    '',
    'Nothing in this report comes from the text of the letter. Nothing is sent: say what is wrong, then send it yourself.',
    '',
    '## What is wrong',
    '',
    ...questions.map((question) => `- [ ] ${question}`),
    '',
    'In your own words, without names and numbers of the letter: ',
    '',
    ...part('Where it was read', placeFacts(place)),
    ...(letter ? letterParts(letter) : part('What was read', [['Letter', 'none: the text is read as no letter']])),
  ].join('\n');
}

const questions: readonly string[] = [
  'It is a letter, but was not taken for one',
  'It is no letter, but was taken for one',
  'A disputed item is missing, or is none',
  'A title begins or ends at the wrong place',
  'A decision is wrong',
  'A guideline block or a rationale begins or ends at the wrong place',
  'A date, the case number or the priority is wrong or missing',
  'Something else',
];

type Fact = readonly [name: string, value: string];

function part(title: string, facts: readonly Fact[]): readonly string[] {
  return [`## ${title}`, '', ...facts.map(([name, value]) => `- ${name}: ${value}`), ''];
}

function placeFacts({ extension, editor, host, language, length, lines }: ReportPlace): readonly Fact[] {
  return [
    ['IMR Letters', extension],
    ['VS Code', `${editor}, ${host}`],
    ['Language mode', language],
    ['Size', `${length} characters, ${lines} lines`],
  ];
}

function letterParts(letter: Letter): readonly string[] {
  return [
    ...part('What was read', letterFacts(letter)),
    ...part('Disputed items', letter.items.map(itemFact)),
    ...part('Problems found', problemFacts(letter)),
  ];
}

function letterFacts({ schema, form, outcome, case: fields, reviewer, patient, sections }: Letter): readonly Fact[] {
  const missing = Object.entries(fields).flatMap(([name, field]) => (field ? [] : [name]));
  return [
    ['Record', schema],
    ['Form', form ?? 'unknown'],
    ['Outcome', outcome ?? 'none'],
    ['Header fields missing', missing.join(', ') || 'none'],
    ['Reviewer', `${reviewer.licensure.length} states, ${reviewer.specialties.length} specialties`],
    ['Patient', `age ${isThere(patient.age)}, sex ${isThere(patient.sex)}`],
    ['Sections', sections.map(({ kind, heading }) => (heading ? kind : `${kind} (no heading)`)).join(', ') || 'none'],
  ];
}

function itemFact(item: Item): Fact {
  const { decision, partial, claimsAdministratorGuideline: claims, reviewerGuideline: reviewer, rationale } = item;
  const facts = [
    decision.value,
    ...(partial ? ['partial approval'] : []),
    `claims administrator guideline ${claims ? (claims.basis ?? 'of unknown basis') : 'missing'}`,
    `reviewer guideline ${reviewer ? (reviewer.basis ?? 'of unknown basis') : 'missing'}`,
    `rationale ${rationale ? 'there' : 'missing'}`,
    `conclusion ${rationale?.conclusion?.polarity ?? 'missing'}`,
  ];
  return [`Item ${item.index}`, facts.join('; ')];
}

function problemFacts({ problems }: Letter): readonly Fact[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => [code, String(count)]);
}

function isThere(value: unknown): string {
  return value === null ? 'missing' : 'there';
}
