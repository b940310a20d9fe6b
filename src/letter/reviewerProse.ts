import { foldWithOffsets, unfold, type Folded } from '../text/folded.ts';
import type { Span, TextSpan } from '../text/span.ts';
import { entries } from './reviewerList.ts';
import { professions, specialtiesWithAnd, states } from './reviewerNames.ts';

const practiceIn = /\blicensed to practice(?: \w+){0,2}? in (?:the )?(?:states? of )?/gi;
const licensedIn = /\blicensed in (?:the )?(?:states? of )?/gi;
const specialtyIn =
  /\b(?:certifi(?:ed|cation)|(?:sub-? ?)?special(?:ty|ties|ty certificates?|i[sz]es)|licensed) (?:in|of) /gi;
/** What ends such a list in its sentence. */
const listEnd =
  /[.;:]|,? ?(?:and )?\b(?:ha[sd]|have|holds?|with(?! special)|is|was|who|which|board|licensed|by|he|she|the|sub-? ?special\w*)\b/i;
const listBreak = /, and |,|(?: and| as well as) /gi;
const names = new RegExp(String.raw`\b(?:${specialtiesWithAnd.join('|').replaceAll(' and ', ' (?:and|&) ')})\b`, 'gi');
const profession = new RegExp(
  String.raw`\b(?:is|a|an|as) (?:licensed |board[ -]certified )?(${professions.join('|')})\b`,
  'i',
);

/** The states in the prose of letters without labels: "is licensed to practice in Texas and Ohio". */
export function proseLicensure(source: string, span: Span): TextSpan[] {
  const folded = foldWithOffsets(source, span);
  const found = [...listed(folded, practiceIn), ...listed(folded, licensedIn).filter(isState)];
  return entries(source, found);
}

/** The specialties in the prose of letters without labels: "is Board Certified in Surgery has a subspecialty in Oncology". */
export function proseSpecialties(source: string, span: Span): TextSpan[] {
  const folded = foldWithOffsets(source, span);
  const found = listed(folded, specialtyIn).filter((one) => !isState(one));
  if (found.length > 0) return entries(source, found);
  const named = profession.exec(folded.text);
  const end = named ? named.index + named[0].length : 0;
  return named ? entries(source, [unfold(folded, end - (named[1] ?? '').length, end)]) : [];
}

function isState({ text }: TextSpan): boolean {
  return states.has(text.toLowerCase());
}

function listed(folded: Folded, lead: RegExp): TextSpan[] {
  return [...folded.text.matchAll(lead)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const length = folded.text.slice(start).search(listEnd);
    const list = length < 0 ? folded.text.slice(start) : folded.text.slice(start, start + length);
    return splitList(list).map(([from, to]) => unfold(folded, start + from, start + to));
  });
}

/** Splits at commas and "and", outside parentheses and names that hold one themselves. */
function splitList(list: string): [from: number, to: number][] {
  const whole = [...list.matchAll(names), ...list.matchAll(/\([^)]*\)/g)];
  const isInside = (at: number): boolean => whole.some(({ 0: name, index }) => at > index && at < index + name.length);
  const breaks = [...list.matchAll(listBreak)].filter(({ index }) => !isInside(index));
  const starts = [0, ...breaks.map(({ 0: words, index }) => index + words.length)];
  const ends = [...breaks.map(({ index }) => index), list.length];
  return starts.map((from, at) => [from, ends[at] ?? from]);
}
