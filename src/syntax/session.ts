import { Edit, type Parser, type Tree } from 'web-tree-sitter';
import { parseTree } from './grammar.ts';
import type { SyntaxNode } from './node.ts';
import { plainTree } from './tree.ts';

/** One replaced stretch, in offsets of the text before this edit. Several are applied in their order, each to the result of the one before. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
}

/** A text under edit. Only what an edit touches is parsed again. */
export interface SyntaxSession {
  readonly text: string;
  /** The tree of the present text as plain data. */
  tree(): SyntaxNode;
  /** Applies edits and parses again. */
  edit(edits: readonly TextEdit[]): void;
  close(): void;
}

/** Opens a text for editing with a loaded parser; `close` frees what it holds. */
export function openSession(parser: Parser, text: string): SyntaxSession {
  let present = text;
  let tree = parseTree(parser, text, null);
  return {
    get text() {
      return present;
    },
    tree: () => plainTree(tree, present),
    edit: (edits) => {
      for (const edit of edits) present = applyEdit(tree, present, edit);
      const earlier = tree;
      tree = parseTree(parser, present, earlier);
      earlier.delete();
    },
    close: () => {
      tree.delete();
    },
  };
}

function applyEdit(tree: Tree, before: string, { start, end, text }: TextEdit): string {
  tree.edit(
    new Edit({
      startIndex: start,
      oldEndIndex: end,
      newEndIndex: start + text.length,
      startPosition: onOneLine(start),
      oldEndPosition: onOneLine(end),
      newEndPosition: onOneLine(start + text.length),
    }),
  );
  return before.slice(0, start) + text + before.slice(end);
}

/** Rows and columns are never read back, and the scanner asks for none: the whole text counts as one row. */
function onOneLine(offset: number): { row: number; column: number } {
  return { row: 0, column: offset };
}
