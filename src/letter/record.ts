/**
 * The record: what is read in a letter. One definition gives the types (here), the published JSON Schema
 * (`schema/imr-letter-1.schema.json`) and the codebook (`docs/codebook.md`); `npm run schema` writes the last two.
 * Other modules import types only, so that zod is no part of what runs on a reader's machine.
 */
import { z } from 'zod';
import { categories } from './categories.ts';
import type { Frozen } from './frozen.ts';

/** Where a field's value comes from, for the codebook. */
const from = (source: string, description: string): { description: string; source: string } => ({
  description,
  source,
});

const offset = z.int().min(0);
const span = {
  start: offset.meta(from('reading', 'Offset of the first character, in UTF-16 code units of the decoded text.')),
  end: offset.meta(from('reading', 'Offset behind the last character.')),
};
const folded = z.string().meta(from('letter', 'The words of the letter with white space folded to single blanks.'));

const textSpan = z.strictObject({ text: folded, ...span });
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const caseNumber = z.strictObject({
  value: z
    .string()
    .regex(/^CM\d{2}-\d{7}$/)
    .meta(from('its words', 'The number in capitals, without blanks.')),
  text: folded,
  ...span,
});
const dayValue = isoDay.meta(from('its words', 'The printed day (MM/DD/YYYY) as an ISO day.'));
const dateField = z.strictObject({ value: dayValue, text: folded, ...span });
const priority = z.strictObject({
  value: z.enum(['standard', 'expedited']).meta(from('its word', 'The printed word in small letters.')),
  text: folded,
  ...span,
});

const caseFields = z.strictObject({
  caseNumber: caseNumber
    .nullable()
    .meta(
      from('header, "Case Number:"', 'The number of the case. CM, the year of the application, and a running number.'),
    ),
  dateAssigned: dateField.nullable().meta(from('header, "Date Assigned:"', 'The day on which the case was assigned.')),
  dateOfInjury: dateField.nullable().meta(from('header, "Date of Injury:"', 'The day of the injury.')),
  decisionDate: dateField.nullable().meta(from('header, "Decision Date:"', 'The day of the determination.')),
  urDenialDate: dateField
    .nullable()
    .meta(from('header, "UR Denial Date:"', 'The day on which utilization review denied or modified the request.')),
  applicationReceived: dateField
    .nullable()
    .meta(from('header, "Application Received:"', 'The day on which the application for review came in.')),
  priority: priority.nullable().meta(from('header, "Priority:"', 'Standard or expedited review.')),
});

const reviewer = z.strictObject({
  licensure: z
    .array(textSpan)
    .meta(
      from(
        'section 1, "State(s) of Licensure:", or the prose of older letters',
        'The states in which the reviewer is licensed.',
      ),
    ),
  specialties: z
    .array(textSpan)
    .meta(
      from(
        'section 1, "Certification(s)/Specialty:", or the prose of older letters',
        "The reviewer's certifications and specialties.",
      ),
    ),
});

const patient = z.strictObject({
  age: z.int().min(0).max(130).nullable().meta(from('section 2', 'Age in years, where the summary states it.')),
  sex: z
    .enum(['male', 'female'])
    .nullable()
    .meta(from('section 2', "From a word for the patient, else from the worker's own pronouns.")),
});

const sectionKinds = ['header', 'determination', 'summary', 'issues', 'documents', 'qualifications', 'other'] as const;
const section = z.strictObject({
  kind: z.enum(sectionKinds).meta(from('headings', 'What the section is.')),
  heading: textSpan.nullable().meta(from('headings', 'The heading as printed; null for the header table.')),
  ...span,
});

const partial = z.strictObject({
  original: textSpan.meta(from('title', 'What was asked for ("X was the original request").')),
  authorized: textSpan.meta(from('title', 'What the claims administrator authorized of it.')),
  remaining: textSpan.meta(from('title', 'What the decision is about: the rest, or the original request again.')),
});

