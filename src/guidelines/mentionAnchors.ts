import type { CitationSource } from '../letter/record.ts';
import { isBlank } from '../text/span.ts';

/** A place of a prose where something may be cited: `to` exclusive. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  /** Set where it is a citation that is complete by itself, whatever stands around it. */
  readonly plain: Plain | null;
}

/** What is cited by a name alone ("The ODG states"). */
export interface Plain {
  readonly guideline: string;
  readonly source: CitationSource;
}

/** The initials of the three families, also with a blank in them. */
const initials = 'M\\s?T\\s?U\\s?S\\b|A\\s?C\\s?O\\s?E\\s?M\\b|O\\s?D\\s?G\\b';

/** Other words of citations that begin with a capital. */
const titles = [
  'Code\\b|CODE|Labor\\s+[Cc]|LABOR\\s+C|L\\.?C\\.?\\s?[§\\dS]|C\\.?\\s?C\\.?\\s?R\\b',
  '(?:Chronic\\s+P|(?:Opioids?|Acupuncture|Post-?\\s?[Ss]urgical)\\s+(?:[MTG]|20)|Treatment\\s+20)',
  'Official\\b(?!\\s+Disability\\s+Guideline)|Utilization\\s+S',
  '(?:College|Academy|Society|Association|Institute|Agency|Centers|Administration|Department)\\s+(?:of|for)\\b',
  '(?:Pain|Spine)\\s+Society|Heart\\s+Association|Task\\s+F',
  '(?:Cochrane|UpToDate|InterQual|Milliman|Goodman|Aetna|Cigna|Guides|Appropriateness|Coverage|Desk|Advisor)\\b',
  '(?:FDA|CDC|CMS|MCG|AAOS|ASIPP|AHRQ|AASM|NASS|ASAM|ACR|PDR|USPSTF|NICE)\\b',
];

/**
 * Prose has few capitals, so that one pattern of words that begin with one is as quick as a short one. What begins with
 * a small letter or a digit is looked for by itself: within that pattern it would make it ten times slower.
 */
const capitals = new RegExp(`\\b(?:(${initials})|${titles.join('|')})`, 'g');
const guidelines = /uideline|UIDELINE/g;
const others: readonly RegExp[] = [
  /mtus/g,
  /acoem/g,
  /\bodg\b/g,
  /labor\s+code/g,
  /https?:|www\.|97\s?[89]\s?\d|\.(?:com|gov|org|net|edu)\b/g,
];

/** The anchors of a prose in their order. Takes time in proportion to its length. */
export function anchorsIn(text: string): readonly Anchor[] {
  const found: Anchor[] = [];
  each(text, capitals, (at, words, family) =>
    found.push(family === undefined ? anchor(at, at + words.length) : initialsAnchor(text, at, family)),
  );
  each(text, guidelines, (at) => {
    const named = guidelineAnchor(text, at);
    if (named) found.push(named);
  });
  for (const pattern of others) each(text, pattern, (at, words) => found.push(anchor(at, at + words.length)));
  return found.sort((one, other) => one.from - other.from);
}

/** Calls back for every match; unlike `matchAll` it copies no pattern, which would cost more than the search. */
function each(text: string, pattern: RegExp, found: (at: number, words: string, group?: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found(match.index, match[0], match[1]);
}

function anchor(from: number, to: number): Anchor {
  return { from, to, plain: null };
}

/** A word before a place, signs at its end included; empty at the beginning. */
interface WordBefore {
  readonly word: string;
  readonly from: number;
}

function wordBefore(text: string, at: number): WordBefore {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && end - from < longestWord && !isBlank(text.charCodeAt(from - 1))) from--;
  return { word: text.slice(from, end), from };
}

