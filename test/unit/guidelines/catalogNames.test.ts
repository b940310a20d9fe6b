import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  chapterOfPage,
  evidenceOrderOn,
  namesOfPages,
  pagesOfChapter,
  rankOf,
  shortNameOf,
  topicsOf,
} from '../../../src/guidelines/catalog.ts';
import type { CitationSource } from '../../../src/letter/record.ts';

function cited(guideline: string, sections: readonly string[] = [], text = '') {
  return { guideline, sections: sections.map((section) => ({ text: section, start: 0, end: 0 })), text };
}

const names: readonly (readonly [guideline: string, sections: readonly string[], name: string])[] = [
  ['mtus-2009/chronic-pain', ['Muscle relaxants (for pain)'], 'MTUS Chronic Pain 2009 · Muscle relaxants'],
  ['acoem-2004/low-back-complaints', [], 'ACOEM ch. 12 Low Back 2004'],
  ['odg/low-back', ["MRI's (magnetic resonance imaging)"], 'ODG Low Back · MRIs'],
  ['odg/low-back', ['MRI’s', 'Office visits', 'Traction'], 'ODG Low Back · MRIs +2'],
  ['odg', ['Physical Medicine Guidelines'], 'ODG · Physical Medicine Guidelines'],
  ['acoem-2004/low-back-complaints', ['326'], 'ACOEM ch. 12 Low Back 2004 · 326'],
  ['odg/pain', ['(updated)'], 'ODG Pain · (updated)'],
  ['acoem-3/of-no-table', [], 'ACOEM Of No Table'],
  ['labor-code/4610.5', [], 'Labor Code 4610.5'],
  [
    'odg/knee-and-leg',
    ['Walking aids and all other things that go with them'],
    'ODG Knee & Leg · Walking aids and all other…',
  ],
];

describe('shortNameOf', () => {
  for (const [guideline, sections, name] of names)
    it(`names ${name}`, () => {
      assert.equal(shortNameOf(cited(guideline, sections), true), name);
    });

  it('leaves sections out where they are not wanted', () => {
    assert.equal(shortNameOf(cited('odg/low-back', ['Traction'])), 'ODG Low Back');
  });

  const own: readonly (readonly [text: string, name: string])[] = [
    ['https://www.example.org/policy/12 .', 'example.org/policy/12'],
    ['Doe J, Handbook of Imaginary Tendons, 3rd edition, 2001.', 'Doe J, Handbook of Imaginary Tendons…'],
    ['A'.repeat(100), `${'A'.repeat(39)}…`],
    ['', 'other/of-no-table'],
  ];
  for (const [text, name] of own)
    it(`names what is in no table by its own words: ${name}`, () => {
      assert.equal(shortNameOf(cited('other/of-no-table', [], text)), name);
    });

  it('gives a name whatever the id', () => {
    for (const id of ['', '/', 'acoem-3/', 'acoem-3/---', '__proto__', 'constructor'])
      assert.equal(typeof shortNameOf(cited(id), true), 'string');
  });
});

describe('evidenceOrderOn', () => {
  it('is that of 9792.25 until April 19, 2015, and of 9792.21.1 from the next day', () => {
    assert.equal(evidenceOrderOn('2013-06-01').rule, '8 CCR 9792.25');
    assert.equal(evidenceOrderOn('2015-04-19').rule, '8 CCR 9792.25');
    assert.equal(evidenceOrderOn('2015-04-20').rule, '8 CCR 9792.21.1');
    assert.deepEqual(
      evidenceOrderOn('2016-12-30').ranks.map(({ key }) => key),
      ['mtus', 'acoem-odg', 'other-guidelines', 'studies'],
    );
    assert.deepEqual(
      evidenceOrderOn('2015-04-19').ranks.map(({ key }) => key),
      ['mtus', 'other-guidelines', 'studies'],
    );
  });
});

const ranks: readonly (readonly [
  source: CitationSource,
  guideline: string,
  day: string | null,
  rank: string | null,
])[] = [
  ['mtus', 'mtus-2016/chronic-pain', '2016-12-30', '1 mtus'],
  ['mtus', 'acoem-2004/low-back-complaints', '2016-12-30', '1 mtus'],
  // Adopted, whatever the letter calls it.
  ['acoem', 'acoem-2004/low-back-complaints', '2016-12-30', '1 mtus'],
  ['acoem', 'acoem-2004/low-back-complaints', '2018-05-01', '2 acoem-odg'],
  ['acoem', 'acoem-2004/independent-medical-examinations-and-consultations', '2016-12-30', '2 acoem-odg'],
  // Outside of the MTUS, whatever the letter calls it.
  ['mtus', 'acoem-2004/independent-medical-examinations-and-consultations', '2016-12-30', '2 acoem-odg'],
  ['mtus', 'mtus', null, '1 mtus'],
  ['acoem', 'acoem', '2016-12-30', '2 acoem-odg'],
  ['acoem', 'acoem-3/of-no-table', '2016-12-30', '2 acoem-odg'],
  ['odg', 'odg/low-back', '2015-04-20', '2 acoem-odg'],
  ['odg', 'odg/low-back', '2015-04-19', '2 other-guidelines'],
  ['odg', 'odg/low-back', null, null],
  ['other', 'other/nass', '2016-12-30', '3 other-guidelines'],
  ['other', 'other/nass', '2014-02-03', '2 other-guidelines'],
  ['other', 'other/cochrane', '2016-12-30', '4 studies'],
  ['other', 'other/pdr', '2016-12-30', null],
  ['other', 'other/of-no-table', '2016-12-30', null],
  ['other', 'labor-code/4610.5', '2016-12-30', null],
  ['mtus', '8-ccr/9792.20', '2016-12-30', null],
];

