import assert from 'node:assert/strict';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import type { Reader } from '../../src/reading/reader.ts';
import { baseTexts } from '../support/baseTexts.ts';
import { anyStrings, cook, recipes } from '../support/mutations.ts';
import { assertSound } from '../support/soundness.ts';
import { testReader } from '../support/testReader.ts';

/** How many spoiled letters are read: 500, or as many as `npm run fuzz` wants. */
const letters = Number(process.env.IMR_FUZZ_LETTERS ?? 500);

/** The same letters each time in `npm test`; others each time in `npm run fuzz`. A failure prints its seed. */
const seed = process.env.IMR_FUZZ_SEED ?? (process.env.IMR_FUZZ_LETTERS === undefined ? '20161' : undefined);

/** A reading that takes longer than this hangs. It is far above what the slowest text takes. */
const hangs = 5_000;

/** What may lead a pattern or a look-ahead to look again and again. */
const monotonous = {
  blanks: ' ',
  'line ends': '\n',
  'lines of a blank': ' \n',
  tabs: '\t',
  letters: 'a',
  words: 'request ',
  capitals: 'DECISION ',
  digits: '1',
  parentheses: '(',
  quotes: '"',
  colons: ': ',
  commas: ', ',
  'full stops': '. ',
  hyphens: '-',
  'NUL characters': '\u0000',
  dates: '07/04/2016 ',
  'date labels': 'Date of Injury: ',
  decisions: ': Upheld\n',
  'titles without a decision': 'Physical therapy for the knee\n',
  items: 'Knee brace: Upheld\nDecision rationale: No.\n',
  labels: 'Decision rationale: ',
  'guideline labels': 'MAXIMUS guideline:\n',
  headings: 'CLINICAL CASE SUMMARY\n',
  'the original request': 'was the original request. ',
  'lead-ins': 'Decision based on MTUS ',
  'states of licensure': 'State(s) of Licensure: Texas, ',
  'sentences about necessity': 'The request is not medically necessary. ',
  abbreviations: 'e.g. Dr. ',
  'single letters of a heading': 'C L I N I C A L ',
};

describe('robustness', function () {
  this.timeout(Math.max(60_000, letters * 60));
  let reader: Reader;

  before(async () => {
    reader = await testReader();
  });

  function check(text: string): void {
    const began = performance.now();
    const letter = reader.readLetter(text);
    const took = performance.now() - began;
    assert.ok(took < hangs, `reading ${text.length} characters took ${Math.round(took)} ms`);
    if (!('error' in letter)) assertSound(text, letter);
  }

  function checkAll<Value>(values: fc.Arbitrary<Value>, textOf: (value: Value) => string): void {
    const property = fc.property(values, (value) => check(textOf(value)));
    fc.assert(property, { numRuns: letters, ...(seed === undefined ? {} : { seed: Number(seed) }) });
  }

  it(`reads ${letters} spoiled letters to sound records`, () => {
    const texts = new Map(baseTexts().map(({ name, text }) => [name, text]));
    checkAll(recipes([...texts.keys()]), (recipe) => cook(texts.get(recipe.letter) ?? '', recipe));
  });

  it(`reads ${letters} strings of any kind`, () => checkAll(anyStrings(), (text) => text));

  it('reads a letter cut at every place near its parts', () => {
    for (const { text } of baseTexts().slice(0, 20)) {
      for (let end = 0; end <= text.length; end += 37) check(text.slice(0, end));
    }
  });

  for (const [name, unit] of Object.entries(monotonous)) {
    it(`takes no longer than it may for ${name} over and over`, () => {
      check(unit.repeat(Math.ceil(200_000 / unit.length)));
      check(`IMR ISSUES, DECISIONS AND RATIONALES\n${unit.repeat(Math.ceil(200_000 / unit.length))}`);
    });
  }
});
