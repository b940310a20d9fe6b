import type { Span } from '../text/span.ts';
import { isoDay } from './calendar.ts';
import { damagedTokens, looksScanned } from './headerDamage.ts';
import { opensRange } from './headerInjury.ts';
import { caseFields, fieldLabels, isDateField, type FieldLabel, type HeaderToken } from './headerForm.ts';

/** What a converter or a scan puts between the words of a label. */
const gap = String.raw`[\s.:_|-]*`;
const labels = fieldLabels.map(
  ({ phrase, followedBy }) => `(${phrase.replaceAll(' ', gap)}${followedBy ? `(?=${followedBy})` : ''})`,
);
const date = String.raw`(?<![\da-z/])(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})(?![\da-z/])`;
const caseNumber = String.raw`(CM\d\d\s*[-–]\s*\d{7})(?!\d)`;
const caseNumberPattern = new RegExp(caseNumber, 'i');
const tokenPattern = new RegExp(
  String.raw`(?<![a-z])(?:${labels.join('|')})(?![a-z])|${date}|\b${caseNumber}|\b(standard|expedited)\b`,
  'gi',
);
/** The groups of `tokenPattern` behind those of the labels. */
const [dateAt, numberAt, priorityAt] = [labels.length + 1, labels.length + 4, labels.length + 5];
const scanSigns = /[.:_|]/;

/** More than this between two parts of the table is prose around it. In characters that are no white space. */
const longestGap = 80;
/** Date labels, and dates, by which what follows "Case Number:" is known as the table. */
const enoughDates = 3;
/** How far around the parts that were read exactly damaged ones are looked for. In characters. */
const neighborhood = 160;

/**
 * The labels and values of the header table in the order of the text. Only where one of them is missing, likeness is
 * tried on what lies between: a clean letter pays nothing for it.
 */
export function headerTokens(source: string, span: Span): readonly HeaderToken[] {
  const printed = table(source, exactTokens(source, span));
  const exact = withoutCover(source, printed);
  if (exact.length === 2 * caseFields.length && exact.every(isWhole)) return exact;
  const start = exact === printed ? span.start : (exact[0]?.start ?? span.start);
  const damaged = damagedTokens(source, around({ start, end: span.end }, exact), exact);
  return evenlyPadded(
    [...exact, ...damaged].sort((a, b) => a.start - b.start),
    source,
    start,
  );
}

function around(span: Span, tokens: readonly HeaderToken[]): Span {
  const [first, last] = [tokens[0]?.start ?? span.start, tokens.at(-1)?.end ?? span.start];
  return { start: Math.max(span.start, first - neighborhood), end: Math.min(span.end, last + neighborhood) };
}

/** The stretch of tokens without prose between them that has the most of them. */
function table(source: string, tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const stretches: HeaderToken[][] = [];
  let end = -Infinity;
  for (const token of tokens) {
    const stretch = token.start - end > longestGap && isProse(source, end, token.start) ? undefined : stretches.at(-1);
    if (stretch) stretch.push(token);
    else stretches.push([token]);
    end = token.end;
  }
  return stretches.reduce((most, stretch) => (stretch.length > most.length ? stretch : most), []);
}

/**
 * The last table that "Case Number:" opens: a cover page or a running header before it may print that label, and dates,
 * too. Values without labels before the only "Case Number:" are the table's own where it lacks some behind it; so is a
 * day there that begins an injury over time.
 */
function withoutCover(source: string, tokens: readonly HeaderToken[]): readonly HeaderToken[] {
  const starts = tokens.flatMap((one, at) => {
    if (one.kind !== 'label' || one.field !== 'caseNumber') return [];
    const before = tokens[at - 1];
    return before?.kind === 'date' && opensRange(source, before, () => false) ? [at - 1] : [at];
  });
  const parts = starts.map((start, at) => tokens.slice(start, starts[at + 1]));
  const found = parts.findLast(
    (part) => Math.min(dateLabelsOf(part), datesOf(part)) >= enoughDates && holdsAll(part, tokens),
  );
  if (!found || (found === parts[0] && datesOf(found) < dateLabelsOf(found))) return tokens;
  return found.length < tokens.length ? found : tokens;
}

