import { drugsIn } from '../treatments/drugs.ts';
import type { Passage, Said } from './said.ts';

/** The class by which prose calls a drug: "Relafen is an NSAID". */
export interface SaidClass extends Said {
  readonly generic: string;
  /** The class by the table of drugs; null where it has none. */
  readonly class: string | null;
  /** The class as the prose names it, one name for all its spellings. */
  readonly called: DrugFamily;
}

/** The classes that letters name so that no one doubts what is meant. */
export type DrugFamily =
  | 'opioid'
  | 'NSAID'
  | 'muscle relaxant'
  | 'benzodiazepine'
  | 'proton pump inhibitor'
  | 'anticonvulsant'
  | 'antidepressant';

const families: readonly { readonly family: DrugFamily; readonly words: string }[] = [
  { family: 'opioid', words: 'opioids?|opiates?|narcotics?' },
  { family: 'NSAID', words: 'nsaids?|non-?\\s?steroidal anti-?\\s?inflammator(?:y|ies)' },
  { family: 'muscle relaxant', words: '(?:skeletal )?muscle relaxants?' },
  { family: 'benzodiazepine', words: 'benzodiazepines?' },
  { family: 'proton pump inhibitor', words: 'proton pump inhibitors?|ppis?' },
  { family: 'anticonvulsant', words: 'anti-?convulsants?|anti-?epileptic drugs?|anti-?epileptics?' },
  { family: 'antidepressant', words: 'anti-?depressants?' },
];

const named = new RegExp(
  `(?:,|\\s(?:is|was))\\s{1,3}(?:considered |classified as )?an?\\s{1,3}(?:(?!(?:to|of|or|and|for|with|than|non|not|as)\\b)[\\w-]{1,24}\\s{1,3}){0,3}?(?:${families.map(({ words }) => `(${words})`).join('|')})\\b(?!\\s+(?:antagonist|induced|partial|withdrawal|sparing)|-)`,
  'gi',
);
/** So far before its class a drug is looked for. In characters. */
const reach = 48;

/** The drugs of a passage that it calls by a class, in its order. */
export function readDrugClasses(source: string, { start, end, where, item }: Passage): readonly SaidClass[] {
  return Array.from(source.slice(start, end).matchAll(named)).flatMap((match): readonly SaidClass[] => {
    const at = start + match.index;
    const drug = drugsIn(source, { start: Math.max(start, at - reach), end: at }).at(-1);
    const called = families[match.slice(1).findIndex(Boolean)]?.family;
    if (!drug || called === undefined || source.slice(drug.end, at).trim().length > 1) return [];
    const span = { start: drug.start, end: at + match[0].length };
    const text = source.slice(span.start, span.end).replace(/\s+/g, ' ');
    return [{ text, ...span, where, item, generic: drug.generic, class: drug.class, called }];
  });
}
