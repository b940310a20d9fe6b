import type { Span } from '../../src/text/span.ts';
import { paragraphsOf, setParagraphs, type Base, type Layout } from './paragraphs.ts';
import type { Random } from './random.ts';
import type { Rendering } from './shared.ts';

/** One way in which a letter may be changed without a change of what it says. */
export interface Variant {
  readonly name: string;
  /** 1: read without a fault; 2: nearly so; 3: beyond what was asked for, only reported. */
  readonly group: 1 | 2 | 3;
  /** The renderings that are changed so; all four where none is given. */
  readonly bases?: readonly Rendering[];
  readonly transform: (base: Base, random: Random) => string;
  /** What the change puts into the texts and the comparison drops, white space being gone already. */
  readonly ignored?: RegExp;
}

/** The renderings that are changed where a variant names none. */
export const allBases: readonly Rendering[] = ['pypdf', 'layout', 'raw', 'spaced'];

/** The renderings whose paragraphs are set anew; the others have the same words. */
const proseBases: readonly Rendering[] = ['pypdf', 'layout'];

const onText =
  (change: (text: string, random: Random) => string): Variant['transform'] =>
  ({ text }, random) =>
    change(text, random);

const eachLine = (change: (line: string, random: Random) => string): Variant['transform'] =>
  onText((text, random) =>
    text
      .split('\n')
      .map((line) => change(line, random))
      .join('\n'),
  );

const set =
  (layout: Layout): Variant['transform'] =>
  (base) =>
    setParagraphs(paragraphsOf(base), layout);

/** The ways to part lines and paragraphs that are tried with each width. */
const spacings = [
  { name: '', lineEnd: '\n', between: '\n\n' },
  { name: ', tight', lineEnd: '\n', between: '\n' },
  { name: ', spaced', lineEnd: ' \n\n', between: ' \n\n \n\n' },
];
const widths = [40, 50, 60, 72, 80, 90, 100, 110, Infinity];

const rewrapped: readonly Variant[] = widths.flatMap((width) =>
  spacings.map(({ name, lineEnd, between }): Variant => ({
    name: (width === Infinity ? 'one line a paragraph' : `re-wrapped at ${width}`) + name,
    group: 1,
    bases: proseBases,
    transform: set({ width, lineEnd, between }),
  })),
);

const flowedHeaders: readonly Variant[] = [
  { name: 'header table flowed too, 60', group: 1, bases: ['pypdf'], width: 60 },
  { name: 'header table flowed too, 40', group: 1, bases: ['pypdf'], width: 40 },
  { name: 'header table flowed too, one line', group: 1, bases: ['pypdf'], width: Infinity },
  { name: 'header columns flowed too, 80', group: 3, bases: ['layout', 'raw'], width: 80 },
].map(({ width, ...variant }): Variant => ({
  ...variant,
  group: variant.group === 1 ? 1 : 3,
  bases: variant.bases.map((base) => (base === 'raw' ? 'raw' : base === 'layout' ? 'layout' : 'pypdf')),
  transform: set({ width, lineEnd: '\n', between: '\n\n', flowHeader: true }),
}));

