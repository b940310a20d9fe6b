import { drugWords } from './drugWords.ts';
import type { Word } from './words.ts';

/** A strength or a count among the words of a title: from the word `from`, up to before the word `to`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Numbers that stand for more in one strength ("10/325/40") are no strength. */
const mostNumbers = 5;

interface Numbers {
  to: number;
  count: number;
  hasUnit: boolean;
}

/**
 * The strength that begins at a word: "10/325mg", "5 %", "50 mcg/hr", "2.5-325 mg", "10/325". A number alone is none,
 * nor is a volume ("120 ml") or a weight that no tablet has ("120 gm").
 */
export function strengthAt(words: readonly Word[], at: number): WordRange | null {
  const numbers = numbersAt(words, at);
  if (!numbers) return null;
  if (numbers.hasUnit) return { from: at, to: endOfPer(words, numbers.to) };
  return numbers.count > 1 && isPair(words, at) && !isDay(words, at, numbers.to) ? { from: at, to: numbers.to } : null;
}

/** The strength that ends before a word: "10mg of", "20%"; null where none does after the word `least`. */
export function strengthBefore(words: readonly Word[], end: number, least: number): WordRange | null {
  const to = words[end - 1]?.text === 'of' ? end - 1 : end;
  const longest = Math.max(least, to - 2 * mostNumbers);
  let found: WordRange | null = null;
  for (let from = to - 2; from >= longest; from--) {
    const strength = words[from]?.kind === 'number' ? strengthAt(words, from) : null;
    if (strength?.to !== to && found) break;
    if (strength?.to === to) found = strength;
  }
  return found;
}

/** The strength behind a name, forms and marks between them passed over: "Butrans patch 10mcg/hr". */
export function strengthAfter(words: readonly Word[], from: number, limit: number): WordRange | null {
  const { salts, releases, forms } = drugWords();
  for (let at = from; at < limit && at < from + mostPassed; at++) {
    const { text = '', kind } = words[at] ?? {};
    const strength = kind === 'number' ? (strengthAt(words, at) ?? bareStrength(words, at, from)) : null;
    if (strength) return strength.to <= limit ? strength : null;
    const isPassed = kind === 'letters' ? salts.has(text) || releases.has(text) || forms.has(text) : marks.has(text);
    if (!isPassed && !passed.has(text)) return null;
  }
  return null;
}

/** A strength with its unit somewhere behind a name: "Norco #60, 10/325mg". */
export function strengthLater(words: readonly Word[], from: number, limit: number): WordRange | null {
  for (let at = from; at < limit && at < from + farthest; at++) {
    if (words[at]?.kind !== 'number') continue;
    const numbers = numbersAt(words, at);
    if (numbers?.hasUnit && numbers.to <= limit) return { from: at, to: numbers.to };
    at = (numbers?.to ?? at + 1) - 1;
  }
  return null;
}

const farthest = 12;
const mostPassed = 10;
const marks = new Set([',', ':', '-', '(', ')', '[', ']', '.', '/', '\u2013', '=']);
const passed = new Set('of strength dose dosage at generic brand name the micro micronized usp dsc base'.split(' '));

/** "Soma 350 #90": a number without its unit is a strength directly before the count. */
function bareStrength(words: readonly Word[], at: number, from: number): WordRange | null {
  const next = words[at + 1]?.text;
  return at === from && (next === '#' || next === 'qty' || next === 'quantity') ? { from: at, to: at + 1 } : null;
}

/** Whether a strength is a percentage. */
export function isPercentage(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) {
    const text = words[at]?.text;
    if (text === '%' || text === 'percent' || text === 'pct') return true;
  }
  return false;
}

function numbersAt(words: readonly Word[], at: number): Numbers | null {
  const numbers: Numbers = { to: at, count: 0, hasUnit: false };
  while (numbers.count < mostNumbers && words[numbers.to]?.kind === 'number') {
    numbers.count++;
    numbers.to = endOfNumber(words, numbers.to);
    if (isUnit(words, numbers.to)) {
      numbers.hasUnit = true;
      numbers.to++;
    }
    const next = numbers.to + 1;
    if (!isStroke(words, numbers.to) || words[next]?.kind !== 'number' || isOtherPart(words, numbers, next)) break;
    numbers.to = next;
  }
  return numbers.count > 0 ? numbers : null;
}

/** A converter sets a blank behind the point of "0. 025". */
function endOfNumber(words: readonly Word[], at: number): number {
  const isBroken =
    words[at + 1]?.text === '.' && words[at + 2]?.kind === 'number' && words[at]?.end === words[at + 1]?.start;
  return isBroken && isUnit(words, at + 3) ? at + 3 : at + 1;
}

function isStroke(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text;
  return text === '/' || text === '-';
}

/** "20mg-90" and "20mg - 1 tablet": what follows a hyphen is part of the strength only with a unit of its own. */
function isOtherPart(words: readonly Word[], numbers: Numbers, next: number): boolean {
  if (words[numbers.to]?.text === '/') return numbers.hasUnit && isPerUnit(words, next + 1);
  return numbers.hasUnit && !isUnit(words, next + 1);
}

/** "10mg/1mL" is a strength of a fluid, no pair. */
function isPerUnit(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return drugWords().perUnits.has(text) && !isUnit(words, at);
}

function isPair(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.text === '/' || Number(words[at + 2]?.text) >= 100;
}

/** "11/3/16" is a day; "50/325/40" is none. */
function isDay(words: readonly Word[], from: number, to: number): boolean {
  const numbers = words.slice(from, to).filter(({ kind }) => kind === 'number');
  const [month, day, year] = numbers.map(({ text }) => Number(text));
  return year !== undefined && (month ?? 0) <= 12 && (day ?? 0) <= 31 && (year < 32 || year > 1900);
}

function isUnit(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!drugWords().strengthUnits.has(text)) return false;
  // Grams of a tablet are few; more of them are the weight of a tube.
  return !text.startsWith('g') || Number(words[at - 1]?.text) <= 4;
}

/** "/hr", "/ 5 ml", "per ml" behind a strength. */
function endOfPer(words: readonly Word[], at: number): number {
  const stroke = words[at]?.text;
  if (stroke !== '/' && stroke !== 'per') return at;
  const unit = words[at + 1]?.kind === 'number' ? at + 2 : at + 1;
  return drugWords().perUnits.has(words[unit]?.text ?? '') ? unit + 1 : at;
}
