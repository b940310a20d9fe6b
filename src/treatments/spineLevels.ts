import type { Word } from './words.ts';

/** Levels of the spine among some words ("L4-5", "C5-C6 and C6-7"), up to before the word `to`. */
export interface SpineLevels {
  readonly part: string;
  readonly to: number;
}

interface Region {
  readonly part: string;
  /** How many vertebrae it has. */
  readonly last: number;
}

const regions: Readonly<Record<string, Region>> = {
  c: { part: 'cervical spine', last: 8 },
  t: { part: 'thoracic spine', last: 12 },
  l: { part: 'lumbar spine', last: 5 },
  s: { part: 'lumbosacral spine', last: 5 },
};

/**
 * The levels of the spine that begin at a word; null where none do. A thoracic vertebra alone ("T4") is as often a
 * laboratory's test and is not taken.
 */
export function spineLevels(words: readonly Word[], at: number): SpineLevels | null {
  const region = regionAt(words, at);
  if (!region) return null;
  let to = at + 2;
  for (let next = nextLevel(words, to); next > 0; next = nextLevel(words, to)) to = next;
  return to === at + 2 && words[at]?.text === 't' ? null : { part: region.part, to };
}

function regionAt(words: readonly Word[], at: number): Region | null {
  const letter = words[at];
  const number = words[at + 1];
  const region = letter && regions[letter.text];
  if (!region || number?.kind !== 'number' || number.start !== letter.end) return null;
  return isLevel(number.text, region.last) && !isTouched(words, at) ? region : null;
}

/** Whether letters or digits run into the level: "CL5". */
function isTouched(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.kind !== 'mark' && before.end === words[at]?.start;
}

function isLevel(number: string, last: number): boolean {
  return /^\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= last;
}

/** Where the level behind a joint ends; 0 where none follows. */
function nextLevel(words: readonly Word[], at: number): number {
  const joint = words[at]?.text ?? '';
  const isTight = joint === '-' || joint === '/' || joint === '\u2013' || joint === 'to' || joint === 'through';
  if (isTight && words[at + 1]?.kind === 'number') return isLevel(words[at + 1]?.text ?? '', 12) ? at + 2 : 0;
  const isLoose = joint === ',' || joint === 'and' || joint === '&';
  const next = isLoose && (words[at + 1]?.text === 'and' || words[at + 1]?.text === '&') ? at + 2 : at + 1;
  return (isTight || isLoose) && regionAt(words, next) ? next + 2 : 0;
}
