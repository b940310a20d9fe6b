import {
  breakAtBlanks,
  breakOnce,
  breakWordOnce,
  breakWords,
  changeHeadings,
  changeLabels,
  changeTableLabels,
  eachLine,
  endItems,
  onText,
  plainTitleCase,
  set,
  titleCase,
  type Transform,
} from './variantChanges.ts';
import type { Rendering } from './shared.ts';

/** One way in which a letter may be changed without a change of what it says. */
export interface Variant {
  readonly name: string;
  /** 1: read without a fault; 2: nearly so; 3: beyond what was asked for, only reported. */
  readonly group: 1 | 2 | 3;
  /** The renderings that are changed so; all four where none is given. */
  readonly bases?: readonly Rendering[];
  readonly transform: Transform;
  /** What the change puts into the texts and the comparison drops, white space being gone already. */
  readonly ignored?: RegExp;
}

/** The renderings that are changed where a variant names none. */
export const allBases: readonly Rendering[] = ['pypdf', 'layout', 'raw', 'spaced'];

/** The renderings whose paragraphs are set anew; the others have the same words. */
const proseBases: readonly Rendering[] = ['pypdf', 'layout'];

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

const flowed = (width: number): Transform => set({ width, lineEnd: '\n', between: '\n\n', flowHeader: true });

const flowedHeaders: readonly Variant[] = [
  { name: 'header table flowed too, 60', group: 1, bases: ['pypdf'], transform: flowed(60) },
  { name: 'header table flowed too, 40', group: 1, bases: ['pypdf'], transform: flowed(40) },
  { name: 'header table flowed too, one line', group: 1, bases: ['pypdf'], transform: flowed(Infinity) },
  { name: 'header columns flowed too, 80', group: 3, bases: ['layout', 'raw'], transform: flowed(80) },
];

const lines: readonly Variant[] = [
  { name: 'unchanged', group: 1, transform: onText((text) => text) },
  { name: 'CRLF', group: 1, transform: onText((text) => text.replace(/\n/g, '\r\n')) },
  { name: 'CR', group: 1, transform: onText((text) => text.replace(/\n/g, '\r')) },
  { name: 'byte order mark', group: 1, transform: onText((text) => `\uFEFF${text}`) },
  { name: 'indent of 4', group: 1, transform: eachLine((line) => `    ${line}`) },
  { name: 'indent of 12', group: 1, transform: eachLine((line) => `            ${line}`) },
  {
    name: 'uneven indent',
    group: 1,
    transform: eachLine((line, random) => ' '.repeat(Math.floor(random() * 9)) + line),
  },
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
  {
    name: 'page break at lines',
    group: 3,
    transform: eachLine((line, random) => (random() < 0.05 ? '\n\n\f' : '') + line),
  },
  { name: 'line separators U+2028', group: 3, transform: onText((text) => text.replace(/\n/g, '\u2028')) },
  { name: 'quoted with "> "', group: 3, transform: eachLine((line) => `> ${line}`), ignored: />/g },
  {
    name: 'page numbers at lines',
    group: 3,
    transform: eachLine((line, random) =>
      random() < 0.02 ? `Page ${1 + Math.floor(random() * 9)} of 9\n${line}` : line,
    ),
    ignored: /Page\dof9/g,
  },
];

const breaks: readonly Variant[] = [
  { name: 'breaks anywhere, one blank in 30', group: 1, transform: breakAtBlanks(1 / 30) },
  { name: 'breaks anywhere, one blank in 7', group: 1, transform: breakAtBlanks(1 / 7) },
  { name: 'breaks anywhere, one blank in 3', group: 3, transform: breakAtBlanks(1 / 3) },
  { name: 'a break at every blank', group: 3, transform: breakAtBlanks(1) },
  { name: 'single breaks in spaced text', group: 3, bases: ['spaced'], transform: breakAtBlanks(1 / 7, '\n') },
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
const decisions: readonly (Pick<Variant, 'group' | 'ignored'> & { ending: string })[] = [
  { ending: ':$', group: 1 },
  { ending: ' : $', group: 1 },
  { ending: ':  $', group: 1 },
  { ending: ':\n$', group: 1 },
  { ending: ': $.', group: 2 },
  { ending: ' - $', group: 2 },
  { ending: ' \u2013 $', group: 3 },
  { ending: ' \u2014 $', group: 3 },
  { ending: ':: $', group: 3, ignored: /:/g },
  { ending: '; $', group: 3 },
  { ending: '\uFF1A$', group: 3 },
  { ending: ' $', group: 3 },
];

const decisionEndings: readonly Variant[] = decisions.map(({ ending, ...variant }) => ({
  ...variant,
  name: `title${ending.replace('$', 'Upheld').replace('\n', '\\n')}`,
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
  {
    name: 'broken labels of the table',
    group: 2,
    bases: ['pypdf'],
    transform: changeTableLabels((text, random) => breakOnce(text, random, '\n')),
  },
  { name: 'headings in lower case', group: 3, transform: changeHeadings((text) => text.toLowerCase()) },
  { name: 'headings with a colon', group: 3, transform: changeHeadings((text) => `${text}:`) },
  {
    name: 'centered headings',
    group: 1,
    transform: changeHeadings((text) => ' '.repeat(Math.floor((100 - text.length) / 2)) + text),
  },
  { name: 'labels in lower case', group: 3, transform: changeLabels((text) => text.toLowerCase()) },
  { name: 'labels in capitals', group: 3, transform: changeLabels((text) => text.toUpperCase()) },
  {
    name: 'labels with a blank before the colon',
    group: 3,
    transform: changeLabels((text) => text.replace(':', ' :')),
  },
  { name: 'labels on their own line', group: 3, transform: changeLabels((text) => `${text}\n`) },
  { name: 'a blank within labels', group: 3, transform: changeLabels((text, random) => breakWordOnce(text, random)) },
];

const characters: readonly Variant[] = [
  { name: 'soft hyphens', group: 3, transform: breakWords(1 / 300, '\u00AD'), ignored: /\u00AD/g },
  {
    name: 'zero-width spaces at blanks',
    group: 3,
    transform: onText((text, random) => text.replace(/ /g, (blank) => (random() < 0.05 ? `${blank}\u200B` : blank))),
    ignored: /\u200B/g,
  },
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
