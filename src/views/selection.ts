import type { Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { letterTree, type TreeNode } from './outlineTree.ts';
import { filled, paragraphAround, sentenceAround, wordAround } from './selectionText.ts';

/**
 * What "Expand Selection" takes in, step by step, from a place of a letter: word, sentence, paragraph, the text of a
 * part, the part with its label, the item, the section, the letter. Each span holds the one before it and is larger;
 * the last one is the whole text.
 */
export function selectionSpans(letter: Letter, text: string, offsets: readonly number[]): readonly (readonly Span[])[] {
  const tree = letterTree(letter, text);
  return offsets.map((offset) => growing(candidates(letter, text, pathTo(tree, offset), offset), offset, text.length));
}

/** The nodes that hold the offset, the innermost first. */
function pathTo(node: TreeNode, offset: number): readonly TreeNode[] {
  const child = node.children.find(({ start, end }) => start <= offset && offset <= end);
  return child ? [...pathTo(child, offset), node] : [node];
}

function candidates(
  letter: Letter,
  text: string,
  path: readonly TreeNode[],
  offset: number,
): readonly (Span | undefined)[] {
  const prose = proseAround(path[0], offset);
  const paragraph = prose && paragraphAround(text, prose, offset);
  return [
    wordAround(text, offset),
    ...datesOf(letter, path),
    ...(prose && paragraph ? [sentenceAround(text, paragraph, offset), paragraph, filled(text, prose)] : []),
    ...path.flatMap((node) => [...namesOf(node), filled(text, node)]),
  ];
}

/** Values of the header table, which has no sentences. */
function datesOf(letter: Letter, path: readonly TreeNode[]): readonly Span[] {
  const isHeader = path.some(({ what }) => what.kind === 'section' && what.section.kind === 'header');
  return isHeader ? Object.values(letter.case).filter((field) => field !== null) : [];
}

/** The running text at the offset: a part's own, or what stands in a section before its items. */
function proseAround(node: TreeNode | undefined, offset: number): Span | undefined {
  if (!node || node.what.kind === 'letter') return undefined;
  if ('block' in node.what) return offset >= node.what.block.start ? node.what.block : undefined;
  if (node.what.kind === 'item') return undefined;
  const { heading, kind } = node.what.section;
  if (kind === 'header' || !heading || offset < heading.end) return undefined;
  const start = node.children.findLast(({ end }) => end < offset)?.end ?? heading.end;
  return { start, end: node.children.find((child) => child.start > offset)?.start ?? node.end };
}

/** Heading; title, and title with decision, and the parts of a partial approval. */
function namesOf({ what, selection }: TreeNode): readonly Span[] {
  if (what.kind !== 'item') return what.kind === 'section' ? [selection] : [];
  const { title, decision, partial } = what.item;
  const line = { start: title.start, end: Math.max(title.end, decision.end) };
  return [...(partial ? [partial.original, partial.authorized, partial.remaining] : []), title, decision, line];
}

function growing(spans: readonly (Span | undefined)[], offset: number, length: number): readonly Span[] {
  const holding = spans.flatMap((span) => (span && span.start <= offset && offset <= span.end ? [span] : []));
  const chain: Span[] = [];
  for (const { start, end } of [...holding, { start: 0, end: length }].sort((one, other) => size(one) - size(other))) {
    const last = chain.at(-1);
    const isLarger = !last || (start <= last.start && end >= last.end && end - start > size(last));
    if (isLarger) chain.push({ start, end });
  }
  return chain;
}

function size({ start, end }: Span): number {
  return end - start;
}
