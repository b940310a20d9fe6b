import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Citation, GuidelineBlock } from '../../../src/letter/record.ts';
import { citedNames } from '../../../src/views/citedNames.ts';
import { citationCompared } from '../../../src/views/citedSame.ts';
import { comparisonInWords } from '../../../src/views/comparison.ts';
import { inEnglish } from '../../../src/views/say.ts';

type Made = readonly [guideline: string, ...sections: string[]];

function cited([guideline, ...sections]: Made, text = guideline): Citation {
  const source = guideline.startsWith('other') || guideline.startsWith('odg') ? 'other' : 'mtus';
  const spans = sections.map((section) => ({ text: section, start: 0, end: section.length }));
  return { text, start: 0, end: 1, source, guideline, year: null, sections: spans, pages: [] };
}

const block = (citations: readonly Citation[], basis: GuidelineBlock['basis'] = 'mtus'): GuidelineBlock => ({
  text: 'a',
  start: 0,
  end: 1,
  basis,
  citations,
});

const citing = (...all: readonly Made[]): GuidelineBlock => block(all.map((made) => cited(made)));
const worded = (guideline: string, text: string): GuidelineBlock => block([cited([guideline], text)]);
const paged = (page: number): GuidelineBlock => block([{ ...cited(['odg/pain']), pages: [[page, page]] }]);
const none = block([], 'none');
const unread = block([], null);

const pain = 'mtus-2009/chronic-pain';
const knee = 'acoem-2004/knee-complaints';

const cases: readonly (readonly [
  what: string,
  claims: GuidelineBlock | null,
  reviewer: GuidelineBlock | null,
  string,
])[] = [
  ['the same', citing([knee]), citing([knee]), 'both sides cite the same guideline'],
  ['the same two', citing([knee], [pain]), citing([pain], [knee]), 'both sides cite the same guidelines'],
  ['the same twice', citing([knee], [knee, 'Ice']), citing([knee]), 'both sides cite the same guideline'],
  ['other sections', citing([pain, 'Ice']), citing([pain, 'Heat']), 'same guideline, but other sections'],
  ['other pages', paged(3), paged(7), 'same guideline, but other pages'],
  ['one of two', citing([knee], [pain]), citing([pain]), 'the sides cite in part the same guidelines'],
  ['a chapter and its book', citing(['odg/pain']), citing(['odg']), 'the sides cite in part the same guidelines'],
  ['the MTUS alone', citing(['mtus']), citing([pain]), 'the sides cite in part the same guidelines'],
  ['the MTUS alone twice', citing(['mtus']), citing(['mtus']), 'both sides cite the same guideline'],
  ['the MTUS alone against ODG', citing(['mtus']), citing(['odg']), 'the sides cite different guidelines'],
  ['different', citing([knee]), citing([pain]), 'the sides cite different guidelines'],
  ['one none', none, citing([pain]), 'the claims administrator cites no guideline'],
  ['the other none', citing([pain]), none, 'the reviewer cites no guideline'],
  ['both none', none, none, 'neither side cites a guideline'],
  ['nothing read on one side', unread, citing([pain]), ''],
  ['a side that is missing', null, citing([pain]), ''],
  [
    'two studies',
    worded('other/cochrane', 'On thumbs'),
    worded('other/cochrane', 'On toes'),
    'the sides cite different guidelines',
  ],
  [
    'one study',
    worded('other/cochrane', 'On thumbs'),
    worded('other/cochrane', 'On  Thumbs.'),
    'both sides cite the same guideline',
  ],
  [
    'two pages of an address',
    worded('other/example-org', 'example.org/1'),
    worded('other/example-org', 'example.org/2'),
    '',
  ],
  [
    'one page of an address',
    worded('other/example-org', 'a'),
    worded('other/example-org', 'a'),
    'both sides cite the same guideline',
  ],
  [
    'not identified on one side',
    worded('other/example-org', 'a'),
    citing([pain]),
    'the sides cite different guidelines',
  ],
];

describe('how the two sides compare, in words', () => {
  for (const [what, claimsAdministratorGuideline, reviewerGuideline, expected] of cases) {
    it(what, () => {
      assert.equal(comparisonInWords({ claimsAdministratorGuideline, reviewerGuideline }, inEnglish), expected);
    });
  }
});

describe('how one citation compares with the other side', () => {
  const against: readonly (readonly [string, Citation, GuidelineBlock | null, string | null])[] = [
    ['the same among others', cited([pain]), citing([knee], [pain]), 'same'],
    [
      'the same in another section',
      cited([pain, 'Ice']),
      citing([knee], [pain, 'Heat']),
      'same-guideline-other-section',
    ],
    ['a part of it among others', cited(['odg']), citing([knee], ['odg/pain']), 'overlap'],
    ['not at all', cited([pain]), citing([knee]), 'different'],
    ['none cited', cited([pain]), none, 'one-cited-none'],
    ['nothing read', cited([pain]), unread, null],
    ['a side that is missing', cited([pain]), null, null],
  ];
  for (const [what, citation, side, expected] of against) {
    it(what, () => {
      assert.equal(citationCompared(citation, side), expected);
    });
  }
});

describe('the short names of what is cited', () => {
  const names = (room: number, ...all: readonly Made[]): string =>
    citedNames(
      all.map((made) => cited(made)),
      room,
      inEnglish,
    );

  it('have their sections where these fit', () => {
    assert.equal(names(80, [pain, 'Muscle relaxants']), 'MTUS Chronic Pain 2009 · Muscle relaxants');
    assert.equal(names(80, [knee], ['odg/pain', 'Ice', 'Heat']), 'ACOEM ch. 13 Knee 2004; ODG Pain · Ice +1');
    assert.equal(names(40, [knee], ['odg/pain', 'Ice', 'Heat']), 'ACOEM ch. 13 Knee 2004; ODG Pain');
  });

  it('stand once for each guideline, and are counted where they do not fit', () => {
    assert.equal(
      names(80, ['odg/pain', 'Ice'], [knee], ['odg/pain', 'Heat']),
      'ODG Pain · Ice +1; ACOEM ch. 13 Knee 2004',
    );
    assert.equal(names(40, [knee], [pain], ['odg/pain']), 'ACOEM ch. 13 Knee 2004 and 2 more');
    const many = Array.from({ length: 30 }, (_, at): Made => [`other/thing-${at}`]);
    assert.equal(names(60, ...many), 'other/thing-0; other/thing-1; other/thing-2 and 27 more');
  });

  it('are cut to the room, and nothing where nothing is cited', () => {
    const cut = citedNames([cited(['other/x'], 'A very long handbook about thumbs and toes')], 25, inEnglish);
    assert.ok(cut.length <= 25 && cut.endsWith('…'), cut);
    assert.equal(names(80), '');
  });
});
