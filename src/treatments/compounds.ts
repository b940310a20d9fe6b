import type { DrugMention } from './drugMentions.ts';
import { drugNames, keyOfIngredients, type DrugName } from './drugTable.ts';
import { drugWords } from './drugWords.ts';
import { isPercentage, strengthAfter, strengthAt, type WordRange } from './strengths.ts';
import type { Word } from './words.ts';

/** One drug as a title names it: its names ("Norco (hydrocodone/acetaminophen)") from the first to the last. */
export interface NamedDrug extends WordRange {
  readonly name: DrugName;
  /** Behind the first of its names, where a strength may stand. */
  readonly firstTo: number;
  /** Behind its first ingredient: the strengths of a combination may stand among its names. */
  readonly ingredientTo: number;
  /** Whether a brand is among its names. */
  readonly hasBrand: boolean;
  /** Whether a brand lists its ingredients behind it, each perhaps with a percentage of its own. */
  readonly isList: boolean;
}

/** The most ingredients that one drug is looked for. */
const mostIngredients = 4;

/** Makes of the names of a title its drugs: joins the ingredients of a combination, and a brand with its generic name. */
export function namedDrugs(words: readonly Word[], mentions: readonly DrugMention[]): readonly NamedDrug[] {
  const joined: NamedDrug[] = [];
  for (let at = 0; at < mentions.length;) {
    const size = sizeOfCombination(words, mentions, at);
    joined.push(asDrug(words, mentions.slice(at, at + size)));
    at += size;
  }
  return mergeSame(words, joined);
}

function asDrug(words: readonly Word[], mentions: readonly DrugMention[]): NamedDrug {
  const [first] = mentions;
  const last = mentions[mentions.length - 1];
  if (!first || !last) throw new RangeError('a drug has a name');
  const name = mentions.length === 1 ? first.name : combinationOf(mentions);
  const firstTo = endOfName(words, last.to);
  return {
    name,
    from: first.from,
    to: firstTo,
    firstTo,
    ingredientTo: first.to,
    hasBrand: name.isBrand,
    isList: false,
  };
}

/** The name with the salt and the kind of release that stand behind it: "lidocaine hcl", "Ultram ER". */
function endOfName(words: readonly Word[], to: number): number {
  const { salts, releases } = drugWords();
  for (;;) {
    const at = words[to]?.text === '-' ? to + 1 : to;
    const text = words[at]?.text ?? '';
    if (!salts.has(text) && !releases.has(text)) return to;
    to = at + 1;
  }
}

function combinationOf(mentions: readonly DrugMention[]): DrugName {
  const ingredients = mentions.map(({ name }) => name.generic);
  const known = drugNames().ofIngredients.get(keyOfIngredients(ingredients));
  return known ?? { generic: ingredients.join('/'), ingredients, class: null, isBrand: false };
}

/** How many of the names from one on are the ingredients of one combination; 1 where they are none. */
function sizeOfCombination(words: readonly Word[], mentions: readonly DrugMention[], at: number): number {
  const links: Link[] = [];
  for (let size = 2; size <= mostIngredients; size++) {
    const left = mentions[at + size - 2];
    const right = mentions[at + size - 1];
    if (!left || !right || !isIngredient(left.name) || !isIngredient(right.name)) break;
    const link = linkBetween(words, left.to, right.from);
    if (!link) break;
    links.push(link);
  }
  for (let size = links.length + 1; size > 1; size--) {
    if (links[size - 1]?.joint === 'stroke') continue;
    if (isCombination(words, mentions.slice(at, at + size), links.slice(0, size - 1))) return size;
  }
  return 1;
}

function isIngredient({ isBrand, ingredients }: DrugName): boolean {
  return !isBrand && ingredients.length === 1;
}

function isCombination(words: readonly Word[], mentions: readonly DrugMention[], links: readonly Link[]): boolean {
  const known = drugNames().ofIngredients.get(keyOfIngredients(mentions.map(({ name }) => name.generic)));
  const isStroke = links.every(({ joint }) => joint === 'stroke');
  if (known && (drugWords().compounds.has(known.generic) || isListOfPercentages(words, mentions))) return false;
  if (!known) return isStroke && isPairOfStrengths(words, mentions, links);
  if (isStroke) return true;
  if (drugWords().namedApart.has(known.generic)) return false;
  return mentions.length > 2 || links.every(({ joint }) => joint !== 'comma');
}

/** "Lidocaine/menthol 4%/1%" is a compounded cream: each ingredient has its percentage. */
function isListOfPercentages(words: readonly Word[], mentions: readonly DrugMention[]): boolean {
  const strength = strengthBehind(words, mentions);
  return strength !== null && isPercentage(words, strength);
}

function strengthBehind(words: readonly Word[], mentions: readonly DrugMention[]): WordRange | null {
  const last = mentions[mentions.length - 1];
  return last ? strengthAfter(words, endOfName(words, last.to), words.length) : null;
}

