import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foundBy } from '../../support/checkedLetter.ts';

// The made-up header: injury 10/13/2016, UR denial 10/28/2016, decision 12/09/2016.
const opening = 'The injured worker is a 48 year old male who sustained an industrial injury on';

describe('the rule header-date', () => {
  it('finds a date of injury that the summary tells otherwise', () => {
    assert.deepEqual(foundBy('header-date', { summary: `${opening} 10-31-2016. He limps.` }), [
      ['10/13/2016', '10-31-2016'],
    ]);
  });

  it('finds a denial that the summary tells otherwise', () => {
    const summary = `${opening} 10-13-2016. The Utilization Review dated 10-27-16 denied the request.`;
    assert.deepEqual(foundBy('header-date', { summary }), [['10/28/2016', '10-27-16']]);
  });

  for (const [name, summary] of [
    ['agrees', `${opening} 10-13-2016. On October 28, 2016, utilization review non-certified the request.`],
    ['agrees in one of two places', `${opening} 10-12-2016. A date of injury of 10/13/16 was given.`],
    ['tells an injury over time', `${opening} from 01/02/2015 through 09/30/2016. He limps.`],
    ['tells other days only', 'The injured worker is a 48 year old male. A note dated 10-20-2016 reports pain.'],
    ['tells a report of the injury', 'The first report of occupational injury from 10-14-2016 reports pain.'],
  ] as const) {
    it(`is silent where the summary ${name}`, () => {
      assert.deepEqual(foundBy('header-date', { summary }), []);
    });
  }
});

describe('the rule date-order', () => {
  const cases: readonly (readonly [name: string, summary: string, found: readonly (readonly [string, string])[]])[] = [
    [
      'a note before the injury',
      `${opening} 10-13-2016. A progress note dated 09-13-2016 reports pain of the wrist.`,
      [['09-13-2016', '10/13/2016']],
    ],
    [
      'a visit after the decision',
      `${opening} 10-13-2016. On December 20, 2016, the injured worker complained of pain.`,
      [['December 20, 2016', '12/09/2016']],
    ],
    [
      'a request after its denial',
      `${opening} 10-13-2016. The request for authorization dated 11-02-2016 was for an MRI of the shoulder. The Utilization Review dated 10-28-2016 denied it.`,
      [['11-02-2016', '10-28-2016']],
    ],
    ['an older injury years before', `${opening} 10-13-2016. A progress note dated 09-13-2009 reports a sprain.`, []],
    ['a test before the injury', `${opening} 10-13-2016. An MRI dated 09-13-2016 showed no tear.`, []],
    [
      'a request for another treatment after the denial',
      `${opening} 10-13-2016. The request for authorization dated 11-02-2016 was for acupuncture. The Utilization Review dated 10-28-2016 denied an MRI.`,
      [],
    ],
    ['days in their order', `${opening} 10-13-2016. A progress note dated 10-20-2016 reports pain.`, []],
  ];
  for (const [name, summary, found] of cases) {
    it(found.length > 0 ? `finds ${name}` : `is silent about ${name}`, () => {
      assert.deepEqual(foundBy('date-order', { summary }), found);
    });
  }
});

describe('the rule impossible-date', () => {
  it('finds a day that no calendar has, and no day that it has', () => {
    const summary = `${opening} 10-13-2016. A note dated 02/30/2016 and one dated 02/29/2016 report pain.`;
    assert.deepEqual(foundBy('impossible-date', { summary }), [['02/30/2016', null]]);
  });
});
