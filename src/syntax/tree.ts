import type { Tree, TreeCursor } from 'web-tree-sitter';
import { isBlank } from '../text/span.ts';
import { syntaxKinds, type SyntaxKind, type SyntaxNode } from './node.ts';

const kinds = new Map<string, SyntaxKind>(syntaxKinds.map((kind) => [kind, kind]));
const none: readonly SyntaxNode[] = [];

/** Kinds that hold others; asking the rest for children would cost as much as all else about them. */
const holders: ReadonlySet<SyntaxKind> = new Set<SyntaxKind>([
  'letter',
  'header',
  'determination',
  'summary',
  'issues',
  'other',
  'item',
  'licensure',
  'specialty',
  'claims_guideline',
  'reviewer_guideline',
  'rationale',
]);

/** Copies a tree into plain objects in one walk, so that nobody outside this room holds one. The tree is not deleted. */
export function plainTree(tree: Tree, text: string): SyntaxNode {
  const cursor = tree.walk();
  try {
    return plainNode(cursor, text) ?? { kind: 'letter', start: 0, end: 0, children: none };
  } finally {
    cursor.delete();
  }
}

/** The node under the cursor; undefined for one that tree-sitter made up in a text that has no tree. */
function plainNode(cursor: TreeCursor, text: string): SyntaxNode | undefined {
  const kind = kinds.get(cursor.nodeType);
  if (kind === undefined) return undefined;
  const children = holders.has(kind) ? plainChildren(cursor, text) : none;
  const [first, last] = [children[0], children.at(-1)];
  // A holder has nothing of its own: its children say where it stands, and each question to the cursor costs.
  if (first && last) return { kind, start: first.start, end: last.end, children };
  const start = cursor.startIndex;
  return { kind, start, end: trimmedEnd(text, start, cursor.endIndex), children };
}

function plainChildren(cursor: TreeCursor, text: string): readonly SyntaxNode[] {
  if (!cursor.gotoFirstChild()) return none;
  const children: SyntaxNode[] = [];
  do {
    const child = plainNode(cursor, text);
    if (child && !isEmpty(child)) children.push(child);
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return children;
}

/** White space alone is no prose. */
function isEmpty({ kind, start, end }: SyntaxNode): boolean {
  return kind === 'text' && start === end;
}

/** A chunk may end with the blanks before a line end. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}