const citationSources = ['mtus', 'acoem', 'odg', 'other'] as const;
const page = z.int().min(1);
const citation = z.strictObject({
  ...textSpan.shape,
  source: z
    .enum(citationSources)
    .meta(
      from(
        'the sentence and the words of the citation',
        'mtus: cited as part of the MTUS; acoem and odg: cited by these names outside of it; other: all else.',
      ),
    ),
  guideline: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9.-]+)?$/)
    .meta(
      from(
        'catalog of guidelines',
        'The id of the guideline, one for all spellings of the same text ("acoem-2004/low-back-complaints"); other/… where it is none of the catalog.',
      ),
    ),
  year: z
    .int()
    .min(1900)
    .max(2100)
    .nullable()
    .meta(from('the words of the citation', 'The year of the edition, only where it is printed.')),
  sections: z
    .array(textSpan)
    .meta(from('the words of the citation', 'The topics or sections that are named, in their order.')),
  pages: z
    .array(z.tuple([page, page]))
    .meta(
      from(
        'the words of the citation',
        'The pages that are named, as first and last; a page stands with the chapter that holds it.',
      ),
    ),
});

const mention = z.strictObject({
  ...citation.shape,
  where: z.enum(['summary', 'rationale']).meta(from('reading', 'In which prose it stands.')),
});

const guidelineBlock = z.strictObject({
  ...textSpan.shape,
  citations: z
    .array(citation)
    .meta(from('the sentences of the block', 'The guidelines that are cited, in the order of the text.')),
  basis: z
    .enum(['mtus', 'non-mtus', 'both', 'none'])
    .nullable()
    .meta(
      from(
        'the sentences of the block',
        'mtus: MTUS citations only; non-mtus: a Non-MTUS citation, or a sentence that it was not based on, or lies outside, the MTUS; both; none: no medical evidence was cited; null: none of the known sentences.',
      ),
    ),
});

const conclusion = z.strictObject({
  ...textSpan.shape,
  polarity: z.enum(['necessary', 'not-necessary', 'unclear']).meta(from('the sentence', 'What the sentence answers.')),
});

const rationale = z.strictObject({
  ...textSpan.shape,
  conclusion: conclusion
    .nullable()
    .meta(from('rationale', 'The last sentence that answers the request; null where none does.')),
});

const serviceDate = z.strictObject({
  value: isoDay.meta(from('its words', 'The printed day (1/5/16, July 8, 2016) as an ISO day.')),
  text: folded,
  ...span,
});

const drug = z.strictObject({
  ...textSpan.shape,
  generic: z
    .string()
    .meta(
      from(
        'table of drugs',
        'The generic name in small letters, ingredients joined by "/"; salts, release and form are left out.',
      ),
    ),
  class: z
    .string()
    .nullable()
    .meta(from('table of drugs', 'The class of the drug ("opioid"); null where the table has none.')),
  strength: z
    .string()
    .nullable()
    .meta(from('title', 'The strength as printed, without blanks ("10/325mg", "5%"); null where none is named.')),
  quantity: z
    .number()
    .min(0)
    .nullable()
    .meta(from('title', 'How many units were asked for ("#60": 60); null where none is named.')),
});

const bodyPart = z.strictObject({
  ...textSpan.shape,
  part: z.string().meta(from('table of body parts', 'The part in plain words ("shoulder", "lumbar spine").')),
  side: z.enum(['left', 'right', 'bilateral']).nullable().meta(from('title', 'The side; null where none is named.')),
});

const amountNumber = z.number().min(0).nullable();
const amount = z.strictObject({
  visits: amountNumber.meta(
    from('title', 'How many visits, sessions or treatments; the larger number of a range, null where none is named.'),
  ),
  perWeek: amountNumber.meta(from('title', 'How many of them a week; the larger number of a range.')),
  weeks: amountNumber.meta(from('title', 'For how many weeks; the larger number of a range.')),
});

