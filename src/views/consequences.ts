import type { Basis, DecisionValue, Item } from '../letter/record.ts';
import { inEnglish, said, type Say } from './say.ts';

/** Which of a request a decision covers: all of it, the rest of a partial approval, or the request again as a whole. */
export type Coverage = 'request' | 'rest' | 'whole';

const decisionWords: Readonly<Record<DecisionValue, Readonly<Record<Coverage, string>>>> = {
  overturned: {
    request: said('Overturned: found medically necessary'),
    rest: said('Overturned: the rest of a partly authorized request found medically necessary'),
    whole: said('Overturned: the whole of a partly authorized request found medically necessary'),
  },
  upheld: {
    request: said('Upheld: the denial stands'),
    rest: said('Upheld: the denial of the rest of a partly authorized request stands'),
    whole: said('Upheld: the denial of a partly authorized request stands'),
  },
};

const basisWords: Readonly<Record<NonNullable<Basis>, string>> = {
  mtus: said('Based on the MTUS'),
  'non-mtus': said('Based on a source outside the MTUS'),
  both: said('Based on the MTUS and on a source outside it'),
  none: said('No medical evidence cited'),
};

/** A decision in plain words, as lenses, outline and hints show it; a partial approval says that it is one. */
export function decisionInWords(item: Item, say: Say = inEnglish): string {
  return say(decisionWords[item.decision.value][coverageOf(item)]);
}

const bareWords: Readonly<Record<DecisionValue, string>> = { overturned: said('Overturned'), upheld: said('Upheld') };

/** The decision's own word, where there is room for one. */
export function decisionWord(value: DecisionValue, say: Say): string {
  return say(bareWords[value]);
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
