import type { Letter } from '../letter/record.ts';
import { placesOfGuideline, type CitedIn, type CitedPlace } from './citationAt.ts';
import { decisionWord } from './consequences.ts';
import { said, type Say } from './say.ts';

/** A letter among others; `key` is whatever the caller knows it by. */
export interface SharedLetter<Key> {
  readonly key: Key;
  readonly letter: Letter;
  readonly text: string;
  /** The name of its file. */
  readonly name: string;
}

/** A place that cites a guideline, and the line on which it begins, from 1. */
export interface GuidelineUse extends CitedPlace {
  readonly line: number;
}

/** A letter with the places in it that cite a guideline, in the order of the text. */
export interface LetterUses<Key> {
  readonly shared: SharedLetter<Key>;
  readonly uses: readonly GuidelineUse[];
}

const words: Readonly<Record<Exclude<CitedIn, 'summary'>, string>> = {
  claimsAdministratorGuideline: said('Item {0} ({1}), claims administrator guideline, line {2}'),
  reviewerGuideline: said('Item {0} ({1}), reviewer guideline, line {2}'),
  rationale: said('Item {0} ({1}), rationale, line {2}'),
};

/** The letters that cite a guideline, in the order in which they are given. */
export function usesOf<Key>(letters: readonly SharedLetter<Key>[], guideline: string): readonly LetterUses<Key>[] {
  return letters.flatMap((shared) => {
    const places = placesOfGuideline(shared.letter, guideline);
    return places.length === 0 ? [] : [{ shared, uses: withLines(places, shared.text) }];
  });
}

/** Where a use stands: "Item 2 (Upheld), reviewer guideline, line 41". */
export function useInWords({ where, item, line }: GuidelineUse, say: Say): string {
  if (where === 'summary' || !item) return say('Case summary, line {0}', line);
  return say(words[where], item.index, decisionWord(item.decision.value, say), line);
}

/** What a letter is called among others: its case number with the name of its file, or the name alone. */
export function nameOfLetter({ letter, name }: Pick<SharedLetter<unknown>, 'letter' | 'name'>): string {
  const number = letter.case.caseNumber?.value;
  return number === undefined || name.includes(number) ? name : `${number} (${name})`;
}

/** The places are in the order of the text, so that it is gone through once. */
function withLines(places: readonly CitedPlace[], text: string): readonly GuidelineUse[] {
  let [line, at] = [1, 0];
  return places.map((place) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < place.citation.start; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return { ...place, line };
  });
}
