import type { Letter } from '../letter/record.ts';
import { appeal } from './consequencesFollow.ts';
import { summaryInWords } from './lensesWords.ts';
import { blank, table, type MemoSource, type MemoWords } from './memoParts.ts';

/** The case as the letter tells it. */
export function caseLines({ letter, name, identifiers }: MemoSource, { plain }: MemoWords): readonly string[] {
  const { caseNumber, priority } = letter.case;
  const named = [
    ['Case number', caseNumber ? plain(caseNumber.value) : 'not found'],
    ['Letter', plain(name)],
  ];
  const rows = [
    ...(identifiers ? named : []),
    ['Outcome', summaryInWords(letter)],
    ['Priority', priority?.value ?? 'not found'],
    ['Injured worker', identifiers ? workerOf(letter) : (letter.patient.sex ?? 'not stated')],
    ['Reviewer', reviewerOf(letter, plain)],
  ];
  return table(['Case', ''], rows);
}

function workerOf({ patient: { age, sex } }: Letter): string {
  const known = [age === null ? '' : `${age} years`, sex ?? ''].filter((words) => words !== '');
  return known.length === 0 ? 'not stated' : known.join(', ');
}

function reviewerOf({ reviewer }: Letter, plain: MemoWords['plain']): string {
  const specialties = reviewer.specialties.map(({ text }) => plain(text)).join(', ');
  const licensure = reviewer.licensure.map(({ text }) => plain(text)).join(', ');
  const known = [specialties, licensure === '' ? '' : `licensed in ${licensure}`].filter((words) => words !== '');
  return known.length === 0 ? 'not found' : known.join('; ');
}

/** What a letter does not tell and only a person knows. The mailing date comes first: the time to appeal runs from it. */
export function blankLines({ items }: Letter): readonly string[] {
  const isOverturned = items.some(({ decision }) => decision.value === 'overturned');
  return [
    `- Determination mailed on: ${blank}`,
    `- 30 days after mailing: ${blank} (${appeal.unchecked})`,
    `- Received by the claims administrator on: ${blank}`,
    ...(isOverturned ? [`- 5 working days after that: ${blank}; 20 days after that: ${blank}`] : []),
    `- Decision of utilization review served on: ${blank}; application for review sent on: ${blank}`,
    `- Parties and their representatives: ${blank}`,
    `- Liability disputed for a reason other than medical necessity: ${blank}`,
    `- Read against the medical records by: ${blank}, on: ${blank}`,
  ];
}
