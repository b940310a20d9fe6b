import { drugWords } from './drugWords.ts';
import { strengthAt } from './strengths.ts';
import type { Word } from './words.ts';

const announced = new Set(['qty', 'quantity', 'count', 'disp', 'dispense', 'dispensed', 'number', 'amount', 'total']);
const leads = new Set(['of', ':', '#', '.', 'is', '=', '-', '(', 'for']);

/** How many units of a drug are asked for behind its name, in the words from one place to another; null where none. */
export function quantityAfter(words: readonly Word[], from: number, to: number): number | null {
  return numbered(words, from, to) ?? counted(words, from, to);
}

/** A number of units, and the word at which it begins. */
export interface QuantityBefore {
  readonly value: number;
  readonly from: number;
}

/** How many units are asked for before the word at which a drug begins: "60 tablets of", "5cc of", "90"; null where none. */
export function quantityBefore(words: readonly Word[], from: number, least: number): QuantityBefore | null {
  let at = from - 1;
  const isOf = words[at]?.text === 'of';
  if (isOf) at--;
  const { countUnits, volumeUnits } = drugWords();
  const text = words[at]?.text ?? '';
  const hasUnit = countUnits.has(text) || volumeUnits.has(text);
  if (hasUnit) at--;
  const value = at >= least ? valueOf(words[at]) : null;
  const before = at > least ? (words[at - 1]?.text ?? '') : '';
  if (value === null || '/-'.includes(before || '?')) return null;
  if (before === '#') return at - 1 === 0 ? { value, from: at - 1 } : null;
  return hasUnit || isOf || isApartFrom(before) ? { value, from: at } : null;
}

/** A bare number before a name counts it only at the head of its part of the title. */
function isApartFrom(before: string): boolean {
  return before === '' || ',;:('.includes(before) || before === 'and' || before === 'of' || before === 'for';
}

/** "#60", "# 60", "qty: 60", "quantity of 60", "x 60", "count 60". */
function numbered(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const text = words[at]?.text ?? '';
    if (text !== '#' && !announced.has(text)) continue;
    let next = at + 1;
    while (next < to && next < at + 4 && leads.has(words[next]?.text ?? '')) next++;
    const value = next < to ? valueOf(words[next]) : null;
    if (value !== null) return value;
  }
  return null;
}

/** "60 tablets", "120 gm", "x 60", "(60)": a number with a unit that is counted, not the dose to be taken. */
function counted(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const value = valueOf(words[at]);
    if (value === null) continue;
    const strength = strengthAt(words, at);
    if (strength) {
      at = strength.to - 1;
      continue;
    }
    if (isCountAt(words, at, from, to)) return value;
  }
  return null;
}

function isCountAt(words: readonly Word[], at: number, from: number, to: number): boolean {
  const { countUnits, volumeUnits, takenBefore, takenAfter } = drugWords();
  const before = at > from ? (words[at - 1]?.text ?? '') : '';
  const unit = words[at + 1]?.text === ')' ? at + 2 : at + 1;
  const text = unit < to ? (words[unit]?.text ?? '') : '';
  if (takenBefore.has(before) || takenBefore.has(words[at - 2]?.text ?? '')) return false;
  if (countUnits.has(text) || volumeUnits.has(text)) return !takenAfter.has(words[unit + 1]?.text ?? '');
  if (before === 'x' || before === 'times') return !isSpan(text) && text !== 'refills' && text !== 'refill';
  return before === '(' && words[at + 1]?.text === ')' && !isSpan(words[at + 2]?.text ?? '');
}

const spans = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hours', 'mo', 'wk', 'wks']);

function isSpan(text: string): boolean {
  return spans.has(text) || drugWords().takenAfter.has(text) || text === 'times' || text === 'x';
}

function valueOf(word: Word | undefined): number | null {
  if (word?.kind !== 'number') return null;
  const value = Number(word.text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
