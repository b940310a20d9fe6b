import type { Drug } from '../letter/record.ts';
import { inContext, type CategoryReading, type FoundTerm, type TermGroup } from './categoryTerms.ts';
import table from './data/category-terms.json' with { type: 'json' };
import type { TitleWord } from './titleWords.ts';

const drugGroup: TermGroup = {
  id: 'drug',
  role: 'head',
  reading: { category: 'Pharmaceuticals', subcategory: null },
  over: [],
  contexts: [],
};

/** A drug as a head among the terms of a title; null where it stands outside the words that are searched. */
export function drugHead(title: string, words: readonly TitleWord[], drug: Drug): FoundTerm | null {
  const start = title.indexOf(drug.text);
  if (start < 0) return null;
  const end = start + drug.text.length;
  const from = words.findIndex((word) => word.start >= start);
  if (from < 0 || (words[from]?.start ?? end) >= end) return null;
  const behind = words.findIndex((word) => word.start >= end);
  return { group: drugGroup, from, to: behind < 0 ? words.length : behind };
}

/** Whether a term is a drug of the title. */
export function isDrugHead({ group }: FoundTerm): boolean {
  return group === drugGroup;
}

/** The subcategory of drugs: that of the first, unless they are a compound or put on the skin. */
export function drugReading(drugs: readonly Drug[], folded: string): CategoryReading {
  const reading = (subcategory: string | null): CategoryReading => ({ category: 'Pharmaceuticals', subcategory });
  const [first] = drugs;
  if (!first) return reading(null);
  const percentages = drugs.filter(({ strength }) => strength?.includes('%')).length;
  if (percentages > 1 || / compound(?:ed|ing)? /.test(folded)) return reading('Topical Compounds');
  if (inContext(folded, 'muscular')) return reading('Injection');
  const own = subcategoryOf(first);
  return reading(inContext(folded, 'topical') && isForPain(own) ? 'Topical Analgesics' : own);
}

/** Kinds of drugs that are for pain where they are put on the skin; a patch of an opioid stays an opioid. */
const forPain = new Set(['NSAID', 'Topical Analgesics', 'Muscle Relaxant', 'Anti-epilepsy drugs', 'Misc Analgesics']);
const isForPain = (subcategory: string | null): boolean => subcategory === null || forPain.has(subcategory);

function subcategoryOf({ class: drugClass, generic }: Drug): string | null {
  const byName = table.drugEndings.find(([ending = '']) => generic.endsWith(ending))?.[1];
  if (drugClass === null || drugClass === 'hormone') return byName ?? null;
  const named = drugClass.toLowerCase();
  return table.drugClasses.find(([part = '']) => named.includes(part))?.[1] ?? byName ?? null;
}
