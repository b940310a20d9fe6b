import type { Span } from '../../src/text/span.ts';
import { paragraphsOf, setParagraphs, type Base, type Layout } from './paragraphs.ts';
import type { Random } from './random.ts';

/** Gives the changed text of a letter. */
export type Transform = (base: Base, random: Random) => string;

/** A change that needs to know nothing about the letter. */
export function onText(change: (text: string, random: Random) => string): Transform {
  return ({ text }, random) => change(text, random);
}

/** A change of each line by itself. */
export function eachLine(change: (line: string, random: Random) => string): Transform {
  return ({ text }, random) =>
    text
      .split('\n')
      .map((line) => change(line, random))
      .join('\n');
}

/** Sets all paragraphs anew. */
export function set(layout: Layout): Transform {
  return (base) => setParagraphs(paragraphsOf(base), layout);
}

interface Replacement extends Span {
  readonly text: string;
}

function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: there }) => changed.slice(0, start) + there + changed.slice(end), text);
}

/** Writes each item line anew behind its title; `ending` gets the decision word as it stands. */
export function endItems(ending: (word: string) => string): Transform {
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

/** Changes each heading of a section. */
export function changeHeadings(change: ChangePhrase): Transform {
  return (base, random) => changeSpans(base, headingSpans(base), change, random);
}

/** Changes each label of a block and of the reviewer. */
export function changeLabels(change: ChangePhrase): Transform {
  return (base, random) => changeSpans(base, spansOf(base.text, labelPattern), change, random);
}

/** Changes the labels of the header table that stand on one line. */
export function changeTableLabels(change: ChangePhrase): Transform {
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
const tableLabelPattern = phrasePattern([
  'Case Number:',
  'Date Assigned:',
  'Date of Injury:',
  'Decision Date:',
  'UR Denial Date:',
]);

function phrasePattern(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => phrase.replace(/[().]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`));
  return new RegExp(patterns.join('|'), 'g');
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function headingSpans({ letter }: Base): readonly Span[] {
  return letter.sections.flatMap(({ heading }) => (heading ? [heading] : []));
}

/**
 * Puts a break in place of a share of the blanks outside the header table, headings and labels; as the letter itself
 * breaks lines where no break is given.
 */
export function breakAtBlanks(share: number, lineBreak?: string): Transform {
  return (base, random) => {
    const whole = wholePhrases(base);
    const own = lineBreak ?? lineBreakOf(base.text);
    return base.text.replace(/(?<=\S) (?=\S)/g, (blank, at: number) =>
      random() < share && !whole.some(({ start, end }) => at >= start && at < end) ? own : blank,
    );
  };
}

/** How a text breaks its lines: with a blank line after each, or without. */
function lineBreakOf(text: string): string {
  const blankLines = text.match(/^[^\S\n]*$/gm)?.length ?? 0;
  return blankLines > 0.45 * text.split('\n').length ? ' \n\n' : '\n';
}

/** Puts a break between two letters of a word, outside what `breakAtBlanks` leaves alone and the decision words. */
export function breakWords(share: number, lineBreak: string): Transform {
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
export function breakOnce(text: string, random: Random, lineBreak: string): string {
  const words = text.split(/\s+/);
  if (words.length < 2) return text;
  const at = 1 + Math.floor(random() * (words.length - 1));
  return words.slice(0, at).join(' ') + lineBreak + words.slice(at).join(' ');
}

/** Puts a blank into one of a phrase's words, as converters do. */
export function breakWordOnce(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  return `${text.slice(0, at)} ${text.slice(at)}`;
}

const smallWords = new Set(['the', 'and']);

/** "How the IMR Final Determination Was Made". */
export function titleCase(text: string): string {
  return text.replace(/[A-Z]+/g, (word) => {
    const lower = word.toLowerCase();
    return word === 'IMR' || smallWords.has(lower) ? (word === 'IMR' ? word : lower) : plainTitleCase(word);
  });
}

/** "How The Imr Final Determination Was Made". */
export function plainTitleCase(text: string): string {
  return text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
