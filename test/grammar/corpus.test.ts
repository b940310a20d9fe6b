import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { SyntaxNode } from '../../src/syntax/node.ts';
import { testGrammar } from '../support/grammar.ts';

const folder = new URL('../../syntaxes/tree-sitter-imr-letter/test/corpus/', import.meta.url);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly tree: string;
}

/** The cases of a corpus file, in the form of `tree-sitter test`: a name between lines of "=", a text, a line of "-", its tree. */
function casesOf(corpus: string): readonly Case[] {
  const pattern = /^={3,}\n(?<name>.*)\n={3,}\n(?<text>[^]*?)\n-{3,}\n(?<tree>[^]*?)(?=\n={3,}\n|$(?![^]))/gm;
  return [...corpus.matchAll(pattern)].map(({ groups }) => ({
    name: groups?.name ?? '',
    text: groups?.text ?? '',
    tree: (groups?.tree ?? '').trim(),
  }));
}

/** A tree as the corpus writes it. */
function written(node: SyntaxNode, depth = 0): string {
  return `${'  '.repeat(depth)}(${node.kind}${node.children.map((child) => `\n${written(child, depth + 1)}`).join('')})`;
}

describe('the corpus of the grammar, through the WebAssembly that is shipped', () => {
  for (const file of readdirSync(folder).sort()) {
    const cases = casesOf(readFileSync(new URL(file, folder), 'utf8'));
    it(`${file} has cases`, () => {
      assert.ok(cases.length > 0);
    });
    for (const { name, text, tree } of cases) {
      it(`${file}: ${name}`, async () => {
        const grammar = await testGrammar();
        assert.equal(written(grammar.parse(text)), tree);
      });
    }
  }
});