const decisionValues = ['upheld', 'overturned'] as const;
const item = z.strictObject({
  index: z.int().min(1).meta(from('reading', 'The place of the item in the letter, from 1.')),
  page: page
    .nullable()
    .meta(from('form feeds in the text', 'The page on which the title begins; null where the text has no form feeds.')),
  title: textSpan.meta(from('item line', 'What is disputed: all before the last colon before the decision word.')),
  decision: z
    .strictObject({
      value: z
        .enum(decisionValues)
        .meta(from('its word', 'The decision in small letters, also where the word is misspelt or damaged.')),
      text: folded,
      ...span,
    })
    .meta(
      from(
        'item line',
        'upheld: the denial stands; overturned: the denial falls, the treatment was found medically necessary.',
      ),
    ),
  partial: partial
    .nullable()
    .meta(from('title', 'The three parts of a partial approval; null where the title is none.')),
  category: z
    .enum(categories)
    .meta(from('title', "The category of the treatment in the state's list of 2017; Other where the title fits none.")),
  subcategory: z.string().nullable().meta(from('title', "The subcategory in the state's list; null where none fits.")),
  drugs: z
    .array(drug)
    .meta(from('title', 'The drugs that the title names, each ingredient of a compounded cream one.')),
  bodyParts: z.array(bodyPart).meta(from('title', 'The body parts that the title names.')),
  amount: amount
    .nullable()
    .meta(from('title', 'How much was asked for; null where no number of visits or weeks is named.')),
  retrospective: z.boolean().meta(from('title', 'Whether the title asks for a treatment that was given already.')),
  serviceDates: z
    .array(serviceDate)
    .meta(
      from(
        'title',
        'The days on which it was given ("DOS: 11/03/2016"), as read: a range gives its two ends, a day printed without its year none.',
      ),
    ),
  surgicalService: z
    .boolean()
    .meta(
      from('title, "Associated surgical service:"', 'Whether the treatment was asked for together with a surgery.'),
    ),
  claimsAdministratorGuideline: guidelineBlock
    .nullable()
    .meta(from('"Claims Administrator guideline:"', 'On what the denial was based.')),
  reviewerGuideline: guidelineBlock
    .nullable()
    .meta(from('"MAXIMUS guideline:"', "On what the reviewer's decision is based.")),
  rationale: rationale
    .nullable()
    .meta(
      from(
        '"Decision rationale:"',
        'The reasons that the reviewer gives for the decision, with the conclusion at or near their end.',
      ),
    ),
  mentions: z
    .array(mention)
    .meta(
      from(
        'section 2 and the rationale',
        'What the prose cites: the mentions of the case summary, which all items share, then those of the rationale.',
      ),
    ),
});

const problem = z.strictObject({
  code: z.string().meta(from('reading', 'Stable code; docs/problems.md lists them.')),
  message: z.string().meta(from('reading', 'What is odd or missing, in plain words, without text of the letter.')),
  ...span,
});

const pdf = z.strictObject({
  pages: page.meta(from('the PDF', 'How many pages it has.')),
  encrypted: z.boolean().meta(from('the PDF', 'Whether it is encrypted, be it with an empty password.')),
  copying: z
    .enum(['allowed', 'not-allowed'])
    .meta(
      from(
        "the PDF's permissions, bit 5 (ISO 32000-1, table 22)",
        'What the document says of copying its text. A reader may take the text out all the same, for reading and analysis on their own machine; whoever hands it on should mind this.',
      ),
    ),
});

