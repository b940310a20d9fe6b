import type { Span } from '../text/span.ts';
import { agingThings, personSigns } from './patientWords.ts';

/** An age as found: in years, with the offset behind its words. */
export interface Age {
  readonly years: number;
  readonly end: number;
}

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** People are injured at work from about this age on; what is said to be younger is a thing. In years. */
const youngest = 14;
const oldest = 110;

const joint = String.raw`(?:\s*[-–]\s*|\s+)`;
/** A scan takes 0 and 1 for letters, "y" for "v", "l" for "1" or "i". */
const digits = String.raw`\d[OlI]|[OlI]\d|\d{1,3}`;
const number = String.raw`(${digits}|(?:${tens.join('|')})(?:${joint}(?:${units.join('|')}))?|${teens.join('|')})`;
const old = String.raw`(?:${joint})?(?:(?:[yv]ears?|yrs?)\.?(?:${joint})?(?:o[l1i]d|of\s+age)\b|y\s?[./]?\s?o\b\.?)`;
const oldPattern = new RegExp(String.raw`\b${number}${old}`, 'gi');
/** "at age 20" and the like tell of another time. */
const agedPattern = new RegExp(
  String.raw`(?<!\b(?:at|since|from|until|by|the)\s+)\bage[ds]?(?:\s*:\s*|\s+(?:of\s+)?)${number}\b`,
  'gi',
);
/** What stands before the age of another person or of what the worker handled. */
const ofAnother = /\b(?:his|her|their|(?!involving|concerning|regarding)\w+ing\s+(?:an?|the)|by\s+an?)\s+$/i;
/** Behind an age of the past, which counts only where no later one is stated. */
const whenInjured =
  /^(?:\W+[a-z]+)?\W+(?:when\s+(?:(?:he|she|they)\s+)?(?:(?:was|were|got)\s+)?(?:injured|hurt)|at\s+(?:the\s+)?time\s+of|on\s+(?:the\s+)?(?:date|day)\s+of)\b/i;
/** "And is now 41", where an age of the past was told. */
const nowPattern = new RegExp(
  String.raw`\b(?:is|are)\s+(?:now|currently|presently)\s+(?:aged?\s+)?${number}(?=\s*(?:[.,;)]|$|and\b))`,
  'i',
);
/** How far behind an age the words of its time are looked for. In characters. */
const reach = 60;
const nextWord = /\s*([a-z][a-z-]*)/iy;

/**
 * The worker's age in the stretch; null where none is stated. "58-year-old" goes before "aged 58", and the age of today
 * before that of the injury.
 */
export function readAge(source: string, span: Span): Age | null {
  const text = source.slice(span.start, span.end);
  let past: Age | null = null;
  for (const pattern of [oldPattern, agedPattern]) {
    for (const match of text.matchAll(pattern)) {
      const age = ageOf(match);
      if (!isPossible(age) || !isOfWorker(text, match.index, age.end)) continue;
      if (!whenInjured.test(text.slice(age.end, age.end + reach))) return within(span, age);
      past ??= age;
    }
  }
  return past && within(span, ageNow(text, past) ?? past);
}

/** An age of the worker with where its words begin; `past`: of the time of the injury. */
export interface ToldAge extends Age {
  readonly start: number;
  readonly past: boolean;
}

/** What stands around an age that a guideline tells of people in general: "over 65 years old", "65 years of age or older". */
const generalBefore =
  /(?:\b(?:over|under|than|least|above|below|older|younger|between|and|to|through|ages?|for|in|patients|adults|persons|those)|[<>≥≤–-])\s*$/i;
const generalBehind = /^\s*(?:[)(,]\s*)?(?:or|and)\s+(?:older|younger|over|under|above|greater|less)\b/i;

/** What every age that is told so has; most rationales have none of it. */
const hasAge = /[yv]ear|yr|y\s?[./]?\s?o\b/i;

/** All ages of the worker that a stretch tells as "58-year-old" or "58 years of age", in its order. */
export function readAges(source: string, span: Span): readonly ToldAge[] {
  const text = source.slice(span.start, span.end);
  if (!hasAge.test(text)) return [];
  return Array.from(text.matchAll(oldPattern), (match) => ({ match, age: ageOf(match) }))
    .filter(({ match, age }) => isPossible(age) && isOfWorker(text, match.index, age.end))
    .filter(({ match, age }) => !isGeneral(text, match.index, age.end))
    .map(({ match, age }) => ({
      ...within(span, age),
      start: span.start + match.index,
      past: whenInjured.test(text.slice(age.end, age.end + reach)),
    }));
}

function isGeneral(text: string, start: number, end: number): boolean {
  return (
    generalBefore.test(text.slice(Math.max(0, start - 12), start)) || generalBehind.test(text.slice(end, end + 24))
  );
}

function ageOf({ 0: words, 1: years = '', index }: RegExpExecArray): Age {
  return { years: yearsOf(years), end: index + words.length };
}

function isPossible({ years }: Age): boolean {
  return years >= youngest && years <= oldest;
}

function within({ start }: Span, { years, end }: Age): Age {
  return { years, end: start + end };
}

/** The age that is told of today behind one of the past. */
function ageNow(text: string, past: Age): Age | null {
  const match = nowPattern.exec(text.slice(past.end));
  const now = match && ageOf(match);
  return now && isPossible(now) && now.years >= past.years ? { years: now.years, end: past.end + now.end } : null;
}

function isOfWorker(text: string, start: number, end: number): boolean {
  if (ofAnother.test(text.slice(Math.max(0, start - 40), start))) return false;
  nextWord.lastIndex = end;
  for (let left = 3; left > 0; left--) {
    const word = nextWord.exec(text)?.[1]?.toLowerCase();
    if (word === undefined || personSigns.includes(word)) return true;
    if (agingThings.includes(word)) return false;
  }
  return true;
}

function yearsOf(words: string): number {
  if (/\d/.test(words)) return Number(words.replace(/O/i, '0').replace(/[lI]/i, '1'));
  const [first = '', last = ''] = words.toLowerCase().split(/[^a-z]+/);
  const teen = teens.indexOf(first);
  return teen >= 0 ? 10 + teen : 10 * (tens.indexOf(first) + 2) + units.indexOf(last) + 1;
}
