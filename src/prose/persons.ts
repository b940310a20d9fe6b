import { notOthers, workerPronouns } from '../letter/patientSex.ts';
import { sexWords, workerThings, workerVerbs, workerWords, type Sex } from '../letter/patientWords.ts';
import { textSpan } from '../text/span.ts';
import type { Passage, Said } from './said.ts';

/** A word or pronoun that tells the worker's sex. */
export interface SaidSex extends Said {
  readonly sex: Sex;
  readonly by: 'word' | 'pronoun';
}

const sexWord = `(${Object.keys(sexWords).join('|')})`;
const worker = workerWords.join('|');
/** "Mr. Doe reports": a title counts where its person does or has what only the worker does or has. */
const titled = String.raw`\b(mr|mrs|ms)\b\.?\s+[A-Z][\w'-]+(?=(?:\s+(?:${workerVerbs.join('|')})\b|['’]s?\s+(?:${workerThings.join('|')})s?\b|\s+is\s+an?\s+\d))`;
/** "is a 51 year old female", "this gentleman", "the female worker": words that mean the worker and nobody else. */
const ofWorker = new RegExp(
  String.raw`\b(?:years?|yr|y)[\s./-]*o(?:ld|\b)[\s,-]*(?:[\w/()'-]+\s+){0,5}?${sexWord}\b${notOthers}|\bthis\s+(?:[\w'-]+\s+){0,2}${sexWord}\b${notOthers}|\b${sexWord}\s+(?:injured\s+)?(?:${worker})\b|${titled}`,
  'gi',
);
/** Before a word for somebody whom the worker handled or met: "lifting an 80", "by a", "with another". */
const ofAnother =
  /\b(?:(?!involving|concerning|regarding)\w+ing\s+(?:an?|the|his|her)|(?:by|with|another|from|for|in|his|her|their)(?:\s+an?)?)\s+(?:\d+[\s-]*(?:(?:pounds?|lbs?|kg)\.?[\s-]+)?)?$|\b(?:son|daughter|child|brother|sister|wife|husband|spouse|mother|father|partner|co-?worker|inmate|customer|client|student|suspect)\b,?\s+(?:(?:who\s+)?(?:is|was)\s+)?an?\s+(?:\d+[\s-]*)?$/i;
/** How far before a word its person is looked for. In characters. */
const reach = 40;

/** What a passage says of the worker's sex, in its order. */
export function readSexes(source: string, passage: Passage): readonly SaidSex[] {
  const text = source.slice(passage.start, passage.end);
  const words = Array.from(text.matchAll(ofWorker), (match) => wordIn(text, match)).flatMap((word) => word ?? []);
  const pronouns = workerPronouns(text).map((pronoun) => ({ ...pronoun, by: 'pronoun' as const }));
  return [...words, ...pronouns]
    .sort((one, other) => one.start - other.start)
    .map(({ sex, by, start, end }) => ({
      ...textSpan(source, { start: passage.start + start, end: passage.start + end }),
      where: passage.where,
      item: passage.item,
      sex,
      by,
    }));
}

interface FoundSex {
  readonly sex: Sex;
  readonly by: 'word' | 'pronoun';
  readonly start: number;
  readonly end: number;
}

function wordIn(text: string, match: RegExpExecArray): FoundSex | undefined {
  const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const sex = sexWords[word.toLowerCase()] ?? titles[word.toLowerCase()];
  if (sex === undefined || ofAnother.test(text.slice(Math.max(0, match.index - reach), match.index))) return undefined;
  const start = match.index + match[0].toLowerCase().lastIndexOf(word.toLowerCase());
  return { sex, by: 'word', start, end: start + word.length };
}

const titles: Readonly<Record<string, Sex>> = { mr: 'male', mrs: 'female', ms: 'female' };
