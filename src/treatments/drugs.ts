import type { Drug, Partial } from '../letter/record.ts';
import { textSpan, type Span } from '../text/span.ts';
import { classOf, companionOf } from './drugClass.ts';
import { namedDrugs, type NamedDrug } from './compounds.ts';
import { drugMentions } from './drugMentions.ts';
import { drugWords } from './drugWords.ts';
import { quantityAfter, quantityBefore } from './quantities.ts';
import { strengthAfter, strengthBefore, strengthLater, type WordRange } from './strengths.ts';
import { wordsIn, type Word } from './words.ts';

/** Reads the drugs that a title names, those of the original request where it is a partial approval. */
export function readDrugs(source: string, title: Span, partial: Partial | null): readonly Drug[] {
  return drugsIn(source, partial?.original ?? title);
}

/**
 * Reads the drugs that a stretch of title or prose names, each with its strength and quantity where they stand with it.
 * A drug that is named again without a strength or a quantity is given once.
 */
export function drugsIn(source: string, span: Span): readonly Drug[] {
  const words = wordsIn(source, span);
  const mentions = drugMentions(words);
  if (mentions.length === 0) return [];
  return once(shareQuantity(shareStrength(drugsAmong(source, words, namedDrugs(words, mentions)))));
}

function drugsAmong(source: string, words: readonly Word[], all: readonly NamedDrug[]): readonly Drug[] {
  const drugs: Drug[] = [];
  const isLaboratory = words.some(({ text }) => drugWords().laboratory.has(text));
  let least = 0;
  for (const [at, named] of all.entries()) {
    const next = all[at + 1];
    const limit = next ? (quantityBefore(words, next.from, named.to)?.from ?? next.from) : words.length;
    const strength = strengthOf(words, named, least, limit);
    const range = rangeOf(words, named, strength);
    const quantity = quantityAfter(words, range.to, limit) ?? quantityBefore(words, range.from, least)?.value ?? null;
    const drug = drugOf(source, words, { named, strength, range, quantity });
    // A laboratory tests for what has a generic name alone.
    if (!isLaboratory || named.hasBrand || !isBare(drug)) drugs.push(drug);
    least = Math.max(range.to, strength?.to ?? 0);
  }
  return drugs;
}

interface DrugParts {
  readonly named: NamedDrug;
  readonly strength: WordRange | null;
  readonly range: WordRange;
  readonly quantity: number | null;
}

function drugOf(source: string, words: readonly Word[], { named, strength, range, quantity }: DrugParts): Drug {
  const own = strength && printedAt(source, words, strength);
  const first = strengthAfter(words, named.ingredientTo, named.firstTo);
  const printed = own !== null && first ? `${printedAt(source, words, first)}/${own}` : own;
  const name = companionOf(named.name, printed);
  const span = { start: startAt(words, range), end: endAt(words, range) };
  return {
    ...textSpan(source, span),
    generic: name.generic,
    class: classOf(name, words, range),
    strength: printed,
    quantity,
  };
}

/** The strength of a drug: behind its names, else behind the first of them, before them, or further on. */
function strengthOf(words: readonly Word[], named: NamedDrug, least: number, limit: number): WordRange | null {
  if (named.isList) {
    return strengthAfter(words, named.firstTo, named.to) ?? strengthAfter(words, closed(words, named), limit);
  }
  const inside = named.to > named.firstTo ? strengthAfter(words, named.firstTo, named.to) : null;
  const after = strengthAfter(words, named.to, limit) ?? inside;
  const before = strengthBefore(words, named.from, least);
  if (before && (!after || after.to === limit)) return before;
  return after ?? strengthLater(words, named.to, limit);
}

/** The words of a drug's text: its names with the strength beside them. */
function rangeOf(words: readonly Word[], named: NamedDrug, strength: WordRange | null): WordRange {
  const to = closed(words, named);
  if (!strength) return { from: named.from, to };
  const isBeside = strength.from < named.to || strengthAfter(words, to, strength.to) !== null;
  return { from: Math.min(named.from, strength.from), to: isBeside ? Math.max(to, strength.to) : to };
}

/** Where the names end, with the parenthesis that opened among them; a list of ingredients goes on to it. */
function closed(words: readonly Word[], { from, to, isList }: NamedDrug): number {
  let open = 0;
  for (let at = from; at < to; at++) {
    if (words[at]?.text === '(') open++;
    if (words[at]?.text === ')') open--;
  }
  const last = isList ? to + 3 : to;
  for (let at = to; open > 0 && at <= last; at++) if (words[at]?.text === ')') return at + 1;
  return to;
}

function printedAt(source: string, words: readonly Word[], range: WordRange): string {
  return source.slice(startAt(words, range), endAt(words, range)).replace(/\s+/g, '');
}

function startAt(words: readonly Word[], { from }: WordRange): number {
  return words[from]?.start ?? 0;
}

function endAt(words: readonly Word[], { to }: WordRange): number {
  return words[to - 1]?.end ?? 0;
}

function isBare({ strength, quantity }: Drug): boolean {
  return strength === null && quantity === null;
}

/** "Flurbiprofen/lidocaine 20%/5%": as many percentages behind the last ingredient as there are ingredients. */
function shareStrength(drugs: readonly Drug[]): readonly Drug[] {
  const shared = [...drugs];
  for (const [at, { strength }] of drugs.entries()) {
    const parts = strength?.endsWith('%') === true ? strength.split('/') : [];
    const first = at + 1 - parts.length;
    if (parts.length < 2 || first < 0 || !drugs.slice(first, at).every(isBare)) continue;
    for (const [offset, part] of parts.entries()) {
      const one = drugs[first + offset];
      if (one) shared[first + offset] = { ...one, strength: part.endsWith('%') ? part : `${part}%` };
    }
  }
  return shared;
}

/** The weight of a compounded cream stands behind its last ingredient and is that of all. */
function shareQuantity(drugs: readonly Drug[]): readonly Drug[] {
  let quantity: number | null = null;
  return drugs
    .toReversed()
    .map((drug) => {
      const isIngredient = drug.strength?.includes('%') === true;
      quantity = isIngredient ? (drug.quantity ?? quantity) : null;
      return isIngredient ? { ...drug, quantity } : drug;
    })
    .toReversed();
}

/** Leaves out what is named again without saying more. */
function once(drugs: readonly Drug[]): readonly Drug[] {
  if (drugs.length < 2) return drugs;
  const told = new Set(drugs.filter((drug) => !isBare(drug)).map(({ generic }) => generic));
  return drugs.filter((drug) => {
    if (!isBare(drug)) return true;
    const isNew = !told.has(drug.generic);
    told.add(drug.generic);
    return isNew;
  });
}
