import type { Item, Letter, SectionKind } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** As much of a text's beginning, in UTF-16 code units, as is looked at before a text is read as a whole. */
export const sampleLength = 64_000;

/** A longer plain text, in UTF-16 code units, is not read to find out whether it is a letter: a letter has about 12,000. */
export const longestRecognized = 1_000_000;

/** Whether a file may be taken by its name: a `.txt` file, and not all that editors show as plain text (a log, a license). */
export function isTextFile(path: string): boolean {
  return /\.txt$/i.test(path);
}

/**
 * An answer about a text that can change while it is looked at: then it is looked at anew, until it keeps still.
 *
 * @param version the text's version now; undefined once it is gone
 * @returns undefined where the text is gone
 */
export async function settled<Answer>(
  version: () => number | undefined,
  look: () => Promise<Answer>,
): Promise<Answer | undefined> {
  for (;;) {
    const before = version();
    if (before === undefined) return undefined;
    const answer = await look();
    if (version() === before) return answer;
  }
}

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
 * has the headings of two sections with any fact of the form, or of one with a case number or a disputed item in its
 * parts; the first of all this stands in its first half, and no program's text around it.
 */
export function isEvident(letter: Letter, text: string): boolean {
  const headed = letter.sections.filter(
    ({ kind, heading }) => heading && formSections.has(kind) && isPlainLine(text, heading),
  );
  const kinds = new Set(headed.map(({ kind }) => kind)).size;
  const isKnown = letter.case.caseNumber !== null || letter.items.some(hasParts);
  const first = firstPlace(letter);
  return (
    ((kinds >= 2 && (isKnown || hasFacts(letter))) || (kinds === 1 && isKnown)) &&
    first <= text.length / 2 &&
    !isProgram(text.slice(0, first))
  );
}

/** How lines begin in quoted mail, comments, lists of changes and strings. A scan may leave a bar there: that is none of them. */
const quoteMark = /^\s*(?:>|\/[/*]|[#*;+"'`]|--)/;

/** Whether a heading stands on a line of its own and not of something that quotes it. */
function isPlainLine(text: string, { start }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).trim() === '' && !quoteMark.test(text.slice(start, start + 2));
}

/** What the form asks for besides its headings: a field of its tables, a disputed item. */
function hasFacts({ case: fields, reviewer, items }: Letter): boolean {
  return (
    Object.values(fields).some((field) => field !== null) ||
    reviewer.licensure.length + reviewer.specialties.length + items.length > 0
  );
}

/** How programs in the usual languages begin, and how they open a string. No cover sheet has it, and no dirt of a scan. */
const programForms: readonly RegExp[] = [
  /[=(]\s*[a-z]{0,2}(?:"{3}|'{3}|`)/i,
  /^\s*[\w.]+ ?\+?= ?["']/m,
  /<<[-~]?["']?[A-Z]{3,}["']?$/m,
  /^(?:#!\/|#include\b|import .+["';]$|from \S+ import\b)/m,
  /^(?:export )?(?:const|let|var) \w+ ?[:=]/m,
  /^(?:export )?(?:default )?(?:async )?(?:function|def) \w+ ?\(/m,
  /^insert into\b/im,
];

/** Whether what stands before a letter is a program's text, which holds the letter for a purpose of its own. */
function isProgram(before: string): boolean {
  return programForms.some((form) => form.test(before));
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
