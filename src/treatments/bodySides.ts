import type { BodySide } from '../letter/record.ts';
import { modifiers, sideWords } from './bodyPartTable.ts';
import type { Word } from './words.ts';

/** A side that stands before a part, and the word at which it begins. */
export interface SideBefore {
  readonly side: BodySide;
  readonly from: number;
}

/** A side that stands behind a part, and the word behind it. */
export interface SideAfter {
  readonly side: BodySide;
  readonly to: number;
}

const mostModifiers = 5;

/** The side before the part that begins at a word: "right knee", "(R) knee", "Lt. total hip", "B/L wrists". */
export function sideBefore(words: readonly Word[], from: number, least: number): SideBefore | null {
  for (let at = from - 1; at >= least && at >= from - mostModifiers; at--) {
    const { text = '', kind } = words[at] ?? {};
    const found = sideEndingAt(words, at, least);
    if (found) return isLone(text) && at < from - 3 ? null : bothSides(words, found, least);
    const isPassed = kind === 'number' || text === '-' || text === '.' || text === ')' || modifiers().has(text);
    if (!isPassed) return null;
  }
  return null;
}

/** The side in parentheses behind a part and the thing for it: "wrist brace (R)". */
function sideOfThing(words: readonly Word[], to: number, limit: number): SideAfter | null {
  for (let at = to; at < limit && at < to + mostThingWords; at++) {
    if (words[at]?.text === '(') {
      const side = sideWords().get(words[at + 1]?.text ?? '') ?? null;
      return side !== null && words[at + 2]?.text === ')' && at > to ? { side, to } : null;
    }
    if (words[at]?.kind !== 'letters') return null;
  }
  return null;
}

const mostThingWords = 4;

/** The side behind a part: "shoulder, left", "knee (R)", "wrists bilaterally"; not one that leads the next part. */
export function sideAfter(words: readonly Word[], to: number, limit: number): SideAfter | null {
  const mark = words[to]?.text ?? '';
  const isMarked = mark === ',' || mark === '(' || mark === '-' || mark === ':' || mark === ';';
  const at = isMarked ? to + 1 : to;
  const side = sideWords().get(words[at]?.text ?? '') ?? null;
  if (side === null || at >= limit) return sideOfThing(words, to, limit);
  const isInParentheses = mark === '(' && words[at + 1]?.text === ')';
  if (isLone(words[at]?.text ?? '') && !isInParentheses) return null;
  const next = isInParentheses ? at + 2 : at + 1;
  if (isCompared(words, next)) return { side: 'bilateral', to: next };
  return isInParentheses || !isLeading(words, next, limit) ? { side, to: next } : null;
}

const comparing = new Set(['greater', 'worse', 'more', '>']);

/** "Knee pain, right greater than left": both sides. */
function isCompared(words: readonly Word[], at: number): boolean {
  return comparing.has(words[at]?.text ?? '');
}

/** Whether what stands before the next part are only words that may stand between it and its side. */
function isLeading(words: readonly Word[], from: number, limit: number): boolean {
  if (limit >= words.length) return false;
  for (let at = from; at < limit; at++) {
    const { text = '', kind } = words[at] ?? {};
    if (kind !== 'number' && text !== '-' && text !== '.' && !modifiers().has(text)) return false;
  }
  return true;
}

function sideEndingAt(words: readonly Word[], at: number, least: number): SideBefore | null {
  const text = words[at]?.text ?? '';
  if (text === 'l' && words[at - 1]?.text === '/' && words[at - 2]?.text === 'b' && at - 2 >= least) {
    return { side: 'bilateral', from: at - 2 };
  }
  const side = sideWords().get(text) ?? null;
  if (side === null) return null;
  const isInParentheses = words[at - 1]?.text === '(' && words[at + 1]?.text === ')' && at - 1 >= least;
  return { side, from: isInParentheses ? at - 1 : at };
}

/** "Left and right knees" are both. */
function bothSides(words: readonly Word[], found: SideBefore, least: number): SideBefore {
  const joint = words[found.from - 1]?.text;
  if (joint !== 'and' && joint !== '/' && joint !== '&') return found;
  const other = sideWords().get(words[found.from - 2]?.text ?? '') ?? null;
  const isBoth = other !== null && other !== found.side && found.from - 2 >= least;
  return isBoth ? { side: 'bilateral', from: found.from - 2 } : found;
}

function isLone(text: string): boolean {
  return text === 'l' || text === 'r';
}
