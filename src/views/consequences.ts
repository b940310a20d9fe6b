import type { Basis, DecisionValue, Item } from '../letter/record.ts';
import { inEnglish, type Say } from './say.ts';

/** Which of a request a decision covers: all of it, the rest of a partial approval, or the request again as a whole. */
export type Coverage = 'request' | 'rest' | 'whole';

const decisionWords: Readonly<Record<DecisionValue, Readonly<Record<Coverage, string>>>> = {
  overturned: {
    request: 'Overturned: found medically necessary',
    rest: 'Overturned: the rest of a partly authorized request found medically necessary',
    whole: 'Overturned: the whole of a partly authorized request found medically necessary',
  },
  upheld: {
    request: 'Upheld: the denial stands',
    rest: 'Upheld: the denial of the rest of a partly authorized request stands',
    whole: 'Upheld: the denial of a partly authorized request stands',
  },
};

const basisWords: Readonly<Record<NonNullable<Basis>, string>> = {
  mtus: 'Based on the MTUS',
  'non-mtus': 'Based on a source outside the MTUS',
  both: 'Based on the MTUS and on a source outside it',
  none: 'No medical evidence cited',
};

/** A decision in plain words, as lenses, outline and hints show it; a partial approval says that it is one. */
export function decisionInWords(item: Item, say: Say = inEnglish): string {
  return say(decisionWords[item.decision.value][coverageOf(item)]);
}

/** The basis of a guideline block in words; '' where it is not known. */
export function basisInWords(basis: Basis, say: Say = inEnglish): string {
  return basis === null ? '' : say(basisWords[basis]);
}

/** What a decision covers, told from the parts of its title. */
export function coverageOf({ partial }: Item): Coverage {
  if (!partial) return 'request';
  return plainWords(partial.remaining.text) === plainWords(partial.original.text) ? 'whole' : 'rest';
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Retro" alone is a short form; as the first part of a word of anatomy ("retro-patellar") it is none. */
const retrospectiveWord =
  /\bretro(?:spe\p{L}+|active(?:ly)?|(?=[\s:;,.)\]]|$)(?!\s*(?:patell|calcan|orbit|bulb|periton|grade|listh)))(?![\p{L}-])/iu;

/** Whether a title asks for a service that was already rendered: it says "retrospective". */
export function isRetrospective({ title }: Item): boolean {
  return retrospectiveWord.test(title.text);
}
