import { trimmedStretch, type Draft } from './draft.ts';
import { pagesAt, type Pages } from './pages.ts';
import { beginsPiece, sourceAt } from './sources.ts';
import type { Work } from './otherWorks.ts';
import type { Stretch } from './topics.ts';
import { addressKey, type Words } from './words.ts';

/** A reference to another work as its words stand. */
interface Reference extends Stretch {
  readonly work: Work | null;
}

/**
 * Reads works that are none of the three great guidelines: textbooks, articles, web addresses, guidelines of other states
 * and societies. Each is kept whole; a new one begins behind a web address, with another work's name, and where a new
 * author begins.
 */
export function readOthers(words: Words, stretch: Stretch): readonly Draft[] {
  return referencesIn(words, stretch).map((reference) => {
    const { from, to } = reference;
    const guideline = idOf(words, reference);
    const source = guideline?.startsWith('odg') ? 'odg' : 'other';
    return {
      from,
      to,
      source,
      guideline,
      year: yearOf(words, reference),
      sections: [],
      pages: pagesOf(words, reference),
    };
  });
}

function referencesIn(words: Words, { from, to }: Stretch): readonly Reference[] {
  const found: Reference[] = [];
  let start = from;
  let work: Work | null = null;
  let dated = false;
  let depth = 0;
  const close = (end: number): void => {
    const trimmed = trimmedStretch(words, { from: start, to: end });
    if (isReference(words, trimmed) && !saysNone(words, trimmed)) found.push({ ...trimmed, work });
    start = end;
    work = null;
    dated = false;
  };
  for (let at = from; at < to; at++) {
    const key = words.keys[at] ?? '';
    if (key === '(') depth++;
    if (key === ')' && depth > 0) depth--;
    dated ||= yearKey.test(key);
    const named = depth === 0 && beginsPiece(words, at, from) ? sourceAt(words, at, { from, to }) : null;
    if (named?.work && at > start && isAnother(words, at, work, named.work)) close(at);
    else if (dated && at > start && isAuthor(words, at)) close(at);
    else if (key === addressKey && at > start && isOtherHost(words, at, work)) close(at);
    if (named?.work) work ??= named.work;
    if (key === addressKey && hasMore(words, at + 1, to)) close(at + 1);
  }
  close(to);
  return found;
}

const yearKey = /^(?:19[5-9]\d|20[0-3]\d)$/;

/** Whether a name of a work begins another reference: by what stands before it, and whether it is the same work. */
function isAnother({ keys }: Words, at: number, before: Work | null, work: Work): boolean {
  const sign = keys[at - 1];
  if (before !== null && before.id === work.id && work.id !== null) return false;
  if (sign === ';') return true;
  if (sign !== '.' && sign !== ',' && sign !== 'and') return false;
  if (work.journal || before?.journal) return false;
  if (sign === '.') return before !== null || work.id !== null;
  return before?.id != null && work.id !== null;
}

/** Behind a web address: another address or words that are more than its remark in brackets. */
function hasMore({ keys }: Words, at: number, to: number): boolean {
  for (let next = at; next < to; next++) if (keys[next] === addressKey) return true;
  return false;
}

/** "Physicians' Desk Reference; www.example.org": behind a semicolon the address of another work is a reference of its own. */
function isOtherHost(words: Words, at: number, before: Work | null): boolean {
  if (words.keys[at - 1] !== ';' || !before) return false;
  const known = hosts.find(([part]) => hostOf(words, at).includes(part));
  return known !== undefined && known[1] !== before.id;
}

/** "Harp AB, Lute C." or "Harp AB, et al": a name with initials, and another behind it. */
const author =
  /[\p{Lu}][\p{L}'’-]+,? (?:[\p{Lu}]\.? ?){1,3},? (?:et al|and [\p{Lu}]|& [\p{Lu}]|[\p{Lu}][\p{L}'’-]+,? [\p{Lu}])|[\p{Lu}][\p{L}'’-]+ [\p{Lu}]{2,3}\. [\p{Lu}][\p{Ll}]/uy;

function isAuthor({ keys, text, starts }: Words, at: number): boolean {
  if (keys[at - 1] !== '.' && keys[at - 1] !== ';') return false;
  author.lastIndex = starts[at] ?? text.length;
  return author.test(text);
}

/** Whether a stretch holds a word of three letters, a number of law or an address. */
function isReference({ keys }: Words, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? '';
    if (key === addressKey || (/^\p{L}{3}/u.test(key) && !empty.has(key))) return true;
  }
  return false;
}

