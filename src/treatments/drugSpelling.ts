import { editDistance } from '../text/likeness.ts';
import { drugNames, type DrugName } from './drugTable.ts';
import { drugWords } from './drugWords.ts';

/** Shorter names have too many words beside them. */
const shortestName = 5;

interface Spellings {
  /** Names by what is left of them without vowels and doubles: "tramodol" and "tramadol" share it. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** Names by themselves with one letter left out, for all letters. */
  readonly byLoss: ReadonlyMap<string, readonly string[]>;
}

let kept: Spellings | null = null;

/** The drug of the careful tables whose name a word misspells; null where it misspells none, or is a common word. */
export function misspeltDrug(word: string): DrugName | null {
  if (word.length < shortestName || word.length > 24 || drugWords().lookalikes.has(word)) return null;
  const spellings = (kept ??= build());
  const name = alike(spellings.bySound.get(soundOf(word)), word, soundLimit(word)) ?? byOneLetter(spellings, word);
  return name === null ? null : (drugNames().ofWord.get(name)?.alone ?? null);
}

/** How far a name that sounds the same may stand off. */
function soundLimit(word: string): number {
  if (word.length >= 11) return 3;
  return word.length >= 8 ? 2 : 1;
}

function byOneLetter({ byLoss }: Spellings, word: string): string | null {
  const added = alike(byLoss.get(word), word, 1);
  if (added !== null) return added;
  for (let at = 0; at < word.length; at++) {
    const less = word.slice(0, at) + word.slice(at + 1);
    if (drugNames().ofWord.get(less)?.alone && less.length >= shortestName) return less;
    // Two letters that changed places leave the same rest, as one letter for another does.
    const changed = alike(byLoss.get(less), word, isSwap(word, at) ? 2 : 1);
    if (changed !== null) return changed;
  }
  return null;
}

function isSwap(word: string, at: number): boolean {
  return at + 1 < word.length && word[at] !== word[at + 1];
}

function alike(names: readonly string[] | undefined, word: string, limit: number): string | null {
  if (!names) return null;
  for (const name of names) {
    if (name.startsWith(word.charAt(0)) && editDistance(name, word, limit) <= limit) return name;
  }
  return null;
}

function build(): Spellings {
  const bySound = new Map<string, string[]>();
  const byLoss = new Map<string, string[]>();
  for (const [name, { alone }] of drugNames().ofWord) {
    if (!alone || name.length < shortestName) continue;
    push(bySound, soundOf(name), name);
    for (let at = 0; at < name.length; at++) {
      if (name[at] !== name[at + 1]) push(byLoss, name.slice(0, at) + name.slice(at + 1), name);
    }
  }
  return { bySound, byLoss };
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
