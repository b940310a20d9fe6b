import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { asTheyAre, withoutIdentifiers } from '../../../src/views/identifiers.ts';

const hidden: readonly (readonly [words: string, shown: string])[] = [
  ['case CM16-9900001 and CM 13 - 9900014', 'case [case number] and [case number]'],
  ['on 03/14/2016, 3-14-16 and 2016-03-14', 'on [date 1], [date 1] and [date 1]'],
  ['March 14, 2016; Mar. 14th 2016; 14 March 2016', '[date 1]; [date 1]; [date 1]'],
  ['03/14/2016, then 03/24/2016', '[date 1], then [date 2]'],
  ['in May 2016, in 5/2016, and in 2016', 'in [date 1], in [date 1], and in 2016'],
  ['dated 11-4- 16', 'dated [date 1]'],
  [
    'a 48 year old, a 48-year-old, 48 years of age, a 51 yo, aged 51',
    'a [age 1], a [age 1], [age 1], a [age 2], [age 2]',
  ],
  ['seen by Dr. Example Person, and by Ms. Other', 'seen by [name], and by [name]'],
  ['claim 000123456, EX-000014, SSN 123-45-6789', 'claim [number], [number], SSN [number]'],
];

/** What treatments are told by stays. */
const kept = [
  'hydrocodone/acetaminophen 10/325mg #60, MS Contin 15 mg',
  '12 visits, 2 times a week for 6 weeks; pain 8/10; strength 5/5',
  'L4-5 and L5-S1, CPT 97110, section 9792.24.2, pages 303-305',
  'the doctor may march on, 6 months later',
];

describe('words without identifiers', () => {
  for (const [words, shown] of hidden)
    it(`"${words}" are "${shown}"`, () => assert.equal(withoutIdentifiers()(words), shown));

  for (const words of kept) it(`"${words}" stay`, () => assert.equal(withoutIdentifiers()(words), words));

  it('keep the number of a date from one call to the next', () => {
    const shown = withoutIdentifiers();
    assert.deepEqual(['1/2/2016', '1/3/2016', '01/02/2016'].map(shown), ['[date 1]', '[date 2]', '[date 1]']);
  });

  it('are as they are where identifiers are wanted', () => {
    assert.equal(asTheyAre('CM16-9900001'), 'CM16-9900001');
  });

  it('take time in proportion to their length', () => {
    for (const piece of ['1/', '1 ', 'May ', '12345-', 'CM16-', 'Dr. A', '1 year ', '- ', 'aged ']) {
      const words = piece.repeat(200_000);
      const begin = performance.now();
      withoutIdentifiers()(words);
      assert.ok(performance.now() - begin < 2000, piece);
    }
  });
});
