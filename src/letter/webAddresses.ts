import type { Span } from '../text/span.ts';

/** A web address as printed in a letter; its span goes from its first character to its last, line ends between included. */
export interface WebAddress extends Span {
  /** The address in one piece, with its scheme: `https:` or `http:`, nothing else. */
  readonly target: string;
  /** The stretches of it, one for each line that it is printed on. */
  readonly parts: readonly Span[];
}

const opener = /\b(?:https?:\/\/|www\.)/gi;
const opensHere = /^(?:https?:\/\/|www\.)/i;
const schemeAlone = /^https?:\/\/$/i;

/** A host of at least two labels, then its port and what it is asked for. No user name: it would hide the host. */
const wellFormed = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:[/?#]|$)/i;

/** Characters of an address. Source: RFC 3986, section 2; without brackets, which stand around addresses in prose. */
const addressCharacters = /[\w\-.~:/?#@!$&'()*+,;=%]+/y;

/** From the end of a line to the next line with words: at most one blank line lies between, as some converters leave it. */
const lineEnd = /[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]*/y;

/** No address is printed on more lines than this. */
const mostParts = 8;

/** A word of this many characters from the start of its line on may be cut anywhere by the end of the line. */
const lineWidth = 60;

/**
 * A word that belongs to an address and not to a sentence: signs that prose does not use, the ending of a host or file,
 * or two slashes among letters ("and/or" and "12/09/2016" are prose).
 */
const likeAddress = /[_=%&~]|\?.|\.[a-z]{2,}|[a-z][\w-]*\/[\w-]+\//i;

/** Where a line may break within an address, by its last character, and what the next word must be like to go on with it. */
const breaks: readonly { readonly behind: RegExp; readonly before: RegExp }[] = [
  // No address ends with these.
  { behind: /[-_=&%?#+~]$/, before: /^[a-z\d]|\// },
  { behind: /\/$/, before: likeAddress },
  { behind: /\.$/, before: /^[a-z\d][^.]*(?:\.[a-z]{2,}|\/)/ },
];

/**
 * The web addresses of a letter in the order of the text, also those that run over line ends. An address without a
 * scheme (`www.`) gets `https:`. Takes time in proportion to the text's length.
 */
export function webAddresses(source: string): readonly WebAddress[] {
  const found: WebAddress[] = [];
  let behind = 0;
  for (const { index } of source.matchAll(opener)) {
    if (index < behind) continue;
    const parts = partsAt(source, index);
    behind = parts.at(-1)?.end ?? index;
    const target = targetOf(parts.map(({ start, end }) => source.slice(start, end)).join(''));
    if (target !== null) found.push({ target, start: index, end: behind, parts });
  }
  return found;
}

function targetOf(printed: string): string | null {
  const address = /^www\./i.test(printed) ? `https://${printed}` : printed;
  return wellFormed.test(address) ? address : null;
}

/** The stretches of the address that begins at `start`, its closing punctuation left out. */
function partsAt(source: string, start: number): readonly Span[] {
  const parts: Span[] = [{ start, end: wordEnd(source, start) }];
  for (let part = parts.at(-1); part && parts.length < mostParts;) {
    part = continuation(source, part);
    if (part) parts.push(part);
  }
  const last = parts.pop();
  return last ? [...parts, { start: last.start, end: withoutPunctuation(source, last) }] : parts;
}

function wordEnd(source: string, start: number): number {
  addressCharacters.lastIndex = start;
  return addressCharacters.test(source) ? addressCharacters.lastIndex : start;
}

/** The word on the next line with which the address goes on; undefined where it ends. */
function continuation(source: string, part: Span): Span | undefined {
  lineEnd.lastIndex = part.end;
  if (!lineEnd.test(source)) return undefined;
  const start = lineEnd.lastIndex;
  const next = { start, end: wordEnd(source, start) };
  return next.end > start && goesOn(source, part, next) ? next : undefined;
}

function goesOn(source: string, part: Span, next: Span): boolean {
  const head = source.slice(part.start, part.end);
  const tail = source.slice(next.start, withoutPunctuation(source, next));
  if (schemeAlone.test(head)) return likeAddress.test(tail);
  if (opensHere.test(tail)) return false;
  const known = breaks.find(({ behind }) => behind.test(head));
  if (known) return known.before.test(tail) || (likeAddress.test(tail) && !head.endsWith('.'));
  return head.length >= lineWidth && beginsLine(source, part.start) && likeAddress.test(tail);
}

function beginsLine(source: string, at: number): boolean {
  let before = at - 1;
  while (source[before] === ' ' || source[before] === '\t') before--;
  return before < 0 || source[before] === '\n' || source[before] === '\r';
}

/** The end without the punctuation of the sentence around it; a closing bracket stays where it closes one of the address. */
function withoutPunctuation(source: string, { start, end }: Span): number {
  const word = source.slice(start, end);
  let unopened = count(word, ')') - count(word, '(');
  let at = word.length;
  for (; at > 0; at--) {
    const last = word.charAt(at - 1);
    if (last === ')' ? unopened-- <= 0 : !".,;:!?'*".includes(last)) break;
  }
  return start + at;
}

function count(word: string, character: string): number {
  return word.split(character).length - 1;
}