const lines: readonly Variant[] = [
  { name: 'unchanged', group: 1, transform: onText((text) => text) },
  { name: 'CRLF', group: 1, transform: onText((text) => text.replace(/\n/g, '\r\n')) },
  { name: 'CR', group: 1, transform: onText((text) => text.replace(/\n/g, '\r')) },
  { name: 'byte order mark', group: 1, transform: onText((text) => `\uFEFF${text}`) },
  { name: 'indent of 4', group: 1, transform: eachLine((line) => `    ${line}`) },
  { name: 'indent of 12', group: 1, transform: eachLine((line) => `            ${line}`) },
  { name: 'uneven indent', group: 1, transform: eachLine((line, random) => ' '.repeat(Math.floor(random() * 9)) + line) },
  { name: 'no indent', group: 1, transform: eachLine((line) => line.replace(/^[^\S\n]+/, '')) },
  { name: 'tab before each line', group: 1, transform: eachLine((line) => `\t${line}`) },
  { name: 'tabs for runs of blanks', group: 1, transform: onText((text) => text.replace(/ {2,}/g, '\t')) },
  { name: 'tabs for blanks', group: 1, transform: onText((text) => text.replace(/ /g, '\t')) },
  { name: 'trailing blanks', group: 1, transform: eachLine((line) => `${line}   `) },
  { name: 'trailing tab', group: 1, transform: eachLine((line) => `${line}\t`) },
  { name: 'no trailing blanks', group: 1, transform: eachLine((line) => line.trimEnd()) },
  { name: 'no blank lines', group: 1, transform: onText((text) => text.replace(/\n(?:[^\S\n]*\n)+/g, '\n')) },
  { name: 'every line followed by a blank one', group: 1, transform: onText((text) => text.replace(/\n/g, '\n\n')) },
  { name: 'every line followed by two', group: 1, transform: onText((text) => text.replace(/\n/g, '\n\n\n')) },
  { name: 'every line followed by " "', group: 1, transform: onText((text) => text.replace(/\n/g, '\n \n')) },
  { name: 'double blanks', group: 1, transform: onText((text) => text.replace(/(?<=\S) (?=\S)/g, '  ')) },
  { name: 'blank lines around the letter', group: 1, transform: onText((text) => `\n\n \n${text}\n\n\n`) },
  { name: 'no-break spaces', group: 1, transform: onText((text) => text.replace(/ /g, '\u00A0')) },
  {
    name: 'some no-break spaces',
    group: 1,
    transform: onText((text, random) => text.replace(/ /g, (blank) => (random() < 0.3 ? '\u00A0' : blank))),
  },
  { name: 'form feed at lines', group: 3, transform: eachLine((line, random) => (random() < 0.05 ? '\f' : '') + line) },
  { name: 'page break at lines', group: 3, transform: eachLine((line, random) => (random() < 0.05 ? '\n\n\f' : '') + line) },
  { name: 'line separators U+2028', group: 3, transform: onText((text) => text.replace(/\n/g, '\u2028')) },
  { name: 'quoted with "> "', group: 3, transform: eachLine((line) => `> ${line}`), ignored: />/g },
  {
    name: 'page numbers at lines',
    group: 3,
    transform: eachLine((line, random) => (random() < 0.02 ? `Page ${1 + Math.floor(random() * 9)} of 9\n${line}` : line)),
    ignored: /Page\dof9/g,
  },
];

const breaks: readonly Variant[] = [
  { name: 'breaks anywhere, one blank in 30', group: 1, transform: breakAtBlanks(1 / 30, '\n') },
  { name: 'breaks anywhere, one blank in 7', group: 1, transform: breakAtBlanks(1 / 7, '\n') },
  { name: 'breaks anywhere, one blank in 7, spaced', group: 1, transform: breakAtBlanks(1 / 7, ' \n'), },
  { name: 'a break at every blank', group: 3, transform: breakAtBlanks(1, '\n') },
  { name: 'breaks within words, one letter in 200', group: 3, transform: breakWords(1 / 200, '\n') },
  { name: 'blanks within words, one letter in 200', group: 3, transform: breakWords(1 / 200, ' ') },
];

const justified: readonly Variant[] = [60, 80, 95].flatMap((width) =>
  spacings.map(({ name, lineEnd, between }): Variant => ({
    name: `justified at ${width}${name}`,
    group: 1,
    bases: proseBases,
    transform: set({ width, lineEnd, between, justified: true }),
  })),
);

