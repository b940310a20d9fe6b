import { editDistance } from '../text/likeness.ts';
import { categoryTerms } from './categoryTerms.ts';
import { withoutPlural, type TitleWord } from './titleWords.ts';

/** So many words of a title are mended at most, each against all words of the table. */
const mostMended = 12;
/** Longer words are no two words of the table. In letters. */
const longestPair = 30;
/** Shorter words have too many neighbors. In letters. */
const shortest = 5;

/** Words that the table does not know, put right where one of its words is near: broken in two, or misspelt. */
export function mendedWords(words: readonly TitleWord[]): readonly TitleWord[] {
  const { vocabulary } = categoryTerms();
  const mended: TitleWord[] = [];
  let tried = 0;
  for (let at = 0; at < words.length; at++) {
    const [here, next] = [words[at], words[at + 1]];
    if (!here) continue;
    const joined = next?.before === 'close' ? withoutPlural(here.letters + next.letters) : '';
    if (joined.length >= shortest && vocabulary.has(joined)) {
      mended.push({ ...here, word: joined });
      at++;
      continue;
    }
    const parts = partsOf(here);
    if (parts) {
      mended.push(...parts);
      continue;
    }
    const unknown = here.word.length >= shortest && !vocabulary.has(here.word) && tried < mostMended;
    mended.push(unknown && ++tried ? { ...here, word: nearest(here.word) ?? here.word } : here);
  }
  return mended;
}

/** Two words that were printed as one. */
function partsOf(word: TitleWord): readonly TitleWord[] | null {
  const { vocabulary } = categoryTerms();
  const { letters } = word;
  if (letters.length > longestPair || vocabulary.has(word.word)) return null;
  for (let at = shortest; at <= letters.length - shortest; at++) {
    const pair = [withoutPlural(letters.slice(0, at)), withoutPlural(letters.slice(at))];
    if (pair.every((part) => vocabulary.has(part))) {
      return pair.map((part, second) => ({ ...word, word: part, before: second ? 'close' : word.before }));
    }
  }
  return null;
}

function nearest(word: string): string | null {
  const { vocabulary } = categoryTerms();
  for (let at = 1; at < word.length; at++) {
    const turned = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (vocabulary.has(turned)) return turned;
  }
  const limit = word.length < 8 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const known of vocabulary) {
    if (known.length < shortest || !known.startsWith(word.charAt(0)) || Math.abs(known.length - word.length) > limit)
      continue;
    const distance = editDistance(word, known, limit);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}
