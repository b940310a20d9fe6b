import { drugNames, keyOfIngredients, type DrugName } from './drugTable.ts';
import { drugWords } from './drugWords.ts';
import { allClasses } from './drugFacts.ts';
import type { WordRange } from './strengths.ts';
import type { Word } from './words.ts';

/** How many words on either side of a drug are looked at for its form. */
const reach = 40;

/**
 * The class of a drug that stands at some words. Where the table has several for one generic name (tablets and gel), a brand says which with the forms
 * beside it, else the forms that the title names, else the first stands.
 */
export function classOf(name: DrugName, words: readonly Word[], { from, to }: WordRange): string | null {
  const classes = allClasses(name.generic);
  if (classes.length < 2) return name.class ?? classes[0] ?? null;
  const near = name.isBrand ? words.slice(from, to + 2) : words.slice(Math.max(0, from - reach), from + reach);
  const byForm = drugWords().classesByForm.find(
    (one) => classes.includes(one.class) && near.some(({ text }) => one.words.has(text)),
  );
  return byForm?.class ?? name.class;
}

/** "Hydrocodone 10/325" names its second ingredient by its strength alone. */
export function companionOf(name: DrugName, strength: string | null): DrugName {
  if (name.isBrand || name.ingredients.length > 1 || strength === null) return name;
  const second = /[/-](\d+)(?:mg)?$/i.exec(strength)?.[1];
  if (second === undefined) return name;
  const companion = drugWords().companions.find((one) => one.generic === name.generic && one.second.includes(second));
  return (companion && drugNames().ofIngredients.get(keyOfIngredients(companion.is.split('/')))) ?? name;
}