/** How the item line may end; `$` stands for the decision word. */
const decisions: readonly { ending: string; group: Variant['group'] }[] = [
  { ending: ':$', group: 1 },
  { ending: ' : $', group: 1 },
  { ending: ':  $', group: 1 },
  { ending: ':\n$', group: 1 },
  { ending: ': $.', group: 2 },
  { ending: ' - $', group: 2 },
  { ending: ' \u2013 $', group: 3 },
  { ending: ' \u2014 $', group: 3 },
  { ending: ':: $', group: 3 },
  { ending: '; $', group: 3 },
  { ending: '\uFF1A$', group: 3 },
  { ending: ': $ ', group: 1 },
  { ending: ' $', group: 3 },
];

const decisionEndings: readonly Variant[] = decisions.map(({ ending, group }) => ({
  name: `title${ending.replace('$', 'Upheld').replace('\n', '\\n')}`,
  group,
  transform: endItems((word) => ending.replace('$', word)),
}));

const decisionWords: readonly Variant[] = [
  { name: ': UPHELD', group: 1, transform: endItems((word) => `: ${word.toUpperCase()}`) },
  { name: ': upheld', group: 3, transform: endItems((word) => `: ${word.toLowerCase()}`) },
  { name: ': Up held', group: 3, transform: endItems((word) => `: ${word.slice(0, 2)} ${word.slice(2)}`) },
  { name: ': Up\\nheld', group: 3, transform: endItems((word) => `: ${word.slice(0, 2)}\n${word.slice(2)}`) },
  { name: ': **Upheld**', group: 3, transform: endItems((word) => `: **${word}**`) },
];

const headings: readonly Variant[] = [
  { name: 'headings in title case', group: 2, transform: changeHeadings(titleCase) },
  { name: 'Headings In Plain Title Case', group: 2, transform: changeHeadings(plainTitleCase) },
  { name: 'broken headings', group: 2, transform: changeHeadings((text, random) => breakOnce(text, random, '\n')) },
  { name: 'broken labels', group: 2, transform: changeLabels((text, random) => breakOnce(text, random, '\n')) },
  { name: 'broken labels of the table', group: 2, bases: ['pypdf'], transform: changeTableLabels((text, random) => breakOnce(text, random, '\n')) },
  { name: 'headings in lower case', group: 3, transform: changeHeadings((text) => text.toLowerCase()) },
  { name: 'headings with a colon', group: 3, transform: changeHeadings((text) => `${text}:`) },
  { name: 'centered headings', group: 1, transform: changeHeadings((text) => ' '.repeat(Math.floor((100 - text.length) / 2)) + text) },
  { name: 'labels in lower case', group: 3, transform: changeLabels((text) => text.toLowerCase()) },
  { name: 'labels in capitals', group: 3, transform: changeLabels((text) => text.toUpperCase()) },
  { name: 'labels with a blank before the colon', group: 3, transform: changeLabels((text) => text.replace(':', ' :')) },
  { name: 'labels on their own line', group: 3, transform: changeLabels((text) => `${text}\n`) },
  { name: 'a blank within labels', group: 3, transform: changeLabels((text, random) => breakWordOnce(text, random)) },
];

const characters: readonly Variant[] = [
  { name: 'soft hyphens', group: 3, transform: breakWords(1 / 300, '\u00AD'), ignored: /\u00AD/g },
  { name: 'zero-width spaces at blanks', group: 3, transform: onText((text, random) => text.replace(/ /g, (blank) => (random() < 0.05 ? `${blank}\u200B` : blank))), ignored: /\u200B/g },
  { name: 'thin spaces', group: 3, transform: onText((text) => text.replace(/ /g, '\u2009')) },
];

/** Every variant that is tried. */
export const variants: readonly Variant[] = [
  ...lines,
  ...rewrapped,
  ...flowedHeaders,
  ...breaks,
  ...justified,
  ...decisionWords,
  ...decisionEndings,
  ...headings,
  ...characters,
];

interface Replacement extends Span {
  readonly text: string;
}

function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: there }) => changed.slice(0, start) + there + changed.slice(end), text);
}