/** Unknown ingredients are one drug where they share one strength of as many numbers: "250/10 mg". */
function isPairOfStrengths(words: readonly Word[], mentions: readonly DrugMention[], links: readonly Link[]): boolean {
  if (links.some(({ hasStrength }) => hasStrength)) return false;
  const strength = strengthBehind(words, mentions);
  if (!strength || isPercentage(words, strength)) return false;
  return words.slice(strength.from, strength.to).filter(({ kind }) => kind === 'number').length === mentions.length;
}

interface Link {
  readonly joint: 'stroke' | 'and' | 'comma';
  readonly hasStrength: boolean;
}

const joints: Readonly<Record<string, Link['joint']>> = {
  '/': 'stroke',
  '-': 'stroke',
  '+': 'stroke',
  '\\': 'stroke',
  '\u2013': 'stroke',
  '&': 'and',
  and: 'and',
  with: 'and',
  w: 'and',
  plus: 'and',
  ',': 'comma',
};

/** What links two ingredients; null where something stands between them that parts them, as a percentage does. */
function linkBetween(words: readonly Word[], from: number, to: number): Link | null {
  const { salts, releases } = drugWords();
  let joint: Link['joint'] | null = null;
  let hasStrength = false;
  for (let at = from; at < to;) {
    const text = words[at]?.text ?? '';
    const strength = strengthAt(words, at);
    if (strength && (strength.to > to || isPercentage(words, strength))) return null;
    const next = joints[text];
    if (next) joint = joint === 'comma' || joint === null ? next : joint;
    else if (!strength && !salts.has(text) && !releases.has(text)) return null;
    hasStrength ||= strength !== null;
    at = strength?.to ?? at + 1;
  }
  return { joint: joint ?? 'stroke', hasStrength };
}

function mergeSame(words: readonly Word[], drugs: readonly NamedDrug[]): readonly NamedDrug[] {
  const merged: NamedDrug[] = [];
  let openedBy: NamedDrug | null = null;
  for (const drug of drugs) {
    const before = merged[merged.length - 1];
    if (before && isOpened(words, before.to, drug.from)) openedBy = before;
    else if (before && isClosed(words, before.to, drug.from)) openedBy = null;
    const isInside = openedBy !== null && openedBy.from === before?.from;
    const isSame = before && (isInside ? isRelated(before, drug) : isSameBeside(words, before, drug));
    if (before && isSame) merged[merged.length - 1] = openedBy = merge(words, before, drug);
    else merged.push(drug);
  }
  return merged;
}

/** What is named again behind the count is no part of the drug's text. */
function merge(words: readonly Word[], before: NamedDrug, drug: NamedDrug): NamedDrug {
  const larger = drug.name.ingredients.length > before.name.ingredients.length ? drug : before;
  const named = !before.name.isBrand && drug.name.isBrand && isEqual(before, drug) ? drug : larger;
  const hasBrand = before.hasBrand || drug.hasBrand;
  const isCounted = words.slice(before.to, drug.from).some(({ text }) => text === '#');
  if (isCounted) return { ...before, name: named.name, hasBrand };
  return { ...before, name: named.name, to: drug.to, hasBrand, isList: before.to > before.firstTo };
}

/** Whether a parenthesis opens between two drugs and is still open at the second. */
function isOpened(words: readonly Word[], from: number, to: number): boolean {
  const { between, salts, releases, forms } = drugWords();
  for (let at = to - 1; at >= from; at--) {
    const { text = '', kind } = words[at] ?? {};
    if (text === '(' || text === '[') return true;
    if (text === ')' || text === ']') return false;
    if (kind === 'letters' && !between.has(text) && !salts.has(text) && !releases.has(text) && !forms.has(text)) {
      return false;
    }
  }
  return false;
}

function isClosed(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.text === ')' || words[at]?.text === ']') return true;
  return false;
}

/** "Tramadol/Ultram", "Ultram, generic tramadol 50mg": brand and generic name side by side are one drug. */
function isSameBeside(words: readonly Word[], before: NamedDrug, drug: NamedDrug): boolean {
  if (before.hasBrand === drug.hasBrand) return false;
  const isStroke = drug.from === before.to + 1 && words[before.to]?.text === '/';
  if (!isEqual(before, drug) && !(isStroke && isRelated(before, drug))) return false;
  const { between, salts, releases, forms } = drugWords();
  for (let at = before.to; at < drug.from; at++) {
    const { text = '', kind } = words[at] ?? {};
    const isKnown = between.has(text) || salts.has(text) || releases.has(text) || forms.has(text);
    if (kind === 'number' || (kind === 'mark' && !'/-,():=.[]'.includes(text))) return false;
    if (kind === 'letters' && !isKnown) return false;
  }
  return true;
}

function isEqual(one: NamedDrug, other: NamedDrug): boolean {
  return keyOfIngredients(one.name.ingredients) === keyOfIngredients(other.name.ingredients);
}

/** Whether the one has all ingredients of the other. */
function isRelated(one: NamedDrug, other: NamedDrug): boolean {
  const [more, less] = one.name.ingredients.length < other.name.ingredients.length ? [other, one] : [one, other];
  return less.name.ingredients.every((ingredient) => more.name.ingredients.includes(ingredient));
}
