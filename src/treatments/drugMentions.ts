import { drugOfNet, longestNetName } from './drugNet.ts';
import { misspeltDrug } from './drugSpelling.ts';
import { drugNames, type DrugName } from './drugTable.ts';
import { drugWords } from './drugWords.ts';
import { isPercentage, strengthAt } from './strengths.ts';
import { isApart, phrase, type Word } from './words.ts';

/** A drug's name among the words of a title: from the word `from`, up to before the word `to`. */
export interface DrugMention {
  readonly name: DrugName;
  readonly from: number;
  readonly to: number;
}

/** Finds all names of drugs among some words, in their order. */
export function drugMentions(words: readonly Word[]): readonly DrugMention[] {
  const mentions: DrugMention[] = [];
  const isSigned = signOf(words);
  let at = 0;
  while (at < words.length) {
    const mention = words[at]?.kind === 'letters' ? mentionAt(words, at, isSigned) : null;
    if (mention && !isOther(words, mention)) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function mentionAt(words: readonly Word[], at: number, isSigned: () => boolean): DrugMention | null {
  const careful = carefulName(words, at);
  if (careful && careful.to > at + 1) return careful;
  return brokenName(words, at) ?? careful ?? (isSigned() ? (shortName(words, at) ?? looseName(words, at)) : null);
}

/** A name of the careful tables, the longest. */
function carefulName(words: readonly Word[], at: number): DrugMention | null {
  const entry = drugNames().ofWord.get(words[at]?.text ?? '');
  if (!entry) return null;
  for (const { rest, name } of entry.longer) {
    const to = endOfRest(words, at + 1, rest);
    if (to > 0) return { name, from: at, to };
  }
  return entry.alone && { name: entry.alone, from: at, to: at + 1 };
}

/** Where the rest of a name ends, a hyphen, stroke or point between its words passed over; 0 where it is not there. */
function endOfRest(words: readonly Word[], at: number, rest: readonly string[]): number {
  for (const part of rest) {
    const text = words[at]?.text ?? '';
    if (text === '-' || text === '/' || text === '.') at++;
    if (words[at]?.text !== part) return 0;
    at++;
  }
  return at;
}

/** Into how many pieces a converter breaks a name. */
const mostPieces = 3;

/** A name that a converter or a line's end broke: "hydro codone"; a form ("gel one tube") is no piece of one. */
function brokenName(words: readonly Word[], at: number): DrugMention | null {
  let joined = words[at]?.text ?? '';
  if (drugWords().forms.has(joined)) return null;
  let next = at + 1;
  for (let piece = 1; piece < mostPieces; piece++) {
    if (words[next]?.text === '-') next++;
    else if (!isApart(words, next)) return null;
    const text = words[next]?.kind === 'letters' ? (words[next]?.text ?? '') : '';
    if (text === '' || drugWords().forms.has(text) || joined.length + text.length > longestName) return null;
    joined += text;
    next++;
    const name = joined.length < shortestBroken ? null : drugNames().ofWord.get(joined)?.alone;
    if (name) return { name, from: at, to: next };
  }
  return null;
}

const shortestBroken = 6;
const longestName = 24;

/** "Gaba 10%/keto 10%": how compounded creams shorten their ingredients, only with a percentage. */
function shortName(words: readonly Word[], at: number): DrugMention | null {
  const generic = drugWords().short.get(words[at]?.text ?? '');
  if (generic === undefined) return null;
  const strength = strengthAt(words, at + 1);
  const name = strength && isPercentage(words, strength) ? drugNames().ofIngredients.get(generic) : undefined;
  return name ? { name, from: at, to: at + 1 } : null;
}

/** A name that needs a sign beside it: of the wide net, or misspelt. */
function looseName(words: readonly Word[], at: number): DrugMention | null {
  if (drugWords().forms.has(words[at]?.text ?? '') || drugWords().fillers.has(words[at]?.text ?? '')) return null;
  return netName(words, at) ?? misspeltName(words, at);
}

function netName(words: readonly Word[], at: number): DrugMention | null {
  for (let to = Math.min(words.length, at + longestNetName); to > at; to--) {
    if (!isSignedAt(words, at, to)) continue;
    const found = drugOfNet(phrase(words, at, to).replaceAll(' - ', ' '));
    if (!found || (drugWords().needDose.has(phrase(words, at, to)) && !strengthAt(words, to))) continue;
    return { name: drugNames().ofIngredients.get(found.generic) ?? found, from: at, to };
  }
  return null;
}

/** In words; what is longer is prose, in which a word that looks like a drug is none without a dose. */
const longestTitle = 80;

function misspeltName(words: readonly Word[], at: number): DrugMention | null {
  const text = words[at]?.text ?? '';
  const needsSign = text.length < 7 || words.length > longestTitle;
  if (needsSign && !isSignedAt(words, at, at + 1)) return null;
  if (text.length < 6 && strengthAt(words, at + 1) === null) return null;
  const name = misspeltDrug(text);
  return name && { name, from: at, to: at + 1 };
}

/** Whether a dose, a form or a count stands beside some words, or they are all that the title names. */
function isSignedAt(words: readonly Word[], from: number, to: number): boolean {
  return isSignedAfter(words, to) || isSignedBefore(words, from) || isWhole(words, from, to);
}

function isSignedAfter(words: readonly Word[], to: number): boolean {
  const { salts, releases, forms } = drugWords();
  let at = to;
  while (at < to + 3 && (salts.has(words[at]?.text ?? '') || releases.has(words[at]?.text ?? ''))) at++;
  const text = words[at]?.text ?? '';
  if (text === '#' || text === 'qty' || text === 'quantity' || forms.has(text)) return true;
  return strengthAt(words, text === ',' || text === '(' ? at + 1 : at) !== null;
}

function isSignedBefore(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && ['of', 'for', ':', 'the', '-', '('].includes(words[at]?.text ?? '')) at--;
  const text = words[at]?.text ?? '';
  if (drugWords().signsBefore.has(text)) return true;
  return drugWords().strengthUnits.has(text) && words[at - 1]?.kind === 'number';
}

function isWhole(words: readonly Word[], from: number, to: number): boolean {
  if (words.length > 14) return false;
  const { fillers, salts, releases } = drugWords();
  return words.every(
    ({ kind, text }, at) =>
      (at >= from && at < to) || kind !== 'letters' || fillers.has(text) || salts.has(text) || releases.has(text),
  );
}

/** Says, once asked, whether any word of the title speaks of drugs: only then are doubtful names looked up. */
function signOf(words: readonly Word[]): () => boolean {
  let sign: boolean | null = null;
  return () => (sign ??= words.length <= 4 || words.some(({ text }) => drugWords().signs.has(text)));
}

/** Whether the name stands for something else: a laboratory's test, a pump, a person. */
function isOther(words: readonly Word[], { from, to }: DrugMention): boolean {
  const { notAfter } = drugWords();
  const next = words[to]?.text === '-' ? words[to + 1] : words[to];
  const before = words[from - 1]?.text ?? '';
  if (before === 'dr' || (before === '.' && words[from - 2]?.text === 'dr')) return true;
  return notAfter.has(next?.text ?? '') && !isPumpOfDrug(words, from, next?.text ?? '');
}

/** A pump is asked for with what it gives: "baclofen pump"; that of insulin is a device. */
function isPumpOfDrug(words: readonly Word[], from: number, next: string): boolean {
  return (next === 'pump' || next === 'pumps') && words[from]?.text !== 'insulin';
}
