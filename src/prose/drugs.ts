import type { Drug } from '../letter/record.ts';
import { drugsIn } from '../treatments/drugs.ts';
import type { Passage, Said } from './said.ts';
import type { Statement } from './statements.ts';

/** How a drug is given, as far as its name or the words beside it say. */
export type DrugForm = 'tablets or capsules' | 'patch' | 'cream, gel or ointment' | 'injection' | 'spray';

/** A drug that a title or a statement of the request names. */
export interface SaidDrug extends Said, Pick<Drug, 'generic' | 'class' | 'strength' | 'quantity'> {
  readonly form: DrugForm | null;
  /** Whether refills or months stand with it, by which a count may be multiplied. */
  readonly repeated: boolean;
  /** Whether its sentence tells that it was denied. */
  readonly denied: boolean;
}

const forms: readonly { readonly form: DrugForm; readonly words: RegExp }[] = [
  { form: 'tablets or capsules', words: /\b(?:tablets?|tabs?|capsules?|caps?|caplets?|pills?)\b/i },
  { form: 'patch', words: /\bpatch(?:es)?\b/i },
  { form: 'cream, gel or ointment', words: /\b(?:creams?|gels?|ointments?|lotions?|balm)\b/i },
  { form: 'injection', words: /\b(?:injections?|injectable|inj)\b/i },
  { form: 'spray', words: /\bspray\b/i },
];
/** So far behind a drug the word for its form stands. In characters. */
const reach = 28;
const repeated = /\b(?:refills?|rf|months?|mos?|monthly)\b/i;
const perMonth = /\b(?:per|a|each|every)\s+month|\bmonthly|\/\s?mo(?:nth)?\b/i;

/** The drugs of a stretch that asks for them. A count "per month" is none of the request's. */
export function readDrugsSaid(source: string, stretch: Statement, { where, item }: Passage): readonly SaidDrug[] {
  const drugs = drugsIn(source, stretch);
  const text = drugs.length === 0 ? '' : source.slice(stretch.start, stretch.end);
  return drugs.map((drug, at) => {
    const { text: named, start, end, generic, strength } = drug;
    const quantity = perMonth.test(text) ? null : drug.quantity;
    const limit = Math.min(stretch.end, drugs[at + 1]?.start ?? stretch.end, end + reach);
    const form = formIn(source.slice(start, limit));
    return {
      text: named,
      start,
      end,
      where,
      item,
      generic,
      class: drug.class,
      strength,
      quantity,
      form,
      repeated: repeated.test(text),
      denied: stretch.denied,
    };
  });
}

/** The first form of the table that stands in some words; none where two do. */
function formIn(text: string): DrugForm | null {
  const named = forms.filter(({ words }) => words.test(text));
  return named.length === 1 ? (named[0]?.form ?? null) : null;
}
