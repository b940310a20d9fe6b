import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foundBy } from '../../support/checkedLetter.ts';

type Case = readonly [name: string, title: string, prose: string];

const opening = 'The injured worker is a 48 year old male who fell from a ladder on 10-13-2016.';

function inRationale(rule: string, title: string, prose: string): readonly (string | null)[] {
  const items = [{ title, rationale: `${prose} No change of function is told.` }];
  return foundBy(rule, { summary: `${opening} He limps.`, items }).map(([here]) => here);
}

function inSummary(rule: string, title: string, prose: string): readonly (string | null)[] {
  return foundBy(rule, { summary: `${opening} ${prose}`, items: [{ title }] }).map(([here]) => here);
}

describe('the rule quantity', () => {
  const rationales: readonly (readonly [...Case, found: readonly string[]])[] = [
    [
      'a count',
      'Naproxen 550mg #60',
      'The request for naproxen 550mg #30 is not medically necessary.',
      ['naproxen 550mg'],
    ],
    [
      'a count in words',
      'Naproxen 550mg #60',
      'Therefore, 30 tablets of naproxen 550mg are not medically necessary.',
      ['naproxen 550mg'],
    ],
    [
      'a brand for a generic',
      'Naproxen 550mg #60',
      'The request for Naprosyn 550 mg, quantity 90, is not medically necessary.',
      ['Naprosyn 550 mg'],
    ],
    [
      'visits',
      'Acupuncture, 6 sessions',
      'As such, the request for 8 sessions of acupuncture is not medically necessary.',
      ['request for 8 sessions of acupuncture'],
    ],
    [
      'visits of a rhythm',
      'Physical therapy 2 times a week for 6 weeks',
      'The requested 18 sessions of physical therapy exceed what is recommended.',
      ['requested 18 sessions of physical therapy'],
    ],
    [
      'weeks',
      'Chiropractic 2x4',
      'The request for chiropractic 2x6 is not medically necessary.',
      ['request for chiropractic 2x6'],
    ],
    [
      'sessions alone',
      'Massage therapy x 6',
      'The request for 12 sessions is not medically necessary.',
      ['request for 12 sessions'],
    ],
    [
      'a sentence that begins with guidelines',
      'Acupuncture 2x3',
      'According to the guidelines of the MTUS, acupuncture 2 times a week for 4 weeks is not medically necessary.',
      ['acupuncture 2 times a week for 4 weeks is not'],
    ],
    [
      'written numbers',
      'Twelve physical therapy visits',
      'The request for six visits of physical therapy is not medically necessary.',
      ['request for six visits of physical therapy'],
    ],
  ];
  for (const [name, title, prose, found] of rationales) {
    it(`finds ${name} in a rationale`, () => assert.deepEqual(inRationale('quantity', title, prose), found));
  }

  const silent: readonly Case[] = [
    ['the same count', 'Naproxen 550mg #60', 'The request for naproxen 550mg #60 is not medically necessary.'],
    [
      'the same visits reckoned',
      'Physical therapy 2x6',
      'The request for 12 sessions of physical therapy is not medically necessary.',
    ],
    [
      'a range',
      'Physical therapy 1-2 times a week for 4 weeks',
      'The request for 6 sessions of physical therapy is not medically necessary.',
    ],
    [
      'what guidelines recommend',
      'Acupuncture 2x6',
      'The guidelines recommend an initial trial of 6 visits of acupuncture. The request exceeds 6 visits.',
    ],
    [
      'past visits',
      'Physical therapy 2x6',
      'He had 8 sessions of physical therapy before this request. He requested more therapy after 8 sessions.',
    ],
    ['an earlier request', 'Physical therapy 2x6', 'A prior request for 8 sessions of physical therapy was denied.'],
    [
      'what was authorized',
      'Physical therapy 2x6',
      'The request for physical therapy was modified to 6 sessions. The 4 sessions requested were approved.',
    ],
    [
      'a count a month',
      'Norco 10/325mg #180',
      'The request for Norco 10/325mg #60 per month is not medically necessary.',
    ],
    [
      'a count with refills',
      'Norco 10/325mg #180',
      'The request for Norco 10/325mg #60 with 2 refills is not medically necessary.',
    ],
    ['another therapy', 'Physical therapy 2x6', 'The request for 8 sessions of acupuncture is told elsewhere.'],
    ['another drug', 'Naproxen 550mg #60', 'The request for tramadol 50mg #30 is told elsewhere.'],
    [
      'a drug before the request of therapy',
      'Naproxen 550mg #60',
      'The requested naproxen 550mg is for 30 days. It is not medically necessary.',
    ],
    [
      'another request after this one',
      'Physical therapy 2x6',
      'The request for physical therapy 2x6 and acupuncture 2x3 is not medically necessary.',
    ],
    [
      'visits that exceed',
      'Physical therapy 2x6',
      'The request for 12 visits exceeds the 10 visits that the guidelines support.',
    ],
    [
      'an offer instead',
      'Physical therapy 2x6',
      'The request for physical therapy is denied, but 6 sessions are medically necessary.',
    ],
    ['visits of a doctor', 'Follow up visits x 2', 'The request for physical therapy 2x6 is told elsewhere.'],
    [
      'the year of a visit',
      'Physical therapy 2x6',
      'The request on the November 8, 2016 visit is not medically necessary.',
    ],
  ];
  for (const [name, title, prose] of silent) {
    it(`is silent in a rationale about ${name}`, () => assert.deepEqual(inRationale('quantity', title, prose), []));
  }

  const denied = 'On 10-28-2016, utilization review denied a request for';
  const summaries: readonly (readonly [...Case, count: number])[] = [
    ['another count that was denied', 'Naproxen 550mg #60', `${denied} naproxen 550mg #90.`, 1],
    ['other visits that were denied', 'Acupuncture 2x3', `${denied} acupuncture 2 times a week for 4 weeks.`, 1],
    [
      'other visits of one of two therapies',
      'Acupuncture 2x3',
      `${denied} physical therapy 2x6, and acupuncture, 2 times a week for 4 weeks.`,
      1,
    ],
    [
      'a request beside its denial',
      'Acupuncture 2x3',
      `The plan included a request for acupuncture 2x4. ${denied} acupuncture 2x3.`,
      1,
    ],
    [
      'an earlier request',
      'Acupuncture 2x3',
      `A request was made for acupuncture 2x4. ${'He went back to work and came again with pain. '.repeat(8)}${denied} acupuncture 2x3.`,
      0,
    ],
    ['the same', 'Acupuncture 2x3', `${denied} acupuncture, 6 visits.`, 0],
    [
      'a modified request',
      'Acupuncture 2x6',
      'Utilization review modified the request for acupuncture to 6 visits.',
      0,
    ],
    [
      'a partial approval',
      'Acupuncture 2x6',
      'Utilization review partially certified the request for acupuncture, 6 visits.',
      0,
    ],
    [
      'treatment to date',
      'Acupuncture 2x6',
      'Treatment to date has included 8 sessions of acupuncture and medications.',
      0,
    ],
  ];
  for (const [name, title, prose, count] of summaries) {
    it(count > 0 ? `finds ${name} in the summary` : `is silent in the summary about ${name}`, () => {
      assert.equal(inSummary('quantity', title, prose).length, count);
    });
  }

  const partial = (original: string, authorized: string, remaining: string): string =>
    `${original} was the original request. ${authorized} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${remaining} is`;

  it('adds up the parts of a partial approval', () => {
    const title = partial('Massage therapy x 12', 'Massage therapy x 4', 'Massage therapy x 6');
    assert.deepEqual(inRationale('quantity', title, 'It is denied.'), ['Massage therapy x 6']);
    const fits = partial('Massage therapy x 12', 'Massage therapy x 4', 'Massage therapy x 8');
    assert.deepEqual(
      inRationale('quantity', fits, 'The request for massage therapy x 4 is not medically necessary.'),
      [],
    );
  });

  it('reckons the visits of a title', () => {
    assert.equal(
      inRationale('quantity', 'Physical therapy 2 times a week for 6 weeks (8 sessions)', 'It is denied.').length,
      1,
    );
    assert.equal(
      inRationale('quantity', 'Physical therapy 2 times a week for 6 weeks (12 sessions)', 'It is denied.').length,
      0,
    );
  });
});

