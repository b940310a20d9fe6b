import { editDistance } from '../text/likeness.ts';
import type { Span } from '../text/span.ts';
import { otherPersons, pronouns, sexWords, workerThings, workerVerbs, workerWords, type Sex } from './patientWords.ts';

const sexWord = `(${Object.keys(sexWords).join('|')})`;
const person = `(?:${workerWords.join('|')})`;
/** Words before the word for the patient: none that opens another clause, and no half of a broken word. */
const between = String.raw`(?:(?!(?:an?|the|by|who|whom|that|to|with|for|from|when|fe|wo|gentle|\w+ing)\b)[\w/()'-]+,?\s+)`;
/** Whom "the female ..." means when it is not the worker. */
export const notOthers = String.raw`(?!\s+(?:resident|client|student|customer|co-?worker|colleague|inmate|suspect|prisoner|supervisor)s?\b)`;

const behindAge = new RegExp(String.raw`[\s,-]*${between}{0,6}${sexWord}\b`, 'iy');
const letterBehindAge = /[\s,-]*([MF])\b(?!['’])/y;
const brokenBehindAge = new RegExp(`^[,-]?${sexWord}`, 'i');
const said = [
  new RegExp(
    String.raw`\b(?:is|was|involves|involving|concerns|regarding|${person},)\s+an?(?:\(n\))?\s+${between}{0,6}${sexWord}\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:sex|gender|${person}\s+is)\s*:?\s*${sexWord}\b`, 'i'),
  new RegExp(String.raw`\b${sexWord},?\s+aged?\s`, 'i'),
];
const pointedAt = new RegExp(String.raw`\b(?:this|the)\s+${between}{0,3}${sexWord}\b${notOthers}`, 'i');
const another = new RegExp(String.raw`\ban?\s+${between}{0,2}${sexWord}\b`, 'i');

/** Not "He/she", "he or she", "(s)he", an author "(He, 2004)" or "He et al". */
const anyPronoun = `(?:${Object.keys(pronouns).join('|')})`;
/** Most rationales have none, and persons are searched for in vain there. */
const hasPronoun = new RegExp(String.raw`\b${anyPronoun}\b`, 'i');
const pronoun = String.raw`\b(${Object.keys(pronouns).join('|')})\b(?<![/)(]\w+|\b${anyPronoun}\s+or\s+\w+)(?!\s*/|,?\s+\(?\d{4}|,?\s+et\s+al|\s+or\s+${anyPronoun}\b)`;
const ownVerb = String.raw`(?=\s+(?:${workerVerbs.join('|')})\b)`;
const ownThing = String.raw`(?=\s+(?:[\w-]+\s+){0,2}(?:${workerThings.join('|')})s?\b)`;
const workerAs = String.raw`\b(?:is|was|as|being)\s+an?\s+(?:[\w-]+\s+){0,2}`;
/** Whom a guideline tells of: "patients", "any patient", "a patient" where the worker is not said to be one. */
const anyone = String.raw`\b${person}s\b|\b(?:any|each|every|another|some|such\s+an?|if\s+an?|when\s+an?|that\s+an?)\s+(?:[\w-]+\s+)?${person}\b|\b(?:for|in)\s+an?\s+(?:patient|individual)\b|\ban?\s+(?:patient|individual)\s+(?:should|must|may|might|can|could|would)\b`;
/** Whom somebody else treats stays out of the sentence: its pronouns are mostly those of its subject. */
const treatedPerson = String.raw`\b(?:refer|treat|examine|evaluate|advise|instruct|counsel|return|discharge|manage|monitor)\w*\s+(?:the|this)\s+(?:[\w-]+\s+)?${person}\b|\b(?:opin|believ|feel|felt|recommend|conclud|not|stat|indicat)\w*\s+that\s+(?:the|this)\s+(?:[\w-]+\s+)?${person}\b`;
/** What only a provider does or writes. */
const ofProvider = String.raw`\b(?:s?he)(?=\s+(?:also\s+|then\s+)?(?:opine[ds]|recommend(?:s|ed)|diagnosed|prescribe[ds]|documented|dictated)\b)|\b(?:his|her)\s+(?:[\w-]+\s+)?(?:opinions?|recommendations?|reports?)\b`;
const mention = new RegExp(
  String.raw`${ofProvider}|${pronoun}(?:(${ownVerb})|(${ownThing})|)|${anyone}|(${treatedPerson})|\b(${person})\b|(${workerAs})?\b(?:${otherPersons.join('|')})s?\b`,
  'gi',
);

/** How many times more pronouns of one sex than of the other leave no doubt. */
const clearMajority = 3;

/**
 * The worker's sex: from a word for the patient, which mostly stands behind the age, else from the worker's own pronouns.
 *
 * @param behind offset behind the words of the age; null where none is stated
 */
export function readSex(source: string, span: Span, behind: number | null): Sex | null {
  const near = behind === null ? null : sexBehindAge(source, behind);
  if (near) return near;
  const text = source.slice(span.start, span.end);
  return sexSaid(text) ?? sexOfPronouns(text);
}

function sexBehindAge(source: string, end: number): Sex | null {
  behindAge.lastIndex = end;
  letterBehindAge.lastIndex = end;
  const word = behindAge.exec(source)?.[1] ?? damagedBehindAge(source.slice(end, end + 40));
  if (word !== undefined) return sexWords[word.toLowerCase()] ?? null;
  const letter = letterBehindAge.exec(source)?.[1];
  if (letter === undefined) return null;
  return letter === 'M' ? 'male' : 'female';
}

/** The word behind the age where blanks break it ("fe male"), or a scan did ("fernale"). */
function damagedBehindAge(text: string): string | undefined {
  const broken = brokenBehindAge.exec(text.replace(/\s+/g, ''))?.[1];
  if (broken !== undefined) return broken;
  const words =
    text
      .toLowerCase()
      .replaceAll('rn', 'm')
      .replaceAll('1', 'l')
      .match(/[a-z]+/g) ?? [];
  if (words.slice(0, 3).some((word) => editDistance(word, 'female', 1) <= 1)) return 'female';
  return words.slice(0, 3).find((word) => word in sexWords);
}

function sexSaid(text: string): Sex | null {
  for (const pattern of said) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return sexWords[word.toLowerCase()] ?? null;
  }
  const pointed = pointedAt.exec(text);
  if (!pointed || another.test(text.slice(0, pointed.index))) return null;
  return sexWords[pointed[1]?.toLowerCase() ?? ''] ?? null;
}

/** A pronoun that means the worker, by its place in the text that was searched. */
export interface WorkerPronoun {
  readonly sex: Sex;
  readonly start: number;
  readonly end: number;
}

/** The pronouns that mean the worker: the last person named is the worker, or only the worker does or has what follows. */
export function workerPronouns(text: string): readonly WorkerPronoun[] {
  if (!hasPronoun.test(text)) return [];
  const found: WorkerPronoun[] = [];
  let isWorker = true;
  for (const { 1: word, 2: ownVerb, 3: ownThing, 4: treated, 5: worker, 6: workerAs, index } of text.matchAll(
    mention,
  )) {
    if (treated !== undefined) continue;
    const sex = word === undefined ? undefined : pronouns[word.toLowerCase()];
    if (!sex || word === undefined) isWorker = worker !== undefined || workerAs !== undefined;
    else if (isWorker || ownVerb !== undefined || (ownThing !== undefined && /^h(?:is|er)$/i.test(word)))
      found.push({ sex, start: index, end: index + word.length });
  }
  return found;
}

function sexOfPronouns(text: string): Sex | null {
  const counts = { male: 0, female: 0 };
  for (const { sex } of workerPronouns(text)) counts[sex]++;
  if (counts.male === counts.female) return null;
  const [most, least]: [Sex, Sex] = counts.male > counts.female ? ['male', 'female'] : ['female', 'male'];
  return counts[most] >= clearMajority * counts[least] ? most : null;
}
