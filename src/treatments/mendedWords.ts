import { editDistance } from '../text/likeness.ts';
import { categoryTerms, formOf } from './categoryTerms.ts';
import { withoutPlural, type TitleWord } from './titleWords.ts';

/** How much may be wrong in a word that the table does not know. */
interface Allowance {
  /** Shorter words have too many neighbors. In letters. */
  readonly shortest: number;
  /** From this length on, two letters may be wrong instead of one. In letters. */
  readonly twoFrom: number;
}

const careful: Allowance = { shortest: 6, twoFrom: Infinity };
const generous: Allowance = { shortest: 5, twoFrom: 8 };
/** So many words of a title are compared with the table at most. */
const mostMended = 40;

/**
 * The words of a title, put right where the table does not know one and only a letter of it is wrong, it was broken in
 * two, or two were printed as one. `names` are the words of its drugs, which are no misspelt terms.
 */
export function readableWords(words: readonly TitleWord[], names: ReadonlySet<string>): readonly TitleWord[] {
  return mended(words, names, careful);
}

/** The same for a title in which nothing was found: more may be wrong. */
export function guessedWords(words: readonly TitleWord[], names: ReadonlySet<string>): readonly TitleWord[] {
  return mended(words, names, generous);
}

function mended(words: readonly TitleWord[], names: ReadonlySet<string>, allowance: Allowance): readonly TitleWord[] {
  const read: TitleWord[] = [];
  let tried = 0;
  for (let at = 0; at < words.length; at++) {
    const here = words[at];
    if (!here) break;
    const joined = joinedWith(here, words[at + 1], allowance.shortest);
    if (joined) {
      read.push(joined);
      at++;
    } else if (here.word.length < allowance.shortest || isKnown(here.word, names) || tried++ >= mostMended) {
      read.push(here);
    } else read.push(...(partsOf(here) ?? [{ ...here, word: nearest(here.word, allowance) ?? here.word }]));
  }
  return read;
}

function isKnown(word: string, names: ReadonlySet<string>): boolean {
  const { vocabulary, ordinary } = categoryTerms();
  return vocabulary.has(word) || ordinary.has(word) || names.has(word) || formOf(word) !== null;
}

function joinedWith(here: TitleWord, next: TitleWord | undefined, shortest: number): TitleWord | null {
  if (next?.before !== 'close' || here.letters.length + next.letters.length < shortest) return null;
  const letters = here.letters + next.letters;
  const word = withoutPlural(letters);
  return categoryTerms().vocabulary.has(word) ? { ...here, word, letters } : null;
}

/** Words that were printed as one are this long together, and each of them at least so long. In letters. */
const pairLengths = { least: 8, most: 30, part: 4 };

function partsOf(word: TitleWord): readonly TitleWord[] | null {
  const { vocabulary, breaks } = categoryTerms();
  const { letters } = word;
  if (letters.length < pairLengths.least || letters.length > pairLengths.most) return null;
  for (let at = pairLengths.part; at <= letters.length - 2; at++) {
    const [first, second] = [withoutPlural(letters.slice(0, at)), withoutPlural(letters.slice(at))];
    const isWord = second.length >= pairLengths.part ? vocabulary.has(second) : breaks.has(second);
    if (!isWord || !vocabulary.has(first)) continue;
    return [
      { ...word, word: first },
      { ...word, word: second, before: 'close' },
    ];
  }
  return null;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** So many letters at one end of a word are right where one letter of it is wrong. */
const rightLetters = 3;

/** The words of the table by their first and by their last letters. */
function knownWords(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const words = [...categoryTerms().vocabulary].filter(({ length }) => length >= generous.shortest);
  const byEnds = new Map<string, string[]>();
  for (const word of words) {
    for (const end of endsOf(word)) {
      const others = byEnds.get(end);
      if (others) others.push(word);
      else byEnds.set(end, [word]);
    }
  }
  return (known = byEnds);
}

const endsOf = (word: string): readonly string[] => [
  `${word.slice(0, rightLetters)}-`,
  `-${word.slice(-rightLetters)}`,
];

function nearest(word: string, { twoFrom }: Allowance): string | null {
  const turned = turnedBack(word);
  if (turned !== null) return turned;
  const limit = word.length < twoFrom ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  const isShort = word.length < careful.shortest;
  for (const candidate of endsOf(word).flatMap((end) => knownWords().get(end) ?? [])) {
    if (isShort && !candidate.startsWith(word.charAt(0))) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A word of which two letters beside each other were exchanged. */
function turnedBack(word: string): string | null {
  const { vocabulary } = categoryTerms();
  for (let at = 1; at < word.length; at++) {
    const turned = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (vocabulary.has(turned)) return turned;
  }
  return null;
}