describe('the rules drug-strength and drug-form', () => {
  const cases: readonly (readonly [rule: string, ...Case, found: readonly string[]])[] = [
    [
      'drug-strength',
      'another strength',
      'Gabapentin 600mg #90',
      'The request for gabapentin 300 mg #90 is not medically necessary.',
      ['gabapentin 300 mg'],
    ],
    [
      'drug-strength',
      'another strength of a patch',
      'Butrans 10mcg/hr #4',
      'The request for Butrans 20mcg/hr is not medically necessary.',
      ['Butrans 20mcg/hr'],
    ],
    [
      'drug-strength',
      'the same strength',
      'Gabapentin 600mg #90',
      'The request for Neurontin 600 mg is not medically necessary.',
      [],
    ],
    [
      'drug-strength',
      'one of two ingredients',
      'Norco 10/325mg #60',
      'The request for Norco 10 mg is not medically necessary.',
      [],
    ],
    [
      'drug-strength',
      'a dose of the past',
      'Gabapentin 600mg #90',
      'He had been using gabapentin 300 mg before. The request is denied.',
      [],
    ],
    [
      'drug-strength',
      'a dose to wean',
      'Gabapentin 600mg #90',
      'The request is denied; weaning with gabapentin 300 mg is advised.',
      [],
    ],
    [
      'drug-strength',
      'a unit that differs',
      'Metformin 1g #60',
      'The request for metformin 1000mg is not medically necessary.',
      [],
    ],
    [
      'drug-form',
      'another form',
      'Lidocaine 5% patch #30',
      'The request for lidocaine 5% ointment is not medically necessary.',
      ['lidocaine 5%'],
    ],
    [
      'drug-form',
      'the same form',
      'Lidocaine 5% patch #30',
      'The request for Lidoderm patches is not medically necessary.',
      [],
    ],
    ['drug-form', 'no form', 'Diclofenac 1% gel', 'The request for diclofenac 1% is not medically necessary.', []],
  ];
  for (const [rule, name, title, prose, found] of cases) {
    it(`${rule}: ${found.length > 0 ? 'finds' : 'is silent about'} ${name}`, () => {
      assert.deepEqual(inRationale(rule, title, prose), found);
    });
  }

  it('compares the strengths of the parts of a partial approval', () => {
    const title =
      'Gabapentin 600mg #90 was the original request. Gabapentin 300mg #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Gabapentin 600mg #30 is';
    assert.deepEqual(inRationale('drug-strength', title, 'It is denied.'), ['Gabapentin 300mg']);
    assert.deepEqual(
      inRationale('drug-strength', 'Gabapentin 600mg #90 and gabapentin 300mg #30', 'It is denied.'),
      [],
    );
  });
});

