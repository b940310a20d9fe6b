import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { repository } from '../../support/shared.ts';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const path = join(repository, 'syntaxes', 'language-configuration.json');
const { wordPattern, folding } = JSON.parse(readFileSync(path, 'utf8')) as Configuration;

function words(text: string): readonly string[] {
  return text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];
}

const cases: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['Hydrocodone/APAP 10/325mg #60.', ['Hydrocodone', 'APAP', '10/325mg', '60']],
  ['8 CCR 9792.24.2, and on.', ['8', 'CCR', '9792.24.2', 'and', 'on']],
  ['CM16-9900001 of 11/09/2016', ['CM16-9900001', 'of', '11/09/2016']],
  ["the worker's non-MTUS L4-L5", ['the', "worker's", 'non-MTUS', 'L4-L5']],
  ['1,200 steps; pages 98, 99', ['1,200', 'steps', 'pages', '98', '99']],
  ['lidocaine 5% and 0.5mg', ['lidocaine', '5%', 'and', '0.5mg']],
  ['"quoted" (EMG/NCV): Upheld', ['quoted', 'EMG', 'NCV', 'Upheld']],
  ['naïve façade µg', ['naïve', 'façade', 'µg']],
];

describe('the word pattern', () => {
  for (const [text, expected] of cases) {
    it(`parts ${text}`, () => {
      assert.deepEqual(words(text), expected);
    });
  }

  it('never matches nothing', () => {
    assert.equal(new RegExp(`^(?:${wordPattern.pattern})$`, wordPattern.flags).test(''), false);
  });

  it('takes time that grows with the length of a line', () => {
    for (const hostile of ["a'", '1,', '1.1', '-', 'é́']) words(hostile.repeat(100_000));
  });
});

/** What the minimap writes at a line: the editor takes what stands behind the match. */
function minimapHeader(line: string): string | undefined {
  const start = new RegExp(folding.markers.start).exec(line);
  return start ? line.slice(start[0].length).trim() : undefined;
}

describe('the markers that the minimap shows', () => {
  it('are the last words of headings alone on a line, short enough for it', () => {
    assert.equal(minimapHeader('     CLINICAL CASE SUMMARY '), 'SUMMARY');
    assert.equal(minimapHeader('IMR ISSUES, DECISIONS AND RATIONALES'), 'RATIONALES');
    assert.equal(minimapHeader('IMR DECISION(S) AND RATIONALE(S)'), 'RATIONALE(S)');
    assert.equal(minimapHeader('see CLINICAL CASE SUMMARY'), undefined);
    assert.equal(minimapHeader('CLINICAL CASE SUMMARY of'), undefined);
  });

  it('fold nothing: no line ends one', () => {
    assert.equal(new RegExp(folding.markers.end).test('CLINICAL CASE SUMMARY'), false);
  });
});
