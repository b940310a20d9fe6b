/** A stretch of the decoded text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that carries its own words: `text` is `source.slice(start, end)` with white space folded to single blanks. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** White space that is not a single blank already: few places of a text, and folding touches no others. */
const unfolded = / \s+|[^\S ]\s*/g;

/** Folds every run of white space to one blank and drops it at both ends. */
export function fold(text: string): string {
  return text.replace(unfolded, ' ').trim();
}

/** The span without white space at its ends; an empty span where there is nothing else. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(source.charCodeAt(start))) start++;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The trimmed span with its folded text. */
export function textSpan(source: string, span: Span): TextSpan {
  const { start, end } = trimSpan(source, span);
  return { text: fold(source.slice(start, end)), start, end };
}

/** White space as `\s` of a regular expression has it. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
