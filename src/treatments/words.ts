import { isBlank, type Span } from '../text/span.ts';

/** What a word is: letters, a number with its decimals, or a single other character. */
export type WordKind = 'letters' | 'number' | 'mark';

/** A word of a title, in small letters, and where it stands in the source. "10/325mg" is four: 10, /, 325, mg. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: WordKind;
}

/** Parts a stretch into its words; letters and digits part where they meet, blanks are dropped. */
export function wordsIn(source: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = source.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const kind = kindAt(source, at, code);
    const end = Math.min(span.end, kind === 'letters' ? endOfLetters(source, at) : endOfOther(source, at, kind));
    words.push({ text: source.slice(at, end).toLowerCase(), start: at, end, kind });
    at = end;
  }
  return words;
}

/** The text of some following words, joined as they are looked up in tables. */
export function phrase(words: readonly Word[], from: number, to: number): string {
  let text = words[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) text += ' ' + (words[at]?.text ?? '');
  return text;
}

/** Whether a blank stands before a word. */
export function isApart(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) > (words[at - 1]?.end ?? 0);
}

function kindAt(source: string, at: number, code: number): WordKind {
  if (isLetter(code)) return 'letters';
  if (isDigit(code)) return 'number';
  const isDecimal = code === 0x2e && isDigit(source.charCodeAt(at + 1)) && !isWordCode(source.charCodeAt(at - 1));
  return isDecimal ? 'number' : 'mark';
}

function endOfLetters(source: string, at: number): number {
  do at++;
  while (isLetter(source.charCodeAt(at)));
  return at;
}

function endOfOther(source: string, at: number, kind: WordKind): number {
  if (kind === 'mark') return at + 1;
  at = endOfDigits(source, at);
  while (source[at] === ',' && isThousands(source, at + 1)) at += 4;
  if (source[at] === '.' && isDigit(source.charCodeAt(at + 1))) at = endOfDigits(source, at + 1);
  return at;
}

function endOfDigits(source: string, at: number): number {
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

function isThousands(source: string, at: number): boolean {
  for (let place = at; place < at + 3; place++) if (!isDigit(source.charCodeAt(place))) return false;
  return !isDigit(source.charCodeAt(at + 3));
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
