import type { Letter } from '../letter/record.ts';
import { trimSpan, type Span } from '../text/span.ts';
import { letterTree, type TreeNode } from './outlineTree.ts';

/** What can be folded, outer stretches first: sections, items and their parts, each without the blank lines behind it. */
export function foldingSpans(letter: Letter, text: string): readonly Span[] {
  return letterTree(letter, text).children.flatMap((node) => spansOf(node, text));
}

function spansOf(node: TreeNode, text: string): readonly Span[] {
  const span = trimSpan(text, node);
  const lineEnd = text.indexOf('\n', span.start);
  const own = lineEnd >= 0 && lineEnd < span.end ? [span] : [];
  return [...own, ...node.children.flatMap((child) => spansOf(child, text))];
}
