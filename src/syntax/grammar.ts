import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { SyntaxNode } from './node.ts';
import { openSession, type SyntaxSession } from './session.ts';
import { plainTree } from './tree.ts';

/** The two WebAssembly files, as bytes: tree-sitter's own and the compiled grammar `imr-letter`. */
export interface GrammarBytes {
  readonly runtime: Uint8Array;
  readonly language: Uint8Array;
}

/** The loaded grammar. It holds the parser; whoever loaded it closes it when done. */
export interface Grammar {
  /** The tree of a text as plain data; there is one for every text. */
  parse(text: string): SyntaxNode;
  /** A text that will be edited; it must be closed. */
  open(text: string): SyntaxSession;
  /** The version of tree-sitter's binary interface the grammar was made for. */
  readonly abiVersion: number;
  close(): void;
}

let started: Promise<void> | undefined;

/** Starts tree-sitter once for all callers: two starts at once would corrupt its module. A failed start may be tried again. */
function start(runtime: Uint8Array): Promise<void> {
  started ??= Parser.init({ wasmBinary: runtime, locateFile: (name: string) => name }).catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** Loads the grammar, the same way in Node, on the desktop and in a web worker. Rejects where WebAssembly cannot be had. */
export async function loadGrammar({ runtime, language }: GrammarBytes): Promise<Grammar> {
  await start(runtime);
  const loaded = await Language.load(language);
  const parser = new Parser().setLanguage(loaded);
  return {
    parse: (text) => parseOnce(parser, text),
    open: (text) => openSession(parser, text),
    abiVersion: loaded.abiVersion,
    close: () => {
      parser.delete();
    },
  };
}

function parseOnce(parser: Parser, text: string): SyntaxNode {
  const tree = parseTree(parser, text, null);
  try {
    return plainTree(tree, text);
  } finally {
    tree.delete();
  }
}

/** Parses a text, reusing what an edited tree of its earlier version still knows. The caller deletes both trees. */
export function parseTree(parser: Parser, text: string, earlier: Tree | null): Tree {
  const tree = parser.parse(text, earlier);
  if (!tree) throw new Error('The parser was used without its grammar.');
  return tree;
}
