import type { Letter } from '../letter/record.ts';
import type { Say } from './say.ts';
import { longestColored } from './tokens.ts';

/** What the status item says: a short text, more of it, and whether it wants attention. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly level: 'information' | 'warning' | 'error';
}

/** Why a document that could be shown as a letter is not. */
export const untakenReasons = ['own-choice', 'association', 'too-little', 'too-long', 'unreadable'] as const;
export type UntakenReason = (typeof untakenReasons)[number];

/** What the status of a letter tells beside the letter itself. */
export interface StatusFacts {
  /** The text's length in UTF-16 code units. */
  readonly length: number;
  /** How many findings it has. */
  readonly findings?: number;
  /** The pages of its PDF that are pictures without text, counted from 1. */
  readonly pictures?: readonly number[];
}

/** The status of a letter that was read. Who misses a page wants to know it. */
export function letterStatus(
  letter: Letter,
  { length, findings = 0, pictures = [] }: StatusFacts,
  say: Say,
): StatusText {
  const colors = length > longestColored;
  const details = [
    problemsText(letter.problems.length + pictures.length, say),
    ...(pictures.length > 0 ? [picturesText(pictures, say)] : []),
    ...(findings > 0 ? [findingsText(findings, say)] : []),
    ...(colors
      ? [say('Longer than {0} characters: headings and labels keep their first colors.', longestColored)]
      : []),
  ];
  const level = colors || pictures.length > 0 ? 'warning' : 'information';
  return { text: countsText(letter, say), detail: details.join(' '), level };
}

/** The status of a text in the language mode of letters that is not read as one. `longest` is what is read at most. */
export function noLetterStatus(length: number, longest: number, say: Say): StatusText {
  if (length > longest) return tooLong(longest, say);
  return {
    text: say('Not read as an IMR letter'),
    detail: say('It has none of the headings and labels of the form.'),
    level: 'warning',
  };
}

/** The status where reading failed altogether, with nothing of the failure's own words. */
export function unreadableStatus(say: Say): StatusText {
  return {
    text: say('IMR letters cannot be read here'),
    detail: say('The reader, a WebAssembly module, could not be loaded. Colors come from the words alone.'),
    level: 'error',
  };
}

/** The status of a plain text that looks like a letter and was not taken for one. `longest` is what is looked at. */
export function untakenStatus(reason: UntakenReason, longest: number, say: Say): StatusText {
  if (reason === 'unreadable') return unreadableStatus(say);
  if (reason === 'too-long') return tooLong(longest, say);
  const text = say('Looks like an IMR letter');
  return { text, detail: untakenDetails(say)[reason], level: 'information' };
}

function untakenDetails(say: Say): Readonly<Record<Exclude<UntakenReason, 'unreadable' | 'too-long'>, string>> {
  return {
    'own-choice': say('It stays in the language that you chose for it.'),
    association: say('It stays plain text, as your setting "files.associations" says.'),
    'too-little': say('It stays plain text: it has too little of the form to be sure, or quotes a letter.'),
  };
}

function tooLong(longest: number, say: Say): StatusText {
  const text = say('Too long to be read as an IMR letter');
  return { text, detail: say('It has more than {0} characters.', longest), level: 'warning' };
}

function countsText({ items }: Letter, say: Say): string {
  const overturned = items.filter(({ decision }) => decision.value === 'overturned').length;
  if (items.length === 0) return say('IMR letter: no disputed item');
  if (items.length === 1)
    return overturned === 1 ? say('IMR letter: 1 item, overturned') : say('IMR letter: 1 item, upheld');
  if (overturned === 0) return say('IMR letter: {0} items, all upheld', items.length);
  if (overturned === items.length) return say('IMR letter: {0} items, all overturned', items.length);
  return say('IMR letter: {0} items, {1} overturned', items.length, overturned);
}

function findingsText(count: number, say: Say): string {
  return count === 1 ? say('1 finding asks to be looked at.') : say('{0} findings ask to be looked at.', count);
}

function picturesText(pages: readonly number[], say: Say): string {
  return pages.length === 1
    ? say('Page {0} is a picture without text: nothing of it was read.', pages.join())
    : say('Pages {0} are pictures without text: nothing of them was read.', pages.join(', '));
}

function problemsText(count: number, say: Say): string {
  if (count === 0) return say('Nothing is missing or odd.');
  return count === 1 ? say('1 thing is missing or odd.') : say('{0} things are missing or odd.', count);
}
