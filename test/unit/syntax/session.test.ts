import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Edit, Language, Parser } from 'web-tree-sitter';
import { loadGrammar } from '../../../src/syntax/grammar.ts';
import type { TextEdit } from '../../../src/syntax/session.ts';
import { grammarBytes, testGrammar } from '../../support/grammar.ts';
import { letterText } from '../../support/letter.ts';
import { seededRandom, type Random } from '../../support/random.ts';
import { sampleLetters } from '../../support/shared.ts';

const base = letterText([
  { title: 'Physical therapy twice a week for six weeks,\nleft knee', decision: 'Overturned' },
  {
    title:
      'Acupuncture 12 sessions was the original request. Acupuncture 6 sessions was authorized by the Claims\nAdministrator. The remaining IMR eligible portion of the original request, Acupuncture 6 sessions is',
  },
  { title: 'Tizanidine 4mg #30' },
]);

/** What a person types, pastes or deletes, and what hurts most: pieces of labels, headings and decisions. */
const snippet = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    ':',
    '.',
    'x',
    'Upheld',
    ': Upheld\n',
    ': Overturned',
    'IMR ISSUES, DECISIONS AND RATIONALES\n',
  ),
  fc.constantFrom(
    'Decision rationale:',
    'MAXIMUS guideline:',
    'Claims Administrator guideline:',
    'CLINICAL CASE SUMMARY',
    '\u00a0',
    'é',
    '💊',
    '\0',
  ),
  fc.string({ maxLength: 12 }),
);

const place = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 1, 5, 40, 400),
  text: snippet,
});

function editOf(text: string, { at, length, text: inserted }: { at: number; length: number; text: string }): TextEdit {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + length), text: inserted };
}

function apply(text: string, { start, end, text: inserted }: TextEdit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

const pastes = [
  ...[
    '',
    'x',
    ' ',
    '. ',
    '\n',
    '\n\n',
    '\f',
    ': Upheld',
    'is ',
    'was the original request. ',
    'set forth below:',
    'Case Number: ',
  ],
  ...['\nClaims Administrator guideline: ', 'Decision rationale: ', 'IMR ISSUES, DECISIONS AND RATIONALES\n'],
];

function pasted(random: Random): string {
  return pastes[Math.floor(random() * pastes.length)] ?? '';
}

describe('a letter under edit', () => {
  it('has the same tree as a fresh parse, whatever the edits', async () => {
    const grammar = await testGrammar();
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (rounds) => {
        const session = grammar.open(base);
        try {
          for (const round of rounds) {
            let text = session.text;
            const edits = round.map((one) => {
              const edit = editOf(text, one);
              text = apply(text, edit);
              return edit;
            });
            session.edit(edits);
            assert.equal(session.text, text);
            assert.deepEqual(session.tree(), grammar.parse(text));
          }
        } finally {
          session.close();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has the same tree as a fresh parse after long work on each sample', async () => {
    const grammar = await testGrammar();
    const random = seededRandom(99);
    for (const { name, text } of sampleLetters()) {
      const session = grammar.open(text);
      for (let step = 0; step < 40; step++) {
        const before = session.text;
        session.edit([editOf(before, { at: random(), length: Math.floor(random() * 60), text: pasted(random) })]);
        assert.deepEqual(session.tree(), grammar.parse(session.text), `${name}, step ${String(step)}`);
      }
      session.close();
    }
  });

  it('has a tree without ERROR or MISSING, whatever the text', async () => {
    const bytes = grammarBytes();
    await loadGrammar(bytes);
    const parser = new Parser().setLanguage(await Language.load(bytes.language));
    fc.assert(
      fc.property(fc.array(snippet, { minLength: 1, maxLength: 40 }), (snippets) => {
        const tree = parser.parse(snippets.join(''));
        assert.equal(tree?.rootNode.hasError, false);
        tree.delete();
      }),
      { numRuns: 2000, examples: [[['Upheld', '\n\n', 'Claims Administrator guideline:']], [[':', '\0', 'Upheld']]] },
    );
  });

  it('costs at most 4,000 characters read again for each edit', async () => {
    const bytes = grammarBytes();
    await loadGrammar(bytes);
    const parser = new Parser().setLanguage(await Language.load(bytes.language));
    const texts = [base.repeat(12), base.repeat(12).replace(/\s+/g, ' '), ...sampleLetters().map(({ text }) => text)];
    const costs = texts.flatMap((text) =>
      [...Array(30).keys()].map((step) =>
        charactersReadAgain(parser, text, Math.floor((text.length * (step + 0.5)) / 30)),
      ),
    );
    assert.ok(Math.max(...costs) <= 4000, `read again: ${String(Math.max(...costs))}`);
    assert.ok(Math.min(...costs) > 0, 'the logger counts');
  });
});

/** Types one letter at an offset and counts the characters that the lexer takes. */
function charactersReadAgain(parser: Parser, text: string, at: number): number {
  const tree = parser.parse(text);
  assert.ok(tree);
  const point = (offset: number): { row: number; column: number } => ({ row: 0, column: offset });
  tree.edit(
    new Edit({
      startIndex: at,
      oldEndIndex: at,
      newEndIndex: at + 1,
      startPosition: point(at),
      oldEndPosition: point(at),
      newEndPosition: point(at + 1),
    }),
  );
  let taken = 0;
  parser.setLogger((message, isLex) => {
    if (isLex && /^(consume|skip) /.test(message)) taken++;
  });
  parser.parse(`${text.slice(0, at)}x${text.slice(at)}`, tree)?.delete();
  parser.setLogger(null);
  tree.delete();
  return taken;
}
