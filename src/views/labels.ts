import { fold } from '../text/span.ts';

/** Control characters, and marks that turn the direction of text so that it reads otherwise than it is (Unicode, Bidi_Control). */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a letter as one line that can be shown and read aloud: white space folded, nothing unseen in it. */
export function oneLine(text: string): string {
  return fold(text.replace(/\s+/g, ' ').replace(unseen, ''));
}

/** One line of at most `limit` characters: whole, or cut between words with an ellipsis. */
export function shortened(text: string, limit: number): string {
  // What is far behind the limit is not looked at: a title may be as long as the letter.
  const line = oneLine(text.slice(0, 4 * limit));
  if (line.length <= limit && text.length <= 4 * limit) return line;
  const cut = line.slice(0, limit - 1);
  const words = cut.lastIndexOf(' ') > limit / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${words.replace(/[\s,;:(]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