describe('the rule drug-class', () => {
  const title = 'Relafen 500mg #60';
  for (const [prose, found] of [
    ['Relafen is an opioid that is used for pain.', ['Relafen is an opioid']],
    ['Protonix, a muscle relaxant, was denied.', ['Protonix, a muscle relaxant']],
    ['Relafen is a non-steroidal anti-inflammatory drug.', []],
    ['Relafen is an alternative to an opioid.', []],
    ['Naloxone is an opioid antagonist.', []],
    ['Cymbalta (duloxetine) is an SNRI antidepressant.', []],
    ['He takes Relafen, and an opioid was tried.', []],
    ['Flexeril is a sedating muscle relaxant.', []],
  ] as const) {
    it(`${found.length > 0 ? 'finds' : 'is silent about'}: ${prose}`, () => {
      assert.deepEqual(inRationale('drug-class', title, prose), found);
    });
  }
});

describe('the rules drug-not-in-summary and items-decided', () => {
  it('finds a drug that the summary does not name, although it names others', () => {
    assert.deepEqual(inSummary('drug-not-in-summary', 'Prilosec 20mg #60', 'Medications are naproxen and Norco.'), [
      'Prilosec 20mg',
    ]);
    assert.deepEqual(
      inSummary('drug-not-in-summary', 'Prilosec 20mg #60', 'Medications are naproxen and omeprazole.'),
      [],
    );
    assert.deepEqual(inSummary('drug-not-in-summary', 'Prilosec 20mg #60', 'Medications were refilled.'), []);
  });

  it('finds a denied drug and a denied therapy that no item decides', () => {
    const prose = 'Utilization review denied a request for Norco 10/325mg #60 and Soma 350mg #30.';
    assert.deepEqual(inSummary('items-decided', 'Norco 10/325mg #60', prose), ['Soma 350mg']);
    assert.deepEqual(
      inSummary('items-decided', 'Norco 10/325mg #60', 'Utilization review denied a request for Norco 10/325mg #60.'),
      [],
    );
    const therapies = 'Utilization review denied a request for acupuncture 2x3, and physical therapy 2x6.';
    assert.equal(inSummary('items-decided', 'Acupuncture 2x3', therapies).length, 1);
  });
});
