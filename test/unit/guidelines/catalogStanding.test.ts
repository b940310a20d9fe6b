import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { editionInForce, guidelineOf, standingOn, wordingOn, type Standing } from '../../../src/guidelines/catalog.ts';

const standings: readonly (readonly [id: string, day: string | null, standing: Standing])[] = [
  ['acoem-2004/low-back-complaints', '2016-12-30', 'in-force'],
  ['acoem-2004/low-back-complaints', '2017-11-30', 'in-force'],
  ['acoem-2004/low-back-complaints', '2017-12-01', 'superseded'],
  ['acoem-2004/low-back-complaints', '2009-07-18', 'in-force'],
  // The first MTUS adopted the whole book.
  ['acoem-2004/low-back-complaints', '2009-07-17', 'in-force'],
  ['acoem-2004/low-back-complaints', '2007-06-14', 'not-yet'],
  ['acoem-2004/independent-medical-examinations-and-consultations', '2008-01-01', 'in-force'],
  ['acoem-2004/independent-medical-examinations-and-consultations', '2016-12-30', 'outside-mtus'],
  ['acoem-2004/work-relatedness', '2016-12-30', 'outside-mtus'],
  ['acoem-2004/pain-suffering-and-restoration-of-function', '2016-12-30', 'outside-mtus'],
  ['acoem-2004/elbow-complaints', '2016-12-30', 'outside-mtus'],
  ['acoem-2007/elbow', '2016-12-30', 'in-force'],
  ['acoem-2007/elbow', '2018-05-01', 'superseded'],
  ['acoem-2007/low-back', '2016-12-30', 'outside-mtus'],
  ['acoem-2004/stress-related-conditions', '2019-04-17', 'in-force'],
  ['acoem-2004/stress-related-conditions', '2019-04-18', 'superseded'],
  ['acoem-2016/low-back-disorders', '2017-11-30', 'not-yet'],
  ['acoem-2016/low-back-disorders', '2017-12-01', 'in-force'],
  ['acoem-2016/low-back-disorders', '2019-08-10', 'in-force'],
  ['acoem-2016/low-back-disorders', '2019-08-11', 'superseded'],
  // Its successor was proposed; when it was adopted is not known.
  ['acoem-2019/low-back-disorders', '2021-09-16', 'in-force'],
  ['acoem-2019/low-back-disorders', '2021-09-17', 'unknown'],
  ['acoem-2020/low-back-disorders', '2021-12-01', 'unknown'],
  ['mtus-2009/chronic-pain', '2016-07-27', 'in-force'],
  ['mtus-2009/chronic-pain', '2016-07-28', 'superseded'],
  ['mtus-2016/chronic-pain', '2016-07-27', 'not-yet'],
  ['mtus-2016/chronic-pain', '2016-07-28', 'in-force'],
  ['mtus-2016/chronic-pain', '2017-12-01', 'superseded'],
  ['mtus-2016/opioids', '2017-01-05', 'in-force'],
  ['mtus-2007/acupuncture', '2014-02-03', 'in-force'],
  ['mtus-2009/postsurgical', '2014-02-03', 'in-force'],
  ['mtus-2004/general-approaches', '2017-11-30', 'in-force'],
  ['mtus-2004/general-approaches', '2017-12-01', 'superseded'],
  ['mtus/drug-formulary', '2017-12-31', 'not-yet'],
  ['mtus/drug-formulary', '2018-01-01', 'in-force'],
  ['mtus', '2016-12-30', 'in-force'],
  ['acoem-2004', '2009-07-17', 'in-force'],
  // Since then the MTUS has some of its chapters.
  ['acoem-2004', '2009-07-18', 'unknown'],
  ['acoem-2004', '2016-12-30', 'unknown'],
  ['acoem-2004', '2019-04-17', 'unknown'],
  ['acoem-2004', '2019-05-01', 'superseded'],
  ['acoem', '2016-12-30', 'unknown'],
  ['acoem-3', '2016-12-30', 'outside-mtus'],
  ['acoem-3', '2018-05-01', 'unknown'],
  ['acoem-3/low-back-disorders', '2017-11-30', 'outside-mtus'],
  ['acoem-3/low-back-disorders', '2017-12-01', 'unknown'],
  ['acoem-3/hip-and-groin-disorders', '2018-05-01', 'in-force'],
  ['acoem-3/of-no-table', '2016-12-30', 'outside-mtus'],
  ['acoem-3/of-no-table', '2018-05-01', 'unknown'],
  ['odg', '2016-12-30', 'outside-mtus'],
  ['odg/low-back', null, 'outside-mtus'],
  ['other/nass', '2016-12-30', 'outside-mtus'],
  ['other/of-no-table', '2016-12-30', 'unknown'],
  ['8-ccr/9792.21.1', '2015-04-19', 'not-yet'],
  ['8-ccr/9792.21.1', '2015-04-20', 'in-force'],
  ['8-ccr/9792.10.1', '2016-12-30', 'unknown'],
  ['labor-code/4610.5', '2016-12-30', 'unknown'],
  ['labor-code', '2016-12-30', 'unknown'],
  ['acoem-2004/low-back-complaints', null, 'unknown'],
];

describe('standingOn', () => {
  for (const [id, day, standing] of standings)
    it(`finds ${id} ${standing} on ${day ?? 'an unknown day'}`, () => {
      assert.equal(standingOn(id, day), standing);
    });
});