function endItems(ending: (word: string) => string): Variant['transform'] {
  return ({ text, letter }) =>
    replaceSpans(
      text,
      letter.items.map(({ title, decision }) => ({
        start: title.end,
        end: decision.end,
        text: ending(text.slice(decision.start, decision.end)),
      })),
    );
}

type ChangePhrase = (text: string, random: Random) => string;

function changeHeadings(change: ChangePhrase): Variant['transform'] {
  return (base, random) => changeSpans(base, headingSpans(base), change, random);
}

function changeLabels(change: ChangePhrase): Variant['transform'] {
  return (base, random) => changeSpans(base, spansOf(base.text, labelPattern), change, random);
}

function changeTableLabels(change: ChangePhrase): Variant['transform'] {
  return (base, random) => changeSpans(base, spansOf(base.text, tableLabelPattern), change, random);
}

function changeSpans({ text }: Base, spans: readonly Span[], change: ChangePhrase, random: Random): string {
  return replaceSpans(
    text,
    spans.map(({ start, end }) => ({ start, end, text: change(text.slice(start, end), random) })),
  );
}

const labelPattern = phrasePattern([
  'Claims Administrator guideline:',
  'MAXIMUS guideline:',
  'Decision rationale:',
  'State(s) of Licensure:',
  'Certification(s)/Specialty:',
]);
const tableLabelPattern = phrasePattern(['Case Number:', 'Date Assigned:', 'Date of Injury:', 'Decision Date:', 'UR Denial Date:']);

function phrasePattern(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => RegExp.escape(phrase).replace(/\\x20/g, String.raw`\s+`));
  return new RegExp(patterns.join('|'), 'g');
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function headingSpans({ letter }: Base): readonly Span[] {
  return letter.sections.flatMap(({ heading }) => (heading ? [heading] : []));
}

/** Puts a break in place of blanks outside the header table, headings and labels. */
function breakAtBlanks(share: number, lineBreak: string): Variant['transform'] {
  return (base, random) => {
    const whole = wholePhrases(base);
    return base.text.replace(/(?<=\S) (?=\S)/g, (blank, at: number) =>
      random() < share && !whole.some(({ start, end }) => at >= start && at < end) ? lineBreak : blank,
    );
  };
}

/** Puts a break between two letters of a word, outside what `breakAtBlanks` leaves alone and the decision words. */
function breakWords(share: number, lineBreak: string): Variant['transform'] {
  return (base, random) => {
    const whole = [...wholePhrases(base), ...base.letter.items.map(({ decision }) => decision)];
    return base.text.replace(/(?<=[a-z])(?=[a-z])/g, (_, at: number) =>
      random() < share && !whole.some(({ start, end }) => at > start && at < end) ? lineBreak : '',
    );
  };
}

function wholePhrases(base: Base): readonly Span[] {
  const headings = headingSpans(base);
  const header = { start: 0, end: headings[0]?.start ?? 0 };
  return [header, ...headings, ...spansOf(base.text, labelPattern)];
}

/** Breaks a phrase at one of its blanks. */
function breakOnce(text: string, random: Random, lineBreak: string): string {
  const words = text.split(/\s+/);
  if (words.length < 2) return text;
  const at = 1 + Math.floor(random() * (words.length - 1));
  return words.slice(0, at).join(' ') + lineBreak + words.slice(at).join(' ');
}

/** Puts a blank into one of a phrase's words, as converters do. */
function breakWordOnce(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  return `${text.slice(0, at)} ${text.slice(at)}`;
}

const smallWords = new Set(['the', 'and']);

function titleCase(text: string): string {
  return text.replace(/[A-Z]+/g, (word) => {
    const lower = word.toLowerCase();
    return word === 'IMR' || smallWords.has(lower) ? (word === 'IMR' ? word : lower) : plainTitleCase(word);
  });
}

function plainTitleCase(text: string): string {
  return text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
