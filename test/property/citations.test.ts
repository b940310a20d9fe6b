import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readCitations } from '../../src/guidelines/citations.ts';
import { assertSpans } from '../support/citationRows.ts';
import { composedBlock } from '../support/composedBlocks.ts';
import { hostileBlock, hostileBlocks } from '../support/hostileBlocks.ts';
import { seededRandom } from '../support/random.ts';

const seed = process.env.SEED;
const runs = 1_000;
const megabyte = 1_000_000;
/** A block of a megabyte takes a second or two; one that is not linear takes minutes. */
const hangs = 30_000;

/** Words of the form and signs: strings of them go deeper into the reading than strings of any characters. */
const pieces = fc.constantFrom(
  ...['Decision based on MTUS', 'Decision based on Non-MTUS Citation', 'ODG', 'Official Disability Guidelines (ODG)'],
  ...['ACOEM', 'Chapter 12', 'Low Back Complaints', 'Low Back', 'Pain', 'Knee & Leg', '2004', '2016', 'Section(s):'],
  ...[
    'Page(s):',
    '303-305',
    'Opioids',
    'criteria for use',
    'and',
    ',',
    ', and',
    ';',
    '(',
    ')',
    ':',
    '-',
    '.',
    'x',
    '\n',
  ],
  ...['https://example.org/a', 'drugs.com', 'Labor Code 4600', '8 CCR 9792.20', 'Harp AB, Lute C.', '(updated 1/2/15)'],
  ...['The Expert Reviewer', 'did not cite', 's', 'Chronic Pain Medical Treatment Guidelines', 'General Approaches'],
);
const blocks = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '));

function check(text: string): void {
  const block = { start: 0, end: text.length };
  const { citations, problems } = readCitations(text, block);
  assertSpans(text, block, citations);
  for (const { start, end } of problems) assert.ok(start >= 0 && end <= text.length);
  for (const { guideline, pages, year } of citations) {
    assert.match(guideline, /^[a-z0-9-]+(?:\/[a-z0-9.-]+)?$/);
    assert.ok(pages.every(([first, last]) => first >= 1 && last >= first));
    assert.ok(year === null || (year >= 1900 && year <= 2100));
  }
}

describe('citations', function () {
  this.timeout(120_000);
  const options = { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) };

  it('are read in strings of the words of blocks', () => fc.assert(fc.property(blocks, check), options));

  it('are read in strings of any kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), options);
  });

  it('are read in composed blocks cut at every place', () => {
    const random = seededRandom(7);
    for (let count = 0; count < 30; count++) {
      const { text } = composedBlock(random);
      for (let end = 0; end < text.length; end += 3) check(text.slice(0, end));
    }
  });

  for (const [name, parts] of Object.entries(hostileBlocks)) {
    it(`are read in a megabyte of ${name}`, () => {
      const text = hostileBlock(parts, megabyte);
      const began = performance.now();
      readCitations(text, { start: 0, end: text.length });
      assert.ok(performance.now() - began < hangs);
    });
  }
});
