import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';

/** The first child of a kind. */
export function childOf(node: SyntaxNode, kind: SyntaxKind): SyntaxNode | undefined {
  return node.children.find((child) => child.kind === kind);
}

/** Where the nodes of a letter stand, gathered in one walk; each list in the order of the text. */
export type NodesByKind = ReadonlyMap<SyntaxKind, readonly SyntaxNode[]>;

/** Gathers all nodes of a tree by kind. */
export function gather(root: SyntaxNode): NodesByKind {
  const nodes = new Map<SyntaxKind, SyntaxNode[]>();
  const visit = (node: SyntaxNode): void => {
    const found = nodes.get(node.kind);
    if (found) found.push(node);
    else nodes.set(node.kind, [node]);
    for (const child of node.children) visit(child);
  };
  visit(root);
  return nodes;
}