const editions: readonly (readonly [id: string, day: string, edition: string | null])[] = [
  ['acoem-2004/low-back-complaints', '2016-12-30', 'acoem-2004/low-back-complaints'],
  ['acoem-2004/low-back-complaints', '2018-05-01', 'acoem-2016/low-back-disorders'],
  ['acoem-2004/low-back-complaints', '2020-01-01', 'acoem-2019/low-back-disorders'],
  ['acoem-2007/low-back', '2016-12-30', 'acoem-2004/low-back-complaints'],
  ['acoem-3/low-back-disorders', '2016-12-30', 'acoem-2004/low-back-complaints'],
  ['acoem-2004/elbow-complaints', '2016-12-30', 'acoem-2007/elbow'],
  ['mtus-2009/chronic-pain', '2016-07-27', 'mtus-2009/chronic-pain'],
  ['mtus-2009/chronic-pain', '2016-07-28', 'mtus-2016/chronic-pain'],
  ['mtus-2009/chronic-pain', '2017-12-01', 'acoem-2017/chronic-pain'],
  ['acoem-2004/pain-suffering-and-restoration-of-function', '2014-02-03', 'mtus-2009/chronic-pain'],
  ['acoem-2008/chronic-pain', '2014-02-03', 'mtus-2009/chronic-pain'],
  ['mtus-2016/opioids', '2018-05-01', 'acoem-2017/opioids'],
  ['acoem-2017/opioids', '2014-02-03', null],
  ['mtus-2004/general-approaches', '2018-05-01', 'acoem-2017/initial-approaches-to-treatment'],
  ['acoem-2004/stress-related-conditions', '2018-05-01', 'acoem-2004/stress-related-conditions'],
  ['acoem-2004/independent-medical-examinations-and-consultations', '2016-12-30', null],
  // No table lists it, but others of its title.
  ['acoem-3/eye-disorders', '2016-12-30', 'acoem-2004/eye'],
  ['acoem-2011/knee-disorders', '2018-05-01', 'acoem-2015/knee-disorders'],
  ['acoem-3/of-no-table', '2018-05-01', null],
  ['odg/low-back', '2016-12-30', null],
  ['other/of-no-table', '2016-12-30', null],
  ['8-ccr/9792.21.1', '2014-02-03', null],
  ['8-ccr/9792.21.1', '2016-12-30', '8-ccr/9792.21.1'],
];

describe('editionInForce', () => {
  for (const [id, day, edition] of editions)
    it(`finds for ${id} on ${day} ${edition ?? 'none'}`, () => {
      assert.equal(editionInForce(id, day)?.id ?? null, edition);
    });
});

describe('wordingOn', () => {
  it('gives what a section said on a day', () => {
    assert.match(wordingOn('8-ccr/9792.25', '2015-04-19')?.title ?? '', /Presumption/);
    assert.match(wordingOn('8-ccr/9792.25', '2015-04-20')?.title ?? '', /Quality/);
    assert.equal(wordingOn('8-ccr/9792.21.1', '2015-04-19'), null);
  });

  it('gives the only wording where its days are not known, and none of an unknown section', () => {
    assert.equal(wordingOn('labor-code/4610.5', '2016-12-30')?.section, 'Labor Code 4610.5');
    assert.equal(wordingOn('labor-code/1', '2016-12-30'), null);
  });
});

describe('guidelineOf', () => {
  it('knows sections of the law', () => {
    assert.equal(guidelineOf('labor-code/4610.5')?.kind, 'statute');
    assert.equal(guidelineOf('8-ccr/9792.21.1')?.kind, 'regulation');
    assert.equal(guidelineOf('8-ccr/9792.24.1')?.address, 'https://www.dir.ca.gov/t8/9792_24_1.html');
  });

  it('tells of a section that changed what it adopts or says, and from when', () => {
    assert.equal(
      guidelineOf('8-ccr/9792.23.2')?.summary,
      'Adopts ACOEM ch. 9 Shoulder 2004 from 2009-07-18, ACOEM Shoulder 2016 from 2017-12-01.',
    );
    assert.match(guidelineOf('8-ccr/9792.25')?.summary ?? '', /^From 2009-07-18: .*\. From 2015-04-20: /);
  });

  it('takes from the regulations when a guideline was in force, and by which section', () => {
    const { inForce, regulation } = guidelineOf('acoem-2004/knee-complaints') ?? {};
    assert.deepEqual(inForce, { from: '2009-07-18', to: '2017-11-30' });
    assert.equal(regulation, '8 CCR 9792.23.6');
    assert.equal(guidelineOf('odg/knee-and-leg')?.inForce, null);
  });

  it('names a chapter of the 3rd edition, or of a year, that no table lists by its id alone, as usual', () => {
    const chapter = guidelineOf('acoem-3/spinal-cord-of-no-table');
    assert.equal(chapter?.title, 'Spinal Cord of No Table (ACOEM; edition not named, or 3rd)');
    assert.equal(chapter.sureness, 'usual');
    assert.equal(guidelineOf('acoem-2014/of-no-table')?.shortName, 'ACOEM Of No Table 2014');
  });

  it('knows nothing else', () => {
    for (const id of ['', 'other/of-no-table', 'odg/of-no-table', 'acoem-2004/of-no-table', 'labor-code/1', '8-ccr/1'])
      assert.equal(guidelineOf(id), null, id);
  });
});