describe('rankOf', () => {
  for (const [source, guideline, day, rank] of ranks)
    it(`finds ${guideline} cited as ${source} on ${day ?? 'an unknown day'} at ${rank ?? 'no place'}`, () => {
      const found = rankOf({ source, guideline }, day);
      assert.equal(found && `${found.place.toFixed()} ${found.key}`, rank);
    });
});

describe('the topics of a guideline', () => {
  it('have pages and how sure they are where these are known', () => {
    const relaxants = topicsOf('mtus-2009/chronic-pain').find(({ name }) => name === 'Muscle relaxants (for pain)');
    assert.deepEqual(relaxants, { name: 'Muscle relaxants (for pain)', from: 63, to: 66, sureness: 'usual' });
    assert.ok(topicsOf('mtus-2016/chronic-pain').every(({ from, to }) => from === null && to === null));
    assert.ok(topicsOf('mtus-2004/general-approaches').some(({ name }) => name === 'Prevention'));
    assert.deepEqual(topicsOf('other/of-no-table'), []);
  });

  it('are each named once', () => {
    for (const id of ['mtus-2009/chronic-pain', 'mtus-2016/chronic-pain', 'mtus-2004/general-approaches', 'odg/pain']) {
      const all = topicsOf(id).map(({ name }) => name.toLowerCase());
      assert.equal(new Set(all).size, all.length, id);
    }
  });

  it('are those on the pages cited', () => {
    const on = (id: string, ...pages: readonly [number, number][]) => namesOfPages(id, pages).map(({ name }) => name);
    assert.deepEqual(on('mtus-2009/chronic-pain', [78, 78]), ['Opioids, criteria for use']);
    assert.deepEqual(on('acoem-2004/independent-medical-examinations-and-consultations', [127, 127]), [
      'Referral to other specialists',
    ]);
    assert.deepEqual(on('acoem-2004/low-back-complaints', [303, 304], [308, 310]), [
      'Special studies: MRI, CT, EMG',
      'Table 12-8 summary of recommendations',
    ]);
    // One that was only reckoned to stand there is left out.
    assert.deepEqual(on('mtus-2009/chronic-pain', [98, 98]), ['Physical medicine']);
    assert.deepEqual(on('mtus-2009/chronic-pain', [500, 501]), []);
    assert.deepEqual(on('odg/low-back', [1, 9]), []);
  });
});

const chapters: readonly (readonly [page: number, chapter: string | null])[] = [
  [92, 'cornerstones-of-disability-prevention-and-management'],
  [104, null],
  [116, 'pain-suffering-and-restoration-of-function'],
  [126, null],
  [127, 'independent-medical-examinations-and-consultations'],
  [164, 'independent-medical-examinations-and-consultations'],
  [165, 'neck-and-upper-back-complaints'],
  [194, 'neck-and-upper-back-complaints'],
  [195, 'shoulder-complaints'],
  [225, 'shoulder-complaints'],
  [226, null],
  [286, 'low-back-complaints'],
  [326, 'low-back-complaints'],
  [327, null],
  [341, 'knee-complaints'],
  [384, null],
  [388, 'stress-related-conditions'],
  [0, null],
  [9999, null],
];

describe('chapterOfPage', () => {
  for (const [page, chapter] of chapters)
    it(`finds page ${page.toFixed()} in ${chapter ?? 'no chapter'}`, () => {
      assert.equal(chapterOfPage(page), chapter && `acoem-2004/${chapter}`);
    });

  it('is as sure as the pages of the chapter', () => {
    assert.deepEqual(pagesOfChapter('acoem-2004/low-back-complaints'), { from: 286, to: 326, sureness: 'verified' });
    assert.equal(pagesOfChapter('acoem-2004/knee-complaints')?.sureness, 'usual');
    assert.equal(pagesOfChapter('acoem-2004/eye'), null);
    assert.equal(pagesOfChapter('odg/low-back'), null);
  });
});
