import { textSpan, trimSpan, type Span, type TextSpan } from '../text/span.ts';

/** Signs of a scan, and points, at the ends of an entry; none of them is part of one. */
const edge = /[\s|_,;:'"~.]/;
/** Stands before the last entry of some lists. */
const lastLead = /^and\s+/i;
/** How the form's own sentences about the reviewer begin; where one comes directly behind a list, it ends there. */
const formProse = /\b(?:he\s*\/\s*she|the\s+expert\s+reviewer|maximus\s+federal)\b/i;
const openEnd = /(?:[,&(]|\band)\s*$/i;

/**
 * The entries of a list behind its label: parts between commas outside parentheses.
 *
 * @param context the section that holds the list; its weakest line break tells what a line break inside a paragraph is
 */
export function labelledList(source: string, list: Span, context: Span): TextSpan[] {
  return commaEntries(source, firstParagraph(source, withoutProse(source, list), context));
}

/** The entries of a whole stretch: parts between commas outside parentheses. */
export function commaEntries(source: string, stretch: Span): TextSpan[] {
  return entries(source, splitAtCommas(source, stretch));
}

/** The stretch up to the form's own prose. */
export function withoutProse(source: string, { start, end }: Span): Span {
  const length = source.slice(start, end).search(formProse);
  return { start, end: length < 0 ? end : start + length };
}

/** The stretches as entries, without signs at their ends; empty ones are dropped. */
export function entries(source: string, stretches: readonly Span[]): TextSpan[] {
  return stretches.map((stretch) => textSpan(source, bare(source, stretch))).filter(({ text }) => text !== '');
}

function bare(source: string, { start, end }: Span): Span {
  while (start < end && edge.test(source.charAt(start))) start++;
  const point = /\b[A-Z]\.[A-Z]\.$/.test(source.slice(start, end)) ? end : -1;
  while (end > start && end !== point && edge.test(source.charAt(end - 1))) end--;
  start += lastLead.exec(source.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}

/** A parenthesis that is never closed is damage, and splits nothing off. */
function splitAtCommas(source: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  const lastClosed = source.lastIndexOf(')', end - 1);
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const sign = source[at];
    if (sign === '(' && at < lastClosed) depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ',' && depth === 0) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return [...parts, { start: from, end }];
}

/** A list ends with its paragraph: at a run of line ends stronger than those inside the paragraphs around it. */
function firstParagraph(source: string, list: Span, context: Span): Span {
  const { start, end } = trimSpan(source, list);
  const breaks = lineBreaks(source, { start, end });
  if (breaks.length === 0) return { start, end };
  const inside = Math.min(...lineBreaks(source, context).map(({ lines }) => lines));
  const stop = breaks.find((one) => one.lines > inside && !openEnd.test(source.slice(start, one.start)));
  return { start, end: stop?.start ?? end };
}

/** Runs of white space that hold a line end, with the number of their line ends. */
function lineBreaks(source: string, { start, end }: Span): (Span & { lines: number })[] {
  return [...source.slice(start, end).matchAll(/[\r\n]\s*/g)].map(({ 0: blanks, index }) => ({
    start: start + index,
    end: start + index + blanks.length,
    lines: blanks.match(/\r\n|[\r\n]/g)?.length ?? 0,
  }));
}
