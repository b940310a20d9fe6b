import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readService } from '../../../src/letter/service.ts';
import { fold, textSpan } from '../../../src/text/span.ts';

function read(title: string): { retrospective: boolean; days: string[]; surgical: boolean } {
  const source = `A line before.\n${title}: Upheld`;
  const service = readService(source, textSpan(source, { start: 15, end: 15 + title.length }));
  for (const { text, start, end } of service.serviceDates) assert.equal(fold(source.slice(start, end)), text);
  return {
    retrospective: service.retrospective,
    days: service.serviceDates.map(({ value }) => value),
    surgical: service.surgicalService,
  };
}

/** Every blank widened to what converters put there. */
const damaged: Readonly<Record<string, (title: string) => string>> = {
  'as printed': (title) => title,
  'with line ends': (title) => title.replaceAll(' ', '\r\n   '),
  'with no-break spaces': (title) => title.replaceAll(' ', '\u00a0'),
  'in capitals': (title) => title.toUpperCase(),
};

/** Titles with their dates of service. All invented. */
const dated: readonly (readonly [title: string, days: readonly string[]])[] = [
  ['Harp tuning, DOS: 11/11/2016', ['2016-11-11']],
  ['Harp tuning (DOS 9/1/2016, 9/15/2016)', ['2016-09-01', '2016-09-15']],
  ['Harp tuning (dates of service 1/2/16 - 1/5/16)', ['2016-01-02', '2016-01-05']],
  ['Harp tuning, date of service 1/2/16-1/5/16', ['2016-01-02', '2016-01-05']],
  ['Harp tuning performed on 11/03/2016', ['2016-11-03']],
  ['Harp tuning, D.O.S. 11-03-2016', ['2016-11-03']],
  ['Harp tuning (service dates: 1/2/2016, 1/3/2016 and 1/4/2016)', ['2016-01-02', '2016-01-03', '2016-01-04']],
  ['Harp tuning DOS from 1/2/2016 through 1/9/2016', ['2016-01-02', '2016-01-09']],
  ['Harp tuning DOS 1/2/2016; DOS 1/9/2016 & 1/10/2016', ['2016-01-02', '2016-01-09', '2016-01-10']],
  ['Harp tuning for dates of service between 1/2/2016 and 1/9/2016 by a harpist', ['2016-01-02', '2016-01-09']],
  ['Harp strings dispensed 7/8/2016', ['2016-07-08']],
  ['Harp tuning (DOS: July 8, 2016)', ['2016-07-08']],
  ['Harp tuning on DOS 11/03/2016 x 12 strings 10/325', ['2016-11-03']],
  ['Harp tuning DOS 9/1-9/15/2016', ['2016-09-15']],
  ['Retrospective harp tuning 11/03/2016', ['2016-11-03']],
  ['Retrospective request for harp tuning on 11/03/2016 and 11/05/2016', ['2016-11-03', '2016-11-05']],
];

/** Titles whose dates and numbers are no dates of service. */
const undated: readonly string[] = [
  'Harp tuning',
  'Harp tuning per report dated 11/03/2016',
  'Harp tuning 11/03/2016',
  'Retrospective harp tuning, report dated 11/03/2016',
  'Retrospective harp tuning (RFA 11/03/2016)',
  'Retrospective harp tuning for an injury of 1/2/2016',
  'Retrospective harp tuning as in the 1/2/2016 report',
  'Harp strings 10/325mg, DOS unknown',
  'Harp tuning DOS 13/45/2016',
  'Harp tuning DOS 2/30/2016',
  'Retrospective tuning of strings 1-2-16',
  'Avocados 11/03/2016',
];

describe('readService', () => {
  for (const [change, apply] of Object.entries(damaged)) {
    it(`finds the dates of service in a title, ${change}`, () => {
      for (const [title, days] of dated) assert.deepEqual(read(apply(title)).days, days, title);
      for (const title of undated) assert.deepEqual(read(apply(title)).days, [], title);
    });
  }

  it('finds them where a converter broke dates and words', () => {
    assert.deepEqual(read('Harp tuning, DOS: 11/ 11/ 2016').days, ['2016-11-11']);
    assert.deepEqual(read('Harp tuning, dat es of ser vice 11/\n11/2016').days, ['2016-11-11']);
    assert.deepEqual(read('Harp tuning perfor med on 11/11/2016').days, ['2016-11-11']);
    assert.deepEqual(read('Harp tuning, DOS: 11/11/201 6').days, ['2016-11-11']);
    assert.deepEqual(read('Harp tuning, DOS: 11/11/20 16').days, []);
    assert.deepEqual(read('Harp tuning, DOS: 1 1/11/2016').days, []);
    assert.deepEqual(read('Retrospective harp tuning 1 1/11/2016').days, []);
  });

  it('leaves out a day whose year is damaged', () => {
    for (const year of ['20l6', '20I6', '20i6', '20.16', '20/16', '20 l6', '2016x', '201b', '2O16'])
      assert.deepEqual(read(`Harp tuning, DOS: 11/03/${year}`).days, [], year);
    for (const year of ['2016', '16', '16.', '2016, 2 strings', '2016 L5', '16) 4 strings', '16-2 strings'])
      assert.deepEqual(read(`Harp tuning, DOS: 11/03/${year}`).days, ['2016-11-03'], year);
    assert.deepEqual(read('Harp tuning, DOS: July 8, 2016.5').days, []);
  });

  it('knows a retrospective request', () => {
    for (const title of [
      'Retrospective request for a harp',
      'RETROSPECTIVE: harp',
      'Retro spective harp',
      'Retrospectlve harp',
      'Retro request for a harp',
      'Retro: harp',
      'Harp (retro)',
      'Harp, retrospective',
      'Retroactive harp',
      'Harp (retro request)',
      'Retro-request for a harp',
      'Retro harp, 6 lessons',
      'Harp, not covered (retrospective)',
      'Retrospective non-metal harp',
      'Associated surgical service: Retrospective harp',
    ])
      assert.equal(read(title).retrospective, true, title);
    for (const title of [
      'Retro Achilles injection',
      'Retro patellar brace',
      'Prospective request for a harp',
      'Retropatellar harp',
      'Retro-patellar harp',
      'Harp',
      'Retrolisthesis',
      'Non-retrospective harp',
      'Non retrospective harp',
      'Harp (not retrospective)',
      'Not a retrospective request: harp',
    ])
      assert.equal(read(title).retrospective, false, title);
  });

  it('knows a service that goes with a surgery', () => {
    for (const title of [
      'Associated surgical service: Harp',
      'ASSOCIATED SURGICAL SERVICES: Harp',
      'Associated\nsurgi cal  service : Harp',
      'Assoclated surgical servlce: Harp',
      '"Associated Surgical Service: Harp"',
    ])
      assert.equal(read(title).surgical, true, title);
    for (const title of ['Harp, an associated surgical service', 'Surgical service', 'Associated harp', 'Harp'])
      assert.equal(read(title).surgical, false, title);
  });

  for (const piece of ['1/2/16 ', '1 ', 'DOS ', ' ', '1/', 'retro ', 'x retro ', 'a', 'a s s o c ', '1/2/16, and ']) {
    it(`bears a megabyte of "${piece}"`, () => void read(piece.repeat(1_000_000 / piece.length)));
  }
});
