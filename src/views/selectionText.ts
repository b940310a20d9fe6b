import { lastSentence, longestSentence } from '../letter/sentences.ts';
import { isBlank, trimSpan, type Span } from '../text/span.ts';

/** A word with what it holds together: `10/325mg`, `9792.24.2`, `worker's`. Source: the word pattern of the language mode. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’‐‑]|(?<=\p{N})[./](?=\p{N}))[\p{L}\p{M}\p{N}]+)*%?/gu;

/** How far a word and a paragraph are looked for, in characters. */
const wordReach = 100;
const paragraphReach = 20_000;

/** The word that holds or touches the offset; undefined where there is none. */
export function wordAround(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - wordReach);
  for (const { index, 0: found } of text.slice(from, offset + wordReach).matchAll(word)) {
    const span = { start: from + index, end: from + index + found.length };
    if (span.start <= offset && offset <= span.end) return span;
  }
  return undefined;
}

/** The sentence of a paragraph that holds the offset; undefined where there is none. */
export function sentenceAround(text: string, paragraph: Span, offset: number): Span | undefined {
  const start = Math.max(paragraph.start, offset - longestSentence);
  let end = Math.min(paragraph.end, offset + longestSentence);
  while (end > start) {
    const sentence = lastSentence(text, { start, end });
    if (!sentence || sentence.end < offset) return undefined;
    if (sentence.start <= offset) return sentence;
    end = sentence.start;
  }
  return undefined;
}

/** The paragraph of a stretch that holds the offset, without blank lines around it; undefined between paragraphs. */
export function paragraphAround(text: string, stretch: Span, offset: number): Span | undefined {
  const start = Math.max(stretch.start, offset - paragraphReach);
  const end = Math.min(stretch.end, offset + paragraphReach);
  const isGap = gapTest(text.slice(start, end));
  let [from, to] = [start, end];
  for (const { index, 0: gap } of text.slice(start, end).matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g)) {
    if (!isGap(gap)) continue;
    if (start + index >= offset) {
      to = start + index;
      break;
    }
    from = start + index + gap.length;
  }
  const paragraph = trimSpan(text, { start: from, end: to });
  return paragraph.start <= offset && offset <= paragraph.end ? paragraph : undefined;
}

/**
 * Which runs of line ends part paragraphs. Where a blank line follows nearly every line, only more of them do, or lines
 * that hold a blank; such texts come from converters.
 */
function gapTest(text: string): (gap: string) => boolean {
  const breaks = text.match(/\n(?:[^\S\n]*\n)*/g) ?? [];
  const doubled = breaks.filter((lineEnds) => lineEnds !== '\n').length;
  if (doubled < 3 || doubled < 0.8 * breaks.length) return () => true;
  return (gap) => gap.replace(/[^\n]/g, '').length > 2 || /\n[^\S\r\n]+\r?\n/.test(gap);
}

/** The span without white space at its ends; undefined where nothing else is in it. */
export function filled(text: string, span: Span): Span | undefined {
  const { start, end } = trimSpan(text, span);
  return end > start && !isBlank(text.charCodeAt(start)) ? { start, end } : undefined;
}
