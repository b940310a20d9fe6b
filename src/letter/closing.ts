import type { SyntaxNode } from '../syntax/node.ts';
import { textSpan, trimSpan, type Span } from '../text/span.ts';
import { findConclusion } from './conclusion.ts';

/** Whole lines that begin what is mailed along with a letter, or end it as letters end. None is printed by the form. */
const closingLines: readonly string[] = [
  String.raw`(?:proof|declaration|certificate|affidavit) of (?:service|mailing)(?: by (?:u\.?s\.? )?(?:first[- ]class )?mail)?`,
  String.raw`(?:notice of )?(?:appeal rights|rights? (?:to|of) appeal)`,
  String.raw`(?:service|mailing|distribution) list`,
  String.raw`(?:attachment|exhibit|appendix)(?: [a-z0-9]{1,3})?`,
  String.raw`(?:sincerely|respectfully(?: submitted)?|(?:very )?truly yours|yours (?:very )?truly)`,
  String.raw`enc(?:l|ls|losures?|losure\(s\))?\.?(?: ?: ?\S.*| \(\d+\))?`,
  String.raw`c\.?c\.? ?:.*`,
];
const closingLine = new RegExp(`^(?:${closingLines.join('|')})[:,.]?$`, 'i');
/** A name with a title alone on its line: a signature. */
const signature =
  /^(?:[A-Z][\w.'’-]*\s){1,4}?[A-Z][\w'’-]+,\s?(?:M\.?D|D\.?O|D\.?C|Ph\.?D|Psy\.?D|R\.?N|J\.?D|Esq)\b\.?/;
/** A heading that no list knows: words in capitals, without a figure, so that it is no item whose decision was lost. */
const capitals = /^(?=(?:[^A-Z]*[A-Z]){8})[A-Z'’"“”&(),/-]+(?: [A-Z'’"“”&(),/-]+)+:?$/;
/** Lines are shorter than this, in characters: longer ones are prose. */
const longestLine = 80;
/** Lines that are looked at more closely, so that a long attachment costs no more than a short one. */
const mostLines = 20;
const sentenceEnd = /[.!?:)"”’']$/;

/**
 * The tree with what closes a letter as a section of its own: a signature, a list of copies, a proof of service, pages
 * that were attached. In the text they follow the last rationale as if they were part of it.
 *
 * @param source the decoded text
 * @param root the tree of it, which is left as it is
 */
export function withClosings(source: string, root: SyntaxNode): SyntaxNode {
  const isLastItem = (at: number): boolean => root.children[at + 1]?.kind !== 'item';
  return {
    ...root,
    children: root.children.flatMap((child, at) => (isLastItem(at) ? (parted(source, child) ?? [child]) : [child])),
  };
}

/** A node without what follows its last rationale, and that; null where nothing follows. */
function parted(source: string, node: SyntaxNode): readonly [SyntaxNode, SyntaxNode] | null {
  const last = node.children.at(-1);
  if (!last) return null;
  if (node.kind === 'rationale') return last.kind === 'text' ? partedRationale(source, node, last) : null;
  const [rest, closing] = parted(source, last) ?? [];
  return rest && closing ? [shortened(node, rest), closing] : null;
}

function partedRationale(source: string, node: SyntaxNode, text: SyntaxNode): readonly [SyntaxNode, SyntaxNode] | null {
  const line = closingIn(source, text);
  if (!line) return null;
  const { start, end } = trimSpan(source, { start: text.start, end: line.start });
  return [
    shortened(node, start < end ? { ...text, start, end } : null),
    { kind: 'other', start: line.start, end: text.end, children: [{ kind: 'other_heading', ...line, children: [] }] },
  ];
}

/** The node with this as its last child, or without it. */
function shortened(node: SyntaxNode, last: SyntaxNode | null): SyntaxNode {
  const children = [...node.children.slice(0, -1), ...(last ? [last] : [])];
  return { ...node, end: children.at(-1)?.end ?? node.end, children };
}

/**
 * The line with which the closing begins: the end of a sentence stands before it. A line of the list must not stand in
 * the midst of an answer that is still to come, a signature or an unknown heading only behind the last answer.
 */
function closingIn(source: string, text: Span): Span | null {
  const lines = linesOf(source, text).filter((line) => begins(source, text, line));
  if (lines.length === 0) return null;
  const answer = answerIn(source, text);
  const isBehind = (line: Span): boolean => answer !== null && answer.end <= line.start;
  return (
    lines.slice(0, mostLines).find((line) => {
      if (isBehind(line)) return true;
      if (!isKnown(source, line)) return false;
      return answer === null || answerIn(source, { start: text.start, end: line.start }) !== null;
    }) ?? null
  );
}

function answerIn(source: string, span: Span): Span | null {
  return findConclusion(source, textSpan(source, span));
}

function begins(source: string, text: Span, line: Span): boolean {
  return (isKnown(source, line) || isHeading(source, text, line)) && isApart(source, text, line);
}

function isKnown(source: string, { start, end }: Span): boolean {
  const words = source.slice(start, end);
  return closingLine.test(words) && /^[A-Z]|^cc?\b/.test(words);
}

function isHeading(source: string, text: Span, { start, end }: Span): boolean {
  const words = source.slice(start, end);
  return signature.test(words) || (capitals.test(words) && /[a-z]/.test(source.slice(text.start, start)));
}

/** Whether a line begins something: a sentence, or a page, ends before it. */
function isApart(source: string, text: Span, line: Span): boolean {
  const { end } = trimSpan(source, { start: text.start, end: line.start });
  return (
    end <= text.start || sentenceEnd.test(source.slice(end - 1, end)) || source.slice(end, line.start).includes('\f')
  );
}

/** The lines of a stretch that are short enough for a heading, without the white space around them. */
function linesOf(source: string, { start, end }: Span): readonly Span[] {
  return [...source.slice(start, end).matchAll(/[^\n\r\f]+/g)]
    .map(({ index, 0: { length } }) => trimSpan(source, { start: start + index, end: start + index + length }))
    .filter((line) => line.start < line.end && line.end - line.start <= longestLine);
}