/** "None", "N/A", "No guidelines cited": nothing is cited. */
const none =
  /(?:none|n \/ a|na|no (?:\S+ ){0,3}(?:cited|citation|available|provided|given|listed|applicable|stated)|not (?:cited|applicable|available|provided|given|stated|listed)) (?:\S+ ){0,3}$/y;

function saysNone(words: Words, { from, to }: Stretch): boolean {
  if (to - from > 8) return false;
  none.lastIndex = 0;
  return none.test(words.line.slice(words.places[from], words.places[to]));
}

/** Words that cite nothing by themselves. */
const empty: ReadonlySet<string> = new Set([
  'and',
  'the',
  'also',
  'see',
  'guideline',
  'citation',
  'evidence',
  'based',
  'page',
  'chapter',
  'section',
  'not',
]);

/** Ids of the owners of web sites. */
const hosts: readonly (readonly [string, string])[] = [
  ['odg', 'odg'],
  ['worklossdata', 'odg'],
  ['aetna', 'other/aetna-cpb'],
  ['cigna', 'other/aetna-cpb'],
  ['cms.gov', 'other/cms-ncd'],
  ['cms.hhs', 'other/cms-ncd'],
  ['medicare', 'other/cms-ncd'],
  ['cdc.gov', 'other/cdc-opioid-2016'],
  ['ncbi', 'other/peer-reviewed'],
  ['nlm.nih', 'other/peer-reviewed'],
  ['pubmed', 'other/peer-reviewed'],
  ['fda.gov', 'other/fda-label'],
  ['guideline.gov', 'other/ngc'],
  ['guidelines.gov', 'other/ngc'],
  ['drugs.com', 'other/drugs-com'],
  ['rxlist', 'other/drugs-com'],
  ['epocrates', 'other/drugs-com'],
  ['medscape', 'other/drugs-com'],
  ['webmd', 'other/drugs-com'],
  ['pdr.net', 'other/pdr'],
  ['uptodate', 'other/uptodate'],
  ['cochrane', 'other/cochrane'],
  ['mdguidelines', 'other/mdguidelines'],
  ['aaos', 'other/aaos'],
  ['orthoinfo', 'other/aaos'],
];

function idOf(words: Words, reference: Reference): string | null {
  if (reference.work) return reference.work.id ?? idByContent(words, reference);
  const at = words.keys.indexOf(addressKey, reference.from);
  if (at >= 0 && at < reference.to) return idOfAddress(hostOf(words, at));
  return isArticle(words, reference) ? 'other/peer-reviewed' : null;
}

/** "Colorado Division of …, Chronic Pain Disorder Medical Treatment Guidelines". */
function idByContent(words: Words, { work, from, to }: Reference): string | null {
  const line = words.line.slice(words.places[from], words.places[to]);
  return work?.parts?.find(([part]) => line.includes(part))?.[1] ?? null;
}

/** The id of what a web address leads to: word `at` is one. */
export function idOfAddressAt(words: Words, at: number): string {
  return idOfAddress(hostOf(words, at));
}

function idOfAddress(host: string): string {
  return hosts.find(([part]) => host.includes(part))?.[1] ?? `other/${host.replaceAll('.', '-')}`;
}

/** The host of an address in small letters, without "www."; blanks of damage are taken out. */
function hostOf({ text, starts, ends }: Words, at: number): string {
  const address = text.slice(starts[at], ends[at]).replace(/\s/g, '').toLowerCase();
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z\d.-]+)/.exec(address)?.[1] ?? 'web';
  return host.replace(/[^a-z\d]+$/, '');
}

/** "et al", "2009 ; 10 ( 2 )", "2009 Jan": what only articles have. */
const articleMark =
  /(?:^| )(?:et al|(?:19|20)\d\d ; \d+|(?:19|20)\d\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |vol (?:\. )?\d+|pmid|doi) ?/;

function isArticle(words: Words, { from, to }: Stretch): boolean {
  return articleMark.test(words.line.slice(words.places[from], words.places[to]));
}

/** The year that is printed, where it is the only one. */
function yearOf({ keys }: Words, { from, to }: Stretch): number | null {
  let year: string | null = null;
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? '';
    if (!yearKey.test(key) || keys[at - 1] === '/' || key === year) continue;
    if (year !== null) return null;
    year = key;
  }
  return year === null ? null : Number(year);
}

function pagesOf(words: Words, { from, to }: Stretch): readonly Pages[] {
  const pages: Pages[] = [];
  for (let at = from; at < to; at++) {
    const list = pagesAt(words, at, to);
    if (!list) continue;
    for (const one of list.pages) pages.push(one);
    at = Math.max(at, list.end - 1);
  }
  return pages;
}
