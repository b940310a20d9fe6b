import { readFileSync } from 'node:fs';
import { loadGrammar, type Grammar, type GrammarBytes } from '../../src/syntax/grammar.ts';
import type { SyntaxKind, SyntaxNode } from '../../src/syntax/node.ts';

const root = new URL('../../', import.meta.url);

/** The two WebAssembly files from where a clone has them. */
export function grammarBytes(): GrammarBytes {
  return {
    runtime: readFileSync(new URL('node_modules/web-tree-sitter/web-tree-sitter.wasm', root)),
    language: readFileSync(new URL('syntaxes/tree-sitter-imr-letter/tree-sitter-imr-letter.wasm', root)),
  };
}

let loaded: Promise<Grammar> | undefined;

/** The grammar, loaded once for all tests. */
export function testGrammar(): Promise<Grammar> {
  loaded ??= loadGrammar(grammarBytes());
  return loaded;
}

/** All nodes of one kind, in the order of the text. */
export function nodesOf(node: SyntaxNode, kind: SyntaxKind): readonly SyntaxNode[] {
  return [...(node.kind === kind ? [node] : []), ...node.children.flatMap((child) => nodesOf(child, kind))];
}
