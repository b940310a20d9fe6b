import { amountWords } from './amountWords.ts';
import type { Word } from './words.ts';

/** A number among the words of a title, from the word `from` up to before `to`; the larger one of a range. */
export interface AmountNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const joints = new Set(['-', '\u2013', 'to', 'or']);

/** All numbers among some words, in digits or written out: "12", "twelve (12)", "1-2", "two to three", "twice". */
export function amountNumbers(words: readonly Word[]): readonly AmountNumber[] {
  const numbers: AmountNumber[] = [];
  for (let at = 0; at < words.length;) {
    const number = rangeAt(words, at);
    if (number) numbers.push(number);
    at = number?.to ?? at + 1;
  }
  return numbers;
}

function rangeAt(words: readonly Word[], at: number): AmountNumber | null {
  const first = numberAt(words, at);
  if (!first || !joints.has(words[first.to]?.text ?? '')) return first;
  const second = numberAt(words, first.to + 1);
  return second ? { value: Math.max(first.value, second.value), from: at, to: second.to } : first;
}

function numberAt(words: readonly Word[], at: number): AmountNumber | null {
  const word = words[at];
  if (word?.kind === 'number')
    return { value: Number(word.text.replaceAll(',', '')), from: at, to: repeated(words, at + 1) };
  const value = word?.kind === 'letters' ? amountWords().numbers.get(word.text) : undefined;
  if (value === undefined) return null;
  const next = words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = value >= 20 ? amountWords().numbers.get(words[next]?.text ?? '') : undefined;
  return unit !== undefined && unit < 10
    ? { value: value + unit, from: at, to: repeated(words, next + 1) }
    : { value, from: at, to: repeated(words, at + 1) };
}

/** Behind the number that stands again in parentheses: "six (6)", "6 (six)". */
function repeated(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(' || words[at + 2]?.text !== ')') return at;
  const inner = words[at + 1];
  const isNumber = inner?.kind === 'number' || amountWords().numbers.has(inner?.text ?? '');
  return isNumber ? at + 3 : at;
}
