import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comparisonOf, type Comparison } from '../../../src/guidelines/comparison.ts';
import type { Citation, GuidelineBlock } from '../../../src/letter/record.ts';

interface Place {
  readonly sections?: readonly string[];
  readonly pages?: readonly (readonly [number, number])[];
}

function cited(guideline: string, { sections = [], pages = [] }: Place = {}): Citation {
  const spans = sections.map((text) => ({ text, start: 0, end: text.length }));
  return { text: guideline, start: 0, end: 1, source: 'other', guideline, year: null, sections: spans, pages };
}

function asMtus(guideline: string): Citation {
  return { ...cited(guideline), source: 'mtus' };
}

function block(citations: readonly Citation[], basis: GuidelineBlock['basis'] = 'mtus'): GuidelineBlock {
  return { text: 'a', start: 0, end: 1, basis, citations };
}

const none = block([], 'none');
const unread = block([], 'non-mtus');
const pain = (...sections: string[]): Citation => cited('odg/pain', { sections });

const unknown = (text: string): Citation => ({ ...cited('other/smith'), text });

const cases: readonly (readonly [string, GuidelineBlock | null, GuidelineBlock | null, Comparison | null])[] = [
  ['a block that is missing', null, block([pain()]), null],
  ['a block without citations that does not say so', unread, block([pain()]), null],
  ['both cite none', none, none, 'none-cited'],
  ['one cites none', none, block([pain()]), 'one-cited-none'],
  ['the other cites none', block([pain()]), none, 'one-cited-none'],
  ['a block that is missing beside one that cites none', none, null, null],
  ['the same without sections', block([pain()]), block([pain()]), 'same'],
  ['the same with a section of both', block([pain('Massage', 'Ice')]), block([pain('Ice', 'Heat')]), 'same'],
  ['sections spelt otherwise', block([pain("MRI's (magnetic resonance)")]), block([pain('MRIs')]), 'same'],
  ['an abbreviation and what it stands for', block([pain('Cold therapy (CT)')]), block([pain("CT's")]), 'same'],
  [
    'an abbreviation before what it stands for',
    block([pain('CT (cold therapy)')]),
    block([pain('Cold Therapy')]),
    'same',
  ],
  [
    'brackets that say the same of two things',
    block([pain('Ice (for pain)')]),
    block([pain('Heat (for pain)')]),
    'same-guideline-other-section',
  ],
  ['a section and a kind of it', block([pain('Packs')]), block([pain('Ice packs')]), 'same'],
  ['a section and a part of it', block([pain('Ice packs')]), block([pain('Ice pack, duration')]), 'same'],
  [
    'sections that begin with one word',
    block([pain('Ice packs')]),
    block([pain('Ice baths')]),
    'same-guideline-other-section',
  ],
  ['a section against none', block([pain('Massage')]), block([pain()]), 'same'],
  ['other sections', block([pain('Massage')]), block([pain('Ice')]), 'same-guideline-other-section'],
  ['sections of two citations', block([pain('Massage'), pain('Ice')]), block([pain('Ice')]), 'same'],
  [
    'other pages',
    block([cited('a', { pages: [[3, 5]] })]),
    block([cited('a', { pages: [[6, 7]] })]),
    'same-guideline-other-section',
  ],
  ['pages that meet', block([cited('a', { pages: [[3, 6]] })]), block([cited('a', { pages: [[6, 7]] })]), 'same'],
  ['pages against sections', block([cited('odg/pain', { pages: [[3, 6]] })]), block([pain('Ice')]), 'same'],
  ['two in another order', block([pain(), cited('a')]), block([cited('a'), pain()]), 'same'],
  ['one of two', block([pain(), cited('a')]), block([cited('a')]), 'overlap'],
  ['one of two each', block([pain(), cited('a')]), block([cited('a'), cited('b')]), 'overlap'],
  ['a whole and its part', block([pain('Ice')]), block([cited('odg')]), 'overlap'],
  ['the MTUS alone and a guideline of it', block([cited('mtus')]), block([cited('mtus-2009/a')]), 'overlap'],
  ['the MTUS alone and a chapter cited as it', block([cited('mtus')]), block([asMtus('acoem-2004/a')]), 'overlap'],
  ['the MTUS alone and a chapter not cited as it', block([cited('mtus')]), block([cited('acoem-2004/a')]), 'different'],
  ['the MTUS alone on both sides', block([cited('mtus')]), block([cited('mtus')]), 'same'],
  ['ACOEM alone and a chapter of an edition', block([cited('acoem-3/a')]), block([cited('acoem')]), 'overlap'],
  ['two editions', block([cited('acoem-2004/a')]), block([cited('acoem-2007/a')]), 'different'],
  ['two parts of a whole', block([pain()]), block([cited('odg/head')]), 'different'],
  ['texts that are not identified, in other words', block([unknown('Smith 1999')]), block([unknown('J. Smith')]), null],
  ['one text that is not identified', block([unknown('Smith 1999')]), block([pain()]), 'different'],
  ['a text that is not identified, twice', block([unknown('Smith, 1999')]), block([unknown('Smith 1999.')]), 'same'],
  ['ids that begin alike', block([cited('odg-x')]), block([cited('odg')]), 'different'],
  ['sections that are signs alone', block([pain('§')]), block([pain('¶')]), 'same-guideline-other-section'],
];

describe('comparisonOf', () => {
  for (const [what, claimsAdministratorGuideline, reviewerGuideline, expected] of cases) {
    it(what, () => {
      assert.equal(comparisonOf({ claimsAdministratorGuideline, reviewerGuideline }), expected);
    });
  }

  it('takes long names in one pass', () => {
    const long = block([pain('ice '.repeat(100_000), '('.repeat(100_000), "a's".repeat(100_000))]);
    assert.equal(
      comparisonOf({ claimsAdministratorGuideline: long, reviewerGuideline: block([pain('Heat')]) }),
      'same-guideline-other-section',
    );
  });

  it('takes long lists in one pass', () => {
    const pages = Array.from({ length: 100_000 }, (_, at) => [2 * at + 2, 2 * at + 2] as const);
    const shifted = pages.map(([page]) => [page + 1, page + 1] as const);
    const many = (range: typeof pages): GuidelineBlock => block(range.map((page) => cited('a', { pages: [page] })));
    const sides = { claimsAdministratorGuideline: many(pages), reviewerGuideline: many(shifted) };
    assert.equal(comparisonOf(sides), 'same-guideline-other-section');
  });
});
