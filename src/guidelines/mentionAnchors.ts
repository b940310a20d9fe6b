import type { CitationSource } from '../letter/record.ts';

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
const initials = /\bM\s?T\s?U\s?S\b|\bA\s?C\s?O\s?E\s?M\b|\bO\s?D\s?G\b/g;
const guidelines = /uideline|UIDELINE/g;

/**
 * Other words that citations in prose hold. Several short patterns, one pass each: the engine looks for the rare first
 * letters of each quickly, which it does not in one long alternation.
 */
const others: readonly RegExp[] = [
  /Code\b|CODE|[Ll]abor\s+[Cc]|LABOR\s+C|\bL\.?C\.?\s?[§\dS]|C\.?\s?C\.?\s?R\b/g,
  /\b(?:mtus|acoem|odg)\b/g,
  /97\s?[89]\s?\d/g,
  /https?:|www\./g,
  /\.(?:com|gov|org|net|edu)\b/g,
  /(?:College|Academy|Society|Association|Institute|Agency|Centers|Administration|Department)\s+(?:of|for)\b|(?:Pain|Spine)\s+Society|Heart\s+Association/g,
  /\b(?:Cochrane|UpToDate|InterQual|Milliman|Goodman|Aetna|Cigna|Guides|Appropriateness|Coverage|Desk|Advisor|Utilization|Task)\b/g,
  /\b(?:FDA|CDC|CMS|MCG|AAOS|ASIPP|AHRQ|AASM|NASS|ASAM|ACR|PDR|USPSTF|NICE)\b/g,
  /(?:Treatment|Pain|Opioids?)\s+20\s?\d\s?\d/g,
];

/** The anchors of a prose in their order. Takes time in proportion to its length. */
export function anchorsIn(text: string): readonly Anchor[] {
  const found: Anchor[] = [];
  each(text, initials, (at, words) => found.push(initialsAnchor(text, at, words)));
  each(text, guidelines, (at) => {
    const named = guidelineAnchor(text, at);
    if (named) found.push(named);
  });
  for (const pattern of others) each(text, pattern, (at, words) => found.push(anchor(at, at + words.length)));
  return found.sort((one, other) => one.from - other.from);
}

/** Calls back for every match; unlike `matchAll` it copies no pattern, which would cost more than the search. */
function each(text: string, pattern: RegExp, found: (at: number, words: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found(match.index, match[0]);
}

function anchor(from: number, to: number): Anchor {
  return { from, to, plain: null };
}

/** Words before "guidelines" that make it no name: "the guidelines", "exceeding guidelines". */
const shortForm = /(?:^|[\s(-])(?:[a-z]+|The(?:se|ir)?|Th(?:is|at|ose)|Any|Other|Most)\s+.$/;
const ofName = /(?:treatment|pain|surgical|practice|opioids?|acupuncture)\s+.$/i;
const behindInitials = /(?:MTUS|ACOEM|ODG)\s+.$/;
const official = /\bOfficial\s+Disability\s+.$/i;
const endsSentence = /[.?!:;"”)]\s+.$/;
/** Longer than what these patterns look at. */
const lookedBack = 40;

/** "Guidelines" where it can be the end of a name; behind initials it belongs to their anchor. */
function guidelineAnchor(text: string, index: number): Anchor | null {
  const before = text.slice(Math.max(0, index - lookedBack), index);
  const name = official.exec(before)?.[0];
  if (name !== undefined) return namedAnchor(text, index - name.length, officialRest, index, 'ODG');
  if (behindInitials.test(before) || before.length < 3) return null;
  const isName = ofName.test(before) || !(shortForm.test(before) || endsSentence.test(before));
  return isName ? anchor(index, index + 8) : null;
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

/** Words before a name that belong to no citation. */
const cleanBefore =
  /(?:(?:^|[.;:"”)]\s+|\b(?:according\s+to|per|by|and|as|while)\s+|,\s+)(?:[Tt]he\s+)?|(?:MTUS|ACOEM|ODG)\/)$/i;
const stateBefore = /\b(?:California\s+|CA[\s-])$/;

function initialsAnchor(text: string, index: number, printed: string): Anchor {
  return namedAnchor(text, index, initialsRest, index + printed.length, printed);
}

/** The anchor of a name from `index` on, whose rest may stand at `rest`. */
function namedAnchor(text: string, index: number, pattern: RegExp, rest: number, name: string): Anchor {
  const plain = Object.hasOwn(byInitials, name) ? (byInitials[name] ?? null) : null;
  pattern.lastIndex = rest;
  if (!plain || !pattern.test(text)) return anchor(index, rest);
  const from = index - (stateBefore.exec(text.slice(Math.max(0, index - 14), index))?.[0].length ?? 0);
  return isClean(text, from) ? { from, to: pattern.lastIndex, plain } : anchor(index, rest);
}

function isClean(text: string, from: number): boolean {
  const start = Math.max(0, from - lookedBack);
  // Where the slice begins within the text, it is no beginning.
  return cleanBefore.test(`${start > 0 ? '-' : ''}${text.slice(start, from)}`);
}
