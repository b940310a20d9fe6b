/** How words of a letter are shown: as they are, or without what may tell whose letter it is. */
export type Shown = (words: string) => string;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:${months.join('|')})[a-z]{0,6}\\.?`;

/** A day or a month as letters and ISO write it, also with blanks that a converter put between. */
const date = [
  String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  String.raw`\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b`,
  String.raw`\b${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b`,
  String.raw`\b\d{1,2}\s+${month},?\s+\d{4}\b`,
  String.raw`\b${month}\s+\d{4}\b`,
  String.raw`\b\d{1,2}/\d{4}\b`,
].join('|');

const age = [
  String.raw`\b\d{1,3}[\s-]{0,3}(?:years?|yrs?)\b[\s/.-]{0,3}(?:old|of age)\b`,
  String.raw`\b\d{1,3}[\s-]{0,3}y[\s/.]{0,2}o\b`,
  String.raw`\b(?:aged?|age of)[\s:]{1,3}\d{1,3}\b`,
].join('|');

/** What is left out, each with what stands in its place; where two begin at one place the first goes. */
const kinds = [
  ['case number', String.raw`\bCM\s?\d{2}\s?-?\s?\d{5,}\b`],
  ['date', date],
  ['age', age],
  ['number', String.raw`\b(?:[A-Z]{1,4}-?)?\d{3,}(?:-\d{2,}){2,}\b|\b(?:[A-Z]{1,4}-?)?\d{6,}\b`],
] as const;

const identifiers = new RegExp(kinds.map(([, pattern]) => `(${pattern})`).join('|'), 'gi');

/** Capitals tell a name from a drug ("MS Contin") and from what follows. */
const names = /\b(?:Drs?|Mrs?|Ms|Miss)\b\.?\s+[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]+)?/g;

/** Words as they are. */
export const asTheyAre: Shown = (words) => words;

/**
 * Leaves out case numbers, days and months (years alone stay), ages, names behind a title, and numbers of six digits and
 * more. Dates and ages are numbered instead, the same ones alike, so that one still sees which differ.
 */
export function withoutIdentifiers(): Shown {
  const seen = { date: new Map<string, number>(), age: new Map<string, number>() };
  const numbered = (kind: keyof typeof seen, words: string): string => {
    const key = kind === 'date' ? dateKey(words) : (/\d+/.exec(words)?.[0] ?? '');
    const number = seen[kind].get(key) ?? seen[kind].size + 1;
    seen[kind].set(key, number);
    return `[${kind} ${number}]`;
  };
  return (words) =>
    words.replace(names, '[name]').replace(identifiers, (whole: string, ...groups: readonly (string | undefined)[]) => {
      const kind = kinds.find((_, at) => groups[at] !== undefined)?.[0] ?? 'number';
      return kind === 'date' || kind === 'age' ? numbered(kind, whole) : `[${kind}]`;
    });
}

/** The same for all ways to write one day. */
function dateKey(words: string): string {
  const named = months.findIndex((name) => new RegExp(`(?<![a-z])${name}`, 'i').test(words)) + 1;
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const isIso = /^\d{4}-/.test(words);
  const [year = 0, ...rest] = isIso
    ? numbers
    : [numbers.at(-1), ...(named > 0 ? [named] : []), ...numbers.slice(0, -1)];
  return [year < 100 ? 2000 + year : year, ...rest].join('-');
}
