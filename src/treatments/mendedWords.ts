import { editDistance } from '../text/likeness.ts';
import { categoryTerms } from './categoryTerms.ts';
import type { TitleWord } from './titleWords.ts';

/** So many words of a title are mended at most, each against all words of the table. */
const mostMended = 12;
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
    const joined = next?.before === 'close' ? here.word + next.word : '';
    if (joined.length >= shortest && vocabulary.has(joined)) {
      mended.push({ ...here, word: joined });
      at++;
      continue;
    }
    const unknown = here.word.length >= shortest && !vocabulary.has(here.word) && tried < mostMended;
    mended.push(unknown && ++tried ? { ...here, word: nearest(here.word) ?? here.word } : here);
  }
  return mended;
}

function nearest(word: string): string | null {
  const limit = word.length < 8 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const known of categoryTerms().vocabulary) {
    if (known.length < shortest || !known.startsWith(word.charAt(0)) || Math.abs(known.length - word.length) > limit)
      continue;
    const distance = editDistance(word, known, limit);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}
