import { isBlank, type Span, type TextSpan, textSpan } from '../text/span.ts';
import { findLike, findMostLike } from './partialLikeness.ts';
import type { Partial } from './record.ts';

/** Titles shorter than the fixed words of a partial approval are none. */
const shortest = 80;
/** Longer ones are no titles: no work is spent on them. */
const longest = 20000;
/** A fixed word of both wordings; converters break one or two, never all. */
const hint = /original|authorized|eligible|remaining|administrator/i;

/** The closing verb, as scans have it too, with what stands behind it. */
const closing = /(?:is|are|[l1j]s)[.:;,]*$/;

/** The two wordings, in small letters without white space and hyphens; of each list the first that is found counts. */
const wordings: readonly Wording[] = [
  {
    original: ['wastheoriginalrequest', 'weretheoriginalrequest'],
    authorized: { before: ['wasauthorizedbytheclaimsadministrator', 'wereauthorizedbytheclaimsadministrator'] },
    remaining: 'theremainingimreligibleportionoftheoriginalrequest',
  },
  {
    original: ['wastheoriginalrequest', 'weretheoriginalrequest'],
    authorized: { behind: 'theclaimsadministratorauthorized', before: ['leavingtheoriginalrequestimreligible'] },
    remaining: 'theoriginalrequest',
  },
];

interface Wording {
  /** What stands behind the original request. */
  readonly original: readonly string[];
  /** What stands around the authorized part. */
  readonly authorized: { readonly behind?: string; readonly before: readonly string[] };
  /** What stands in front of the remaining part, which goes on to the end or to the closing "is". */
  readonly remaining: string;
}

/** The title without white space and hyphens, in small letters, and where each letter stands. */
interface Tight {
  readonly text: string;
  readonly offsets: Int32Array;
}

/**
 * The three parts of a partial approval ("X was the original request. Y was authorized ...", or the wording where the
 * original request stays eligible), with or without the closing "is"; null where the title is none. The fixed words may
 * be broken anywhere and have few wrong letters.
 */
export function readPartial(source: string, title: TextSpan): Partial | null {
  const { length } = title.text;
  if (length < shortest || length > longest || !hint.test(title.text)) return null;
  const tight = tighten(source, title);
  for (const wording of wordings) {
    const partial = readParts(source, tight, wording);
    if (partial !== null) return partial;
  }
  return null;
}

function readParts(source: string, tight: Tight, wording: Wording): Partial | null {
  const original = findMostLike(tight.text, wording.original, 0);
  if (original === null) return null;
  const { behind, before } = wording.authorized;
  const opened = behind === undefined ? original : findLike(tight.text, behind, original.end);
  const closed = opened && findMostLike(tight.text, before, opened.end);
  const remaining = closed && findLike(tight.text, wording.remaining, closed.end);
  if (opened === null || closed === null || remaining === null) return null;
  const parts = {
    original: part(source, tight, 0, original.start),
    authorized: part(source, tight, opened.end, closed.start),
    remaining: part(source, tight, remaining.end, closingVerb(source, tight)),
  };
  return Object.values(parts).some(({ text }) => text === '') ? null : parts;
}

/** Where the closing "is" begins, or the end. It is a word of its own: "pelvis" ends a part, not a title. */
function closingVerb(source: string, tight: Tight): number {
  const at = closing.exec(tight.text)?.index ?? tight.text.length;
  const isWord = isBlank(source.charCodeAt((tight.offsets[at] ?? 0) - 1));
  return isWord ? at : tight.text.length;
}

/** The part between two places of the tight text, without the punctuation of the fixed words around it. */
function part(source: string, tight: Tight, from: number, to: number): TextSpan {
  while (from < to && /[.,:;]/.test(tight.text.charAt(from))) from++;
  // OCR adds full stops: "three sessions. was authorized".
  if (to > from && /(?:[a-z]{4}[.,:;]|\),)$/.test(tight.text.slice(from, to))) to--;
  if (from >= to) return { text: '', start: 0, end: 0 };
  return textSpan(source, { start: tight.offsets[from] ?? 0, end: (tight.offsets[to - 1] ?? 0) + 1 });
}

function tighten(source: string, { start, end }: Span): Tight {
  const offsets = new Int32Array(end - start);
  let text = '';
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (isBlank(code) || isHyphen(code)) continue;
    offsets[text.length] = at;
    const letter = source.charAt(at).toLowerCase();
    text += letter.length === 1 ? letter : source.charAt(at);
  }
  return { text, offsets };
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0xad || (code >= 0x2010 && code <= 0x2015);
}
