import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readCitations } from '../../../src/guidelines/citations.ts';
import { assertSpans } from '../../support/citationRows.ts';
import { composedBlock, type ComposedBlock } from '../../support/composedBlocks.ts';
import { seededRandom, type Random } from '../../support/random.ts';

const blocks = 600;

/** Letters and digits alone: blanks of converters and signs do not count. */
function tight(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

function expected({ citations }: ComposedBlock): unknown {
  return citations.map(({ text, guideline, year, sections, pages }) => [
    tight(text),
    guideline,
    year,
    sections.map(tight),
    pages,
  ]);
}

function read(text: string): unknown {
  const block = { start: 0, end: text.length };
  const { citations } = readCitations(text, block);
  assertSpans(text, block, citations);
  return citations.map((citation) => [
    tight(citation.text),
    citation.guideline,
    citation.year,
    citation.sections.map((section) => tight(section.text)),
    citation.pages,
  ]);
}

/** Changes of a text that change nothing of what it says. */
const changes: readonly (readonly [name: string, change: (text: string, random: Random) => string])[] = [
  ['as composed', (text) => text],
  ['wrapped, with blank lines', (text, random) => text.replace(/ /g, () => (random() < 0.15 ? ' \r\n\r\n' : ' '))],
  ['with words broken', (text, random) => text.replace(/(?<=[a-z])(?=[a-z])/gi, () => (random() < 0.04 ? ' ' : ''))],
  ['without a full stop', (text) => text.replace(/\.$/, '')],
];

describe('readCitations, composed blocks', () => {
  for (const [name, change] of changes) {
    it(`reads all of them ${name}`, () => {
      const random = seededRandom(20170131);
      for (let at = 0; at < blocks; at++) {
        const block = composedBlock(random);
        // A word may be misspelt or broken, but not both.
        if (name === 'with words broken' && /Ilness|Sholder|Accup|Forewarm|symtoms|assesment|Opiods/.test(block.text))
          continue;
        const text = change(block.text, random);
        assert.deepEqual(read(text), expected(block), text);
      }
    });
  }
});
