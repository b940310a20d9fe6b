/**
 * A hyphen at the end of a line belongs to the word ("follow-up"), or only parts it ("documen-tation"). The print shows
 * no difference, so the words tell.
 */

/** Ends of English words that are no words themselves: what stands before them at the end of a line is no word either. */
const endings: ReadonlySet<string> = new Set(
  `ances ance ation ations apies apist apists apy cian cians ed ence ences gery ical ically ing ings ism ities ity
   lar ly ment ments mentation ness ology ologist ologists sion sions sive sively tation tations tion tional tionally
   tions tive tively tory ular ularly`.split(/\s+/),
);

/** An address on the Internet that a line ends with. */
const url = /(?:https?:\/\/|www\.)\S*$/i;
/** No address ends so. */
const urlGoesOn = /[?&=_%]$/;
/** What an address goes on with behind "/", where it may also end: words of the prose look otherwise. */
const urlRest = /^(?:\S*[/_=?&%]|[\p{Ll}\p{N}]\S*[.~-]\S|\p{N})/u;

/** Whether a line ends amid an address on the Internet that `next` goes on with. */
export function isPartedUrl(line: string, next: string): boolean {
  if (!url.test(line) || !/^\S/.test(next)) return false;
  return urlGoesOn.test(line) || (line.endsWith('/') && urlRest.test(next));
}

/**
 * Whether the hyphen at the end of `line` parts a word whose rest `next` begins with.
 *
 * @param words the words of the document in small letters, those with a hyphen as one
 */
export function isPartedByHyphen(line: string, next: string, words: ReadonlySet<string>): boolean {
  if (url.test(line)) return false;
  const first = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}+(?=-$)/u.exec(line)?.[0].toLowerCase();
  const rest = /^\p{Ll}+(?![\p{L}\p{N}-])/u.exec(next)?.[0];
  if (first === undefined || rest === undefined || words.has(`${first}-${rest}`)) return false;
  return words.has(first + rest) || endings.has(rest);
}

/** The words of some lines in small letters. What a hyphen parts at the end of a line is none. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-$)(?![\p{L}])/gu) ?? []));
}