/** One letter as read. Schema name `imr-letter/1`. */
export const letterRecordSchema = z.strictObject({
  schema: z.literal('imr-letter/1').meta(from('this program', 'The name of this schema.')),
  tool: z.string().meta(from('this program', 'The version of the program that read the letter.')),
  catalog: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .meta(from('this program', 'The month of the catalog of guidelines by which citations were identified.')),
  file: z.string().meta(from('input', 'The path as given; - for standard input.')),
  pdf: pdf.nullable().meta(from('input', 'What the PDF says of itself; null where the letter came as text.')),
  form: z
    .enum(['2013-review', '2013-notice', '2014', '2015', '2018'])
    .nullable()
    .meta(from('headings and fixed sentences', "The era of the letter's form; null where unknown.")),
  outcome: z
    .enum(['upheld', 'overturned', 'partially-overturned'])
    .nullable()
    .meta(from('decisions', 'All items upheld, all overturned, or some of each; null where the letter has no items.')),
  case: caseFields.meta(from('header', 'The seven fields of the header table; null where absent or not certain.')),
  reviewer: reviewer.meta(from('section 1', 'The physician reviewer.')),
  patient: patient.meta(from('section 2', 'The injured worker.')),
  sections: z.array(section).meta(from('headings', 'The sections in the order of the letter.')),
  items: z.array(item).meta(from('section 3', 'The disputed items in the order of the letter.')),
  problems: z.array(problem).meta(from('reading', 'All that is odd or missing.')),
});

/** What stands in place of a record for an input that is no letter or cannot be read. */
export const errorRecordSchema = z.strictObject({
  schema: z.literal('imr-letter/1'),
  tool: z.string(),
  file: z.string(),
  error: z.strictObject({
    code: z.string().meta(from('this program', 'Stable code; docs/problems.md lists them.')),
    message: z.string().meta(from('this program', 'What happened and what to do next.')),
  }),
});

/** A letter as read, without what tells of its file: what `readLetter` gives. */
export type Letter = Omit<LetterRecord, 'file' | 'pdf'>;
export type LetterRecord = Frozen<z.infer<typeof letterRecordSchema>>;
export type ErrorRecord = Frozen<z.infer<typeof errorRecordSchema>>;
export type CaseFields = LetterRecord['case'];
export type Reviewer = LetterRecord['reviewer'];
export type Patient = LetterRecord['patient'];
export type Section = LetterRecord['sections'][number];
export type SectionKind = Section['kind'];
export type Item = LetterRecord['items'][number];
/** A disputed item as its form tells it, before what is cited and what was asked for are read. */
export type ItemParts = Omit<
  Item,
  | 'page'
  | 'claimsAdministratorGuideline'
  | 'reviewerGuideline'
  | 'mentions'
  | 'category'
  | 'subcategory'
  | 'drugs'
  | 'bodyParts'
  | 'amount'
> & {
  readonly claimsAdministratorGuideline: GuidelineBlockParts | null;
  readonly reviewerGuideline: GuidelineBlockParts | null;
};
export type Decision = Item['decision'];
export type DecisionValue = Decision['value'];
export type ServiceDate = Item['serviceDates'][number];
export type Partial = NonNullable<Item['partial']>;
export type GuidelineBlock = NonNullable<Item['claimsAdministratorGuideline']>;
/** A guideline block as its place and sentences tell it, before its citations are read. */
export type GuidelineBlockParts = Omit<GuidelineBlock, 'citations'>;
export type Citation = GuidelineBlock['citations'][number];
export type CitationSource = Citation['source'];
export type Mention = Item['mentions'][number];
export type Category = Item['category'];
export type Drug = Item['drugs'][number];
export type BodyPart = Item['bodyParts'][number];
export type BodySide = BodyPart['side'];
export type Amount = NonNullable<Item['amount']>;
export type Basis = GuidelineBlock['basis'];
export type Rationale = NonNullable<Item['rationale']>;
export type Conclusion = NonNullable<Rationale['conclusion']>;
export type Problem = LetterRecord['problems'][number];
export type Pdf = NonNullable<LetterRecord['pdf']>;
export type Form = LetterRecord['form'];
export type Outcome = LetterRecord['outcome'];
