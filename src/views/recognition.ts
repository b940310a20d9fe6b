import type { Item, Letter, SectionKind } from '../letter/record.ts';

/** As much of a text's beginning, in UTF-16 code units, as is looked at before a text is read as a whole. */
export const sampleLength = 64_000;

/** A longer plain text, in UTF-16 code units, is not read to find out whether it is a letter: a letter has about 12,000. */
export const longestRecognized = 1_000_000;

/** Words and beginnings of words that letters of all forms are full of, in small letters; few other texts have many of them. */
const fieldWords: readonly string[] = [
  'administrator',
  'case summary',
  'decision',
  'denial',
  'determination',
  'disputed',
  'expert',
  'guideline',
  'imr',
  'independent',
  'injur',
  'licens',
  'maximus',
  'medical',
  'mtus',
  'necessary',
  'overturned',
  'rationale',
  'request',
  'review',
  'specialty',
  'treatment',
  'upheld',
  'utilization',
];

/** So many of them that a damaged page of a letter has them too. */
const fewestWords = 8;

/** How JSON, XML and HTML begin: records of letters hold most words of letters. */
const structured = /^\s*(?:\{|\[\s*[[{"]|<[?!a-z])/i;

/**
 * Whether a text may be a letter, so that reading it is worth its time. Takes well under a millisecond, and says yes to
 * every letter and to some other papers of the field.
 *
 * @param sample the beginning of the text, `sampleLength` of it or less
 */
export function mayBeLetter(sample: string): boolean {
  if (structured.test(sample)) return false;
  const words = sample.toLowerCase();
  let found = 0;
  return fieldWords.some((word) => words.includes(word) && ++found >= fewestWords);
}

/** Sections whose headings the form alone prints. */
const formSections: ReadonlySet<SectionKind> = new Set([
  'determination',
  'summary',
  'issues',
  'documents',
  'qualifications',
]);

/**
 * Whether a text that is read as a letter is one beyond doubt, and not a paper that quotes one or speaks of the form: it
 * has the headings of two sections, or of one with a case number or a disputed item in its parts, and the first of all
 * this stands in its first half.
 *
 * @param length the text's length in UTF-16 code units
 */
export function isEvident(letter: Letter, length: number): boolean {
  const headed = letter.sections.filter(({ kind, heading }) => heading !== null && formSections.has(kind));
  const whole = letter.items.filter(hasParts);
  const kinds = new Set(headed.map(({ kind }) => kind)).size;
  const bare = letter.case.caseNumber !== null || whole.length > 0;
  return (kinds >= 2 || (kinds === 1 && bare)) && firstPlace(letter) <= length / 2;
}

function hasParts({ claimsAdministratorGuideline, reviewerGuideline, rationale }: Item): boolean {
  return [claimsAdministratorGuideline, reviewerGuideline, rationale].filter((part) => part !== null).length >= 2;
}

/** Where the first thing stands that is a letter's. */
function firstPlace({ case: { caseNumber }, sections, items }: Letter): number {
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.start] : []));
  return Math.min(
    ...headings.slice(0, 1),
    ...items.slice(0, 1).map(({ title }) => title.start),
    caseNumber?.start ?? Infinity,
  );
}

/** How many documents are remembered whose language the user chose: the oldest are forgotten. */
const mostRemembered = 500;

/** A short name for a document's address that the address cannot be told from (FNV-1a over two 32-bit halves). */
export function fingerprint(address: string): string {
  let low = 0x811c9dc5;
  let high = 0xc9dc5811;
  for (let at = 0; at < address.length; at++) {
    low = Math.imul(low ^ address.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ address.charCodeAt(address.length - 1 - at), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Fingerprints with one more, the newest last. */
export function remembered(known: readonly string[], one: string): readonly string[] {
  return [...known.filter((other) => other !== one), one].slice(-mostRemembered);
}
