import { workerPronouns } from '../letter/patientSex.ts';
import { sexWords, workerWords, type Sex } from '../letter/patientWords.ts';
import { textSpan } from '../text/span.ts';
import type { Passage, Said } from './said.ts';

/** A word or pronoun that tells the worker's sex. */
export interface SaidSex extends Said {
  readonly sex: Sex;
  readonly by: 'word' | 'pronoun';
}

const sexWord = `(${Object.keys(sexWords).join('|')})`;
/** "is a 51 year old female", "this gentleman", "the female worker": words that mean the worker and nobody else. */
const ofWorker = new RegExp(
  String.raw`\b(?:years?|yr|y)[\s./-]*o(?:ld|\b)[\s,-]*(?:[\w/()'-]+\s+){0,5}?${sexWord}\b|\bthis\s+(?:[\w'-]+\s+){0,2}${sexWord}\b|\b${sexWord}\s+(?:injured\s+)?(?:${workerWords.join('|')})\b`,
  'gi',
);

/** What a passage says of the worker's sex, in its order. */
export function readSexes(source: string, passage: Passage): readonly SaidSex[] {
  const text = source.slice(passage.start, passage.end);
  const words = Array.from(text.matchAll(ofWorker), (match) => wordIn(match)).flatMap((word) => word ?? []);
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

function wordIn(match: RegExpExecArray): FoundSex | undefined {
  const word = match[1] ?? match[2] ?? match[3] ?? '';
  const sex = sexWords[word.toLowerCase()];
  if (sex === undefined) return undefined;
  const start = match.index + match[0].toLowerCase().lastIndexOf(word.toLowerCase());
  return { sex, by: 'word', start, end: start + word.length };
}
