import type { Tree, TreeCursor } from 'web-tree-sitter';
import { isBlank } from '../text/span.ts';
import { syntaxKinds, type SyntaxKind, type SyntaxNode } from './node.ts';

const known = new Set<string>(syntaxKinds);

/** The grammar's names by their number; undefined for what is hidden. */
function kindOf(cursor: TreeCursor): SyntaxKind | undefined {
  const name = cursor.nodeType;
  return known.has(name) ? (name as SyntaxKind) : undefined;
}

/** Copies a tree into plain objects in one walk, so that nobody outside this room holds one. The tree is not deleted. */
export function plainTree(tree: Tree, text: string): SyntaxNode {
  const cursor = tree.walk();
  try {
    return plainNode(cursor, text) ?? { kind: 'letter', start: 0, end: 0, children: [] };
  } finally {
    cursor.delete();
  }
}

function plainNode(cursor: TreeCursor, text: string): SyntaxNode | undefined {
  const kind = kindOf(cursor);
  if (kind === undefined) return undefined;
  const start = cursor.startIndex;
  const end = trimmedEnd(text, start, cursor.endIndex);
  return { kind, start, end, children: plainChildren(cursor, text) };
}

function plainChildren(cursor: TreeCursor, text: string): readonly SyntaxNode[] {
  if (!cursor.gotoFirstChild()) return none;
  const children: SyntaxNode[] = [];
  do {
    const child = plainNode(cursor, text);
    if (child) children.push(child);
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return children;
}

const none: readonly SyntaxNode[] = [];

/** A chunk may end with the blanks before a line end. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}
