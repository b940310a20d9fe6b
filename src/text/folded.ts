import { isBlank, type Span, type TextSpan } from './span.ts';

/** A span's text with white space folded, and the way back from each of its characters to the source. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]` is the source offset of `text[i]`; one entry more than characters, the last is the end of the last one. */
  readonly offsets: Int32Array;
}

/**
 * Folds `source.slice(span.start, span.end)` and remembers where each character stood. Use it where a pattern needs
 * single blanks but its match must become a span again; `fold` is cheaper where no way back is needed.
 */
export function foldWithOffsets(source: string, span: Span): Folded {
  const offsets = new Int32Array(span.end - span.start + 1);
  let text = '';
  let length = 0;
  let blankAt = -1;
  let last = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (isBlank(source.charCodeAt(at))) {
      if (length > 0 && blankAt < 0) blankAt = at;
      continue;
    }
    if (blankAt >= 0) {
      offsets[length++] = blankAt;
      text += ' ';
      blankAt = -1;
    }
    offsets[length++] = at;
    text += source.charAt(at);
    last = at + 1;
  }
  offsets[length] = last;
  return { text, offsets: offsets.subarray(0, length + 1) };
}

/** The span in the source of `folded.text.slice(from, to)`, blanks at its ends dropped. */
export function unfold(folded: Folded, from: number, to: number): TextSpan {
  while (from < to && folded.text[from] === ' ') from++;
  while (to > from && folded.text[to - 1] === ' ') to--;
  const start = folded.offsets[from] ?? 0;
  const end = to > from ? (folded.offsets[to - 1] ?? 0) + 1 : start;
  return { text: folded.text.slice(from, to), start, end };
}
