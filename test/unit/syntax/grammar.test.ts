import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadGrammar } from '../../../src/syntax/grammar.ts';
import { syntaxKinds } from '../../../src/syntax/node.ts';
import { grammarBytes, nodesOf, testGrammar } from '../../support/grammar.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { importedFunctions } from '../../support/wasm.ts';

/** What a scanner may call: tree-sitter's lib/src/wasm-stdlib/imports.txt, the functions on memory and text. A missing one fails only when it is called. */
const hostFunctions = new Set(
  'calloc free malloc realloc memchr memcmp memcpy memmove memset strcmp strlen strncat strncmp strncpy'.split(' '),
);

describe('the grammar', () => {
  it('is made for the binary interface of the pinned tree-sitter', async () => {
    assert.equal((await testGrammar()).abiVersion, 15);
  });

  it('needs only functions that tree-sitter has in every host', async () => {
    const functions = await importedFunctions(grammarBytes().language);
    assert.deepEqual(
      functions.filter((name) => !hostFunctions.has(name)),
      [],
    );
    assert.ok(functions.length > 0);
  });

  it('can be loaded by many at once', async () => {
    const grammars = await Promise.all(Array.from({ length: 8 }, () => loadGrammar(grammarBytes())));
    for (const grammar of grammars) {
      assert.equal(nodesOf(grammar.parse(letterText()), 'item').length, 1);
      grammar.close();
    }
  });

  it('knows each kind of node in a letter and one of another era', async () => {
    const text = `${letterText([{}, { decision: 'Overturned' }])}\nDOCUMENTS REVIEWED\nThe file.\n`;
    const tree = (await testGrammar()).parse(text);
    const missing = syntaxKinds.filter((kind) => nodesOf(tree, kind).length === 0);
    assert.deepEqual(missing, []);
  });

  it('has a tree for a text cut anywhere, and no item before the cut is lost', async () => {
    const grammar = await testGrammar();
    const text = letterText([{ title: 'Cane' }, { title: 'Walker' }, { title: 'Crutches' }]);
    // A decision word is known by its first five letters.
    const ends = nodesOf(grammar.parse(text), 'item').map((item) => (item.children[1]?.end ?? 0) - 1);
    for (let cut = 0; cut <= text.length; cut += 7) {
      const found = nodesOf(grammar.parse(text.slice(0, cut)), 'item').length;
      assert.equal(found, ends.filter((end) => end <= cut).length, `cut at ${String(cut)}`);
    }
  });

  it('finds the items behind each heading, label or part that is misspelt or missing', async () => {
    const grammar = await testGrammar();
    const text = letterText([{ title: 'Cane' }, { title: 'Walker' }, { title: 'Crutches' }]);
    const lines = text.split('\n');
    const damaged = lines.flatMap((line, at) => [
      [...lines.slice(0, at), ...lines.slice(at + 1)],
      [...lines.slice(0, at), line.replace(/[aeiou]/g, 'x'), ...lines.slice(at + 1)],
    ]);
    for (const [at, one] of damaged.entries()) {
      const wanted = one.filter((line) => /^(Cane|Walker|Crutches): Upheld$/.test(line)).length;
      const titles = nodesOf(grammar.parse(one.join('\n')), 'title').length;
      assert.ok(
        titles >= wanted,
        `line ${String(Math.floor(at / 2) + 1)}: ${String(titles)} items for ${String(wanted)}`,
      );
    }
  });

  it('takes an item of 5,000 and a line of 100,000 characters', async () => {
    const grammar = await testGrammar();
    const many = letterText([...Array(5000).keys()].map((at) => ({ title: `Treatment ${String(at)}` })));
    assert.equal(nodesOf(grammar.parse(many), 'item').length, 5000);
    const long = letterText([{ rationale: 'word '.repeat(20_000) }, { title: 'Cane' }]);
    assert.equal(nodesOf(grammar.parse(long), 'item').length, 2);
    assert.equal(nodesOf(grammar.parse(`${'x'.repeat(100_000)}\n\n${itemText()}`), 'item').length, 1);
  });
});