const longestWord = 40;
const familyName = /^(?:MTUS|ACOEM|ODG)$/;
/** Words before "guidelines" that are part of a name, small ones too. */
const ofName = /^(?:treatment|pain|(?:post-?)?surgical|practice|opioids?|acupuncture)$/i;
/** "the guidelines", "exceeding guidelines", "These Guidelines", and a sentence's first word. */
const shortForm = /^(?:[a-z-]+|The(?:se|ir)?|Th(?:is|at|ose)|Any|Other|Most)$|[.?!:;"”)]$/;

/** "Guidelines" where it can be the end of a name; behind initials it belongs to their anchor. */
function guidelineAnchor(text: string, index: number): Anchor | null {
  const { word, from } = wordBefore(text, index - 1);
  if (/^disability$/i.test(word)) {
    const official = wordBefore(text, from);
    if (/^official$/i.test(official.word)) return namedAnchor(text, official.from, officialRest, index, 'ODG');
  }
  if (word === '' || familyName.test(word)) return null;
  return ofName.test(word) || !shortForm.test(word) ? anchor(index, index + 8) : null;
}

const byInitials: Readonly<Record<string, Plain>> = {
  MTUS: { guideline: 'mtus', source: 'mtus' },
  ACOEM: { guideline: 'acoem', source: 'acoem' },
  ODG: { guideline: 'odg', source: 'odg' },
};

const adverb = '(?:also|further|specifically|clearly|generally)\\s+';
/** Verbs with which a sentence about a guideline goes on: the name ends before them. */
const verb =
  'states?|stat|recommends?|indicates?|notes?|supports?|suggests?|says|do|does|is|are|has|have|requires?|allows?|defines?|identif(?:y|ies)|discuss(?:es)?|address(?:es)?|advises?';
const another = '(?:and\\s+(?:the\\s+)?)(?:MTUS|ACOEM|ODG|Official\\s+Disability)';
const end = `(?=\\s+(?:${adverb})?(?:${verb})\\b|\\s+${another}\\b|/(?:MTUS|ACOEM|ODG)\\b|[.;]?$)`;
const initialsRest = new RegExp(`(?:\\s+[Gg]uidelines?)?${end}`, 'y');
const officialRest = new RegExp(`uidelines?(?:\\s+\\(ODG\\))?${end}`, 'y');

/** What ends before a name: a sentence, a part of one, or words that belong to no citation. */
const cleanBefore = /[.;:"”),]$|^(?:per|by|and|as|while)$/i;
const otherFamily = /(?:MTUS|ACOEM|ODG)\/$/;
const stateBefore = /^(?:California|CA)$/;

function initialsAnchor(text: string, index: number, printed: string): Anchor {
  return namedAnchor(text, index, initialsRest, index + printed.length, printed);
}

/** The anchor of a name from `index` on, whose rest may stand at `rest`. */
function namedAnchor(text: string, index: number, pattern: RegExp, rest: number, name: string): Anchor {
  const plain = Object.hasOwn(byInitials, name) ? (byInitials[name] ?? null) : null;
  pattern.lastIndex = rest;
  if (!plain || !pattern.test(text)) return anchor(index, rest);
  const from = stateFrom(text, index);
  return isClean(text, from) ? { from, to: pattern.lastIndex, plain } : anchor(index, rest);
}

/** Where "California" or "CA-" before a name begins. */
function stateFrom(text: string, index: number): number {
  if (text.startsWith('CA-', index - 3)) return index - 3;
  const state = wordBefore(text, index);
  return stateBefore.test(state.word) ? state.from : index;
}

function isClean(text: string, from: number): boolean {
  if (from > 0 && !isBlank(text.charCodeAt(from - 1))) return otherFamily.test(text.slice(Math.max(0, from - 6), from));
  let before = wordBefore(text, from);
  if (/^the$/i.test(before.word)) before = wordBefore(text, before.from);
  if (before.word === '' || cleanBefore.test(before.word)) return true;
  return before.word === 'to' && /^according$/i.test(wordBefore(text, before.from).word);
}
