import { editDistance } from '../text/likeness.ts';
import { drugNames, type DrugName } from './drugTable.ts';
import { drugWords } from './drugWords.ts';

/** Shorter names have too many words beside them. */
const shortestName = 5;

interface Spellings {
  /** Names by what is left of them without vowels and doubles: "tramodol" and "tramadol" share it. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** Names by their first letter: few enough to be compared one by one. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

let kept: Spellings | null = null;

/** The drug of the careful tables whose name a word misspells; null where it misspells none, or is a common word. */
export function misspeltDrug(word: string): DrugName | null {
  if (word.length < shortestName || word.length > 24 || drugWords().lookalikes.has(word)) return null;
  const { bySound, byLetter } = (kept ??= build());
  const name = bySoundAlike(bySound.get(soundOf(word)), word) ?? byOneLetter(byLetter.get(word.charAt(0)), word);
  return name === undefined ? null : (drugNames().ofWord.get(name)?.alone ?? null);
}

function bySoundAlike(names: readonly string[] | undefined, word: string): string | undefined {
  const limit = soundLimit(word);
  return names?.find((name) => name.startsWith(word.charAt(0)) && editDistance(name, word, limit) <= limit);
}

/** How far a name that sounds the same may stand off. */
function soundLimit(word: string): number {
  if (word.length >= 11) return 3;
  return word.length >= 8 ? 2 : 1;
}

function byOneLetter(names: readonly string[] | undefined, word: string): string | undefined {
  return names?.find((name) => isOneOff(name, word));
}

/** Whether one letter more, less or other, or two letters that changed places, make the one word of the other. */
export function isOneOff(one: string, other: string): boolean {
  const more = one.length - other.length;
  if (more > 1 || more < -1) return false;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  if (more > 0) return isSameFrom(one, at + 1, other, at);
  if (more < 0) return isSameFrom(one, at, other, at + 1);
  const isSwap = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isSameFrom(one, at + 1, other, at + 1) || (isSwap && isSameFrom(one, at + 2, other, at + 2));
}

function isSameFrom(one: string, at: number, other: string, otherAt: number): boolean {
  if (one.length - at !== other.length - otherAt) return false;
  for (; at < one.length; at++, otherAt++) if (one.charCodeAt(at) !== other.charCodeAt(otherAt)) return false;
  return true;
}

function build(): Spellings {
  const bySound = new Map<string, string[]>();
  const byLetter = new Map<string, string[]>();
  for (const [name, { alone }] of drugNames().ofWord) {
    if (!alone || name.length < shortestName) continue;
    push(bySound, soundOf(name), name);
    push(byLetter, name.charAt(0), name);
  }
  return { bySound, byLetter };
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  const there = map.get(key);
  if (there) there.push(name);
  else map.set(key, [name]);
}

const sameSounds: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', x: 's', j: 'g', v: 'f', w: 'f' };

/** A word without vowels, doubles and the letter h ("ph" as "f"), letters that are heard alike made one. */
export function soundOf(word: string): string {
  let sound = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? '';
    if (at > 0 && 'aeiouyh'.includes(letter)) continue;
    const heard = letter === 'p' && word[at + 1] === 'h' ? 'f' : (sameSounds[letter] ?? letter);
    if (heard !== last) sound += heard;
    last = heard;
  }
  return sound;
}