/** Whether a part has all labels, and a value of each kind, of the whole: what stands before it only repeats them. */
function holdsAll(part: readonly HeaderToken[], whole: readonly HeaderToken[]): boolean {
  const names = new Set(part.map(nameOf));
  return whole.every((one) => names.has(nameOf(one)));
}

function nameOf(token: HeaderToken): string {
  return token.kind === 'label' ? `label ${token.field}` : token.kind;
}

function dateLabelsOf(tokens: readonly HeaderToken[]): number {
  return new Set(tokens.flatMap((one) => (one.kind === 'label' && isDateField(one.field) ? [one.field] : []))).size;
}

function datesOf(tokens: readonly HeaderToken[]): number {
  return tokens.filter(({ kind }) => kind === 'date').length;
}

function isProse(source: string, start: number, end: number): boolean {
  return start < 0 || source.slice(start, end).replace(/\s+/g, '').length > longestGap;
}

function isWhole(token: HeaderToken): boolean {
  return token.kind !== 'date' || token.end - token.start >= 'MM/DD/YYYY'.length;
}

/** `exec` in a loop: `matchAll` copies the pattern each time, which costs more than the search. */
function exactTokens(source: string, span: Span): HeaderToken[] {
  const tokens: HeaderToken[] = [];
  const text = source.slice(span.start, span.end);
  let half = false;
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const label = fieldLabels[match.indexOf(match[0], 1) - 1];
    if (half && label?.phrase === 'received') half = false;
    else tokens.push(label ? labelToken(label, match, span.start) : valueToken(match, span.start));
    if (label?.phrase === 'application') half = true;
  }
  return tokens;
}

function labelToken({ field }: FieldLabel, { 0: text, index }: RegExpExecArray, offset: number): HeaderToken {
  const start = offset + index;
  return { kind: 'label', field, repaired: scanSigns.test(text), start, end: start + text.length };
}

function valueToken(match: RegExpExecArray, offset: number): HeaderToken {
  const start = offset + match.index;
  const span = { repaired: false, start, end: start + match[0].length };
  const number = match[numberAt];
  if (number !== undefined) return { kind: 'number', value: printedNumber(number), ...span };
  const priority = match[priorityAt];
  if (priority !== undefined) return { kind: 'priority', value: priority.toLowerCase(), ...span };
  return {
    kind: 'date',
    value: isoDay(match[dateAt] ?? '', match[dateAt + 1] ?? '', match[dateAt + 2] ?? ''),
    ...span,
  };
}

/** The first case number of a text as the form prints it; null where none is. */
export function caseNumberIn(text: string): string | null {
  const [number] = caseNumberPattern.exec(text) ?? [];
  return number === undefined ? null : printedNumber(number);
}

function printedNumber(text: string): string {
  return text.replace(/\s+/g, '').replace('–', '-').toUpperCase();
}

/**
 * The form prints two digits for month and day (the notice of 2013 does not). Where other dates of a header do, in a scan,
 * and at the start of a text that is cut, one with a single digit has lost the other, and which that was is not certain.
 */
function evenlyPadded(tokens: readonly HeaderToken[], source: string, start: number): readonly HeaderToken[] {
  const text = (one: HeaderToken): string => source.slice(one.start, one.end);
  const padded =
    tokens.some((one) => one.kind === 'date' && /^0|\/\s*0/.test(text(one))) || looksScanned(source, tokens);
  const isDoubtful = (one: HeaderToken): boolean =>
    (padded || one.start === start) && !one.repaired && /^\d\b|\D\d\b/.test(text(one));
  return tokens.map((one) => (one.kind === 'date' && isDoubtful(one) ? { ...one, value: null } : one));
}
