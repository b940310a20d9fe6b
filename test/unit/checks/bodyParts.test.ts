import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foundBy, type CheckedParts } from '../../support/checkedLetter.ts';

const opening = 'The injured worker is a 48 year old male who slipped on a ramp on 10/13/2016.';
const mtus = (chapter: string): string => `Decision based on MTUS ${chapter}.`;
const odg = (chapter: string): string =>
  `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ${chapter}.`;

interface Case {
  readonly name: string;
  readonly title: string;
  readonly rationale?: string;
  readonly summary?: string;
  readonly claims?: string;
  readonly reviewer?: string;
  /** Here and there of what is found; null: silent. */
  readonly found: readonly [string, string] | null;
}

function table(rule: string, cases: readonly Case[]): void {
  for (const { name, title, summary = '', found, ...item } of cases) {
    it(found ? `finds ${name}` : `is silent about ${name}`, () => {
      const parts: CheckedParts = { summary: `${opening} ${summary}`, items: [{ title, ...item }] };
      assert.deepEqual(foundBy(rule, parts), found ? [found] : []);
    });
  }
}

describe('the rule side', () => {
  table('side', [
    {
      name: 'another side in the request of the rationale',
      title: 'MRI of the left knee',
      rationale: 'The left knee locks. The request for an MRI of the right knee is not medically necessary.',
      found: ['left knee', 'right knee'],
    },
    {
      name: 'another side in all of the rationale, by a part next to it',
      title: 'Splint for the left wrist',
      summary: 'He reports pain of the left wrist.',
      rationale: 'The right hand is weak. Therefore, the splint is not medically necessary.',
      found: ['left wrist', 'right hand'],
    },
    {
      name: 'another side in all of the summary',
      title: 'MRI of the left knee',
      summary: 'The right knee is swollen. An x-ray of the right knee shows no fracture.',
      found: ['left knee', 'right knee'],
    },
    {
      name: 'another side of a level of the spine',
      title: 'Left L4-5 transforaminal epidural injection',
      rationale: 'Therefore, the right L4-5 transforaminal epidural injection is not medically necessary.',
      found: ['Left L4-5', 'right L4-5'],
    },
    {
      name: 'a rationale of both sides',
      title: 'MRI of the left knee',
      summary: 'The left knee is swollen.',
      rationale: 'The right knee is healed, the left knee locks. Therefore, the MRI is medically necessary.',
      found: null,
    },
    {
      name: 'a rationale of both sides at once',
      title: 'MRI of the left knee',
      rationale: 'Bilateral knee pain persists. Therefore, the MRI is medically necessary.',
      found: null,
    },
    {
      name: 'a summary of both sides where the rationale tells of the other by the way',
      title: 'MRI of the left knee',
      summary: 'The left knee locks. The right knee was operated on in 2012.',
      rationale: 'After surgery of the right knee, no records follow. Therefore, this is not medically necessary.',
      found: null,
    },
    {
      name: 'another part of the other side',
      title: 'MRI of the left knee',
      summary: 'He has a splint on the right wrist and pain of the right ankle. The left knee locks.',
      rationale: 'The right wrist is splinted. Therefore, this is not medically necessary.',
      found: null,
    },
    {
      name: 'a dominant hand and a straight leg raise',
      title: 'Splint for the left wrist',
      summary: 'He is right hand dominant. Right straight leg raise is negative. The left wrist hurts.',
      rationale: 'He is right hand dominant. Therefore, this is medically necessary.',
      found: null,
    },
    {
      name: 'a title of both sides',
      title: 'MRI of the bilateral knees',
      rationale: 'The right knee locks. Therefore, this is not medically necessary.',
      found: null,
    },
    {
      name: 'two parts of a title with a side each',
      title: 'Physical therapy for the left hand and right ankle',
      rationale: 'The left hand and the right ankle were fractured. Therefore, this is medically necessary.',
      found: null,
    },
    {
      name: 'pain that is worse on one side',
      title: 'MRI of the left knee',
      summary: 'He has knee pain, right greater than left.',
      rationale: 'He has knee pain, right greater than left. Therefore, this is medically necessary.',
      found: null,
    },
  ]);
});

describe('the rule body-part', () => {
  table('body-part', [
    {
      name: 'another part in the conclusion',
      title: 'MRI of the lumbar spine',
      rationale:
        'The low back hurts. Therefore, the request for an MRI of the cervical spine is not medically necessary.',
      found: ['lumbar spine', 'cervical spine'],
    },
    {
      name: 'a rationale all about another part',
      title: 'Physical therapy for the shoulder',
      summary: 'He has pain of the shoulder.',
      rationale:
        'The knee was treated before. The knee is better. The knee moves well. Therefore, this is not medically necessary.',
      found: ['shoulder', 'knee'],
    },
    {
      name: 'a part that the summary does not know of where another is asked for',
      title: 'MRI of the lumbar spine',
      summary: 'A request for an MRI of the left ankle was denied.',
      rationale: 'No sign of a fracture was found. Therefore, this is not medically necessary.',
      found: ['lumbar spine', 'left ankle'],
    },
    {
      name: 'a part by another name',
      title: 'MRI of the lumbar spine',
      rationale: 'The low back hurts. Therefore, the request for the back is not medically necessary.',
      found: null,
    },
    {
      name: 'pain that radiates to a limb',
      title: 'MRI of the cervical spine',
      rationale: 'There is numbness of the right arm. Therefore, this is medically necessary.',
      found: null,
    },
    {
      name: 'a test of the nerves of a limb for the spine',
      title: 'EMG/NCV of the bilateral wrists',
      rationale: 'The neck shows no radiculopathy. Therefore, the test for the neck is not medically necessary.',
      found: null,
    },
    {
      name: 'a title without a part',
      title: 'Ibuprofen 600mg #60',
      rationale: 'The knee hurts. Therefore, the request for the knee is not medically necessary.',
      found: null,
    },
    {
      name: 'a rationale that names another part by the way',
      title: 'Physical therapy for the shoulder',
      summary: 'He has pain of the shoulder.',
      rationale:
        'Guidelines allow ten visits for the knee, and ten for the ankle. Therefore, this is not medically necessary.',
      found: null,
    },
    {
      name: 'a rationale without a part',
      title: 'MRI of the lumbar spine',
      summary: 'The low back hurts, and the left knee.',
      found: null,
    },
  ]);
});

describe('the rule citation-body-part', () => {
  const silent: readonly (readonly [title: string, citation: string])[] = [
    ['MRI of the lumbar spine', mtus('Low Back Complaints 2004, Section(s): Special Studies')],
    ['MRI of the thoracic spine', mtus('Neck and Upper Back Complaints 2004')],
    ['MRI of the thoracic spine', mtus('Low Back Complaints 2004')],
    ['MRI of the left thumb', mtus('Forearm, Wrist, and Hand Complaints 2004')],
    ['EMG of the right upper extremity', mtus('Neck and Upper Back Complaints 2004')],
    ['NCV of the bilateral hands', mtus('Neck and Upper Back Complaints 2004')],
    ['EMG of the left lower extremity', mtus('Low Back Complaints 2004')],
    ['Physical therapy for the left knee', mtus('Chronic Pain Medical Treatment 2016')],
    ['Physical therapy for the left knee', odg('Pain (Chronic) Chapter, Physical therapy')],
    ['Physical therapy for the left knee', mtus('Initial Approaches to Treatment 2004')],
    ['Ibuprofen 600mg #60', mtus('Low Back Complaints 2004')],
    ['Shower chair for the left hip', odg('Knee & Leg Chapter, Durable medical equipment (DME)')],
    ['Associated surgical service: Cold therapy unit for the shoulder', odg('Knee & Leg Chapter, Cryotherapy')],
    ['Assistant surgeon for the left shoulder', odg('Low Back Chapter, Surgical assistant')],
    ['Pre-operative clearance for the left knee', odg('Low Back Chapter, Preoperative testing, general')],
    ['Physical therapy for the neck and left knee', mtus('Knee Complaints 2004')],
    ['Injection of the sacroiliac joint', odg('Hip & Pelvis Chapter')],
    ['Physical therapy for the left shoulder', mtus('Postsurgical Treatment 2009, Section(s): Shoulder')],
    ['Ultrasound of the abdomen', mtus('Low Back Complaints 2004')],
  ];
  for (const [title, claims] of silent) {
    it(`is silent about "${title}" under: ${claims}`, () => {
      assert.deepEqual(
        foundBy('citation-body-part', { items: [{ title, claims, reviewer: mtus('General Approaches 2004') }] }),
        [],
      );
    });
  }

  const found: readonly (readonly [title: string, citation: string, part: string])[] = [
    ['MRI of the left wrist', mtus('Knee Complaints 2004'), 'left wrist'],
    ['MRI of the cervical spine', mtus('Low Back Complaints 2004, Section(s): Special Studies'), 'cervical spine'],
    ['Injection of the right hip', mtus('Low Back Complaints 2004'), 'right hip'],
    ['Physical therapy for the right elbow', odg('Shoulder Chapter, Physical therapy'), 'right elbow'],
    ['MRI of the lumbar spine', odg('Neck and Upper Back Chapter'), 'lumbar spine'],
    ['EMG of the left lower extremity', mtus('Neck and Upper Back Complaints 2004'), 'left lower extremity'],
    ['Physical therapy for the left shoulder', mtus('Postsurgical Treatment 2009, Section(s): Knee'), 'left shoulder'],
  ];
  for (const [title, citation, part] of found) {
    for (const who of ['claims', 'reviewer'] as const) {
      it(`finds "${title}" under: ${citation} (${who})`, () => {
        const blocks = { claims: mtus('General Approaches 2004'), reviewer: mtus('General Approaches 2004') };
        const [first, ...others] = foundBy('citation-body-part', { items: [{ title, ...blocks, [who]: citation }] });
        assert.equal(first?.[1], part);
        assert.deepEqual(others, []);
      });
    }
  }

  it('judges each chapter alone', () => {
    const claims = `${mtus('Shoulder Complaints 2004')} ${odg('Knee & Leg Chapter')}`;
    const reviewer = mtus('Shoulder Complaints 2004');
    const there = foundBy('citation-body-part', { items: [{ title: 'MRI of the left shoulder', claims, reviewer }] });
    assert.equal(there.length, 1);
    assert.match(there[0]?.[0] ?? '', /Knee/);
  });
});

describe('the rule spinal-level', () => {
  table('spinal-level', [
    {
      name: 'another level in the conclusion',
      title: 'Epidural steroid injection at L4-5',
      rationale: 'Therefore, the epidural steroid injection at L5-S1 is not medically necessary.',
      found: ['L4-5', 'L5-S1'],
    },
    {
      name: 'another level in the sentence of the request',
      title: 'Fusion C5-C6',
      rationale:
        'The worker requests a fusion. The requested C6-7 fusion has no support. Therefore, this is not medically necessary.',
      found: ['C5-C6', 'C6-7'],
    },
    {
      name: 'the same level, written otherwise',
      title: 'Epidural steroid injection at L4-5 and L5-S1',
      rationale: 'Therefore, the request for an injection at L4-S1 is not medically necessary.',
      found: null,
    },
    {
      name: 'levels of findings',
      title: 'Epidural steroid injection at L4-5',
      rationale: 'The MRI shows a disc at L2-3. Therefore, the request is not medically necessary.',
      found: null,
    },
    {
      name: 'a nerve root next to the disc',
      title: 'Selective block of L5',
      rationale: 'Therefore, the request for a block at L5-S1 is not medically necessary.',
      found: null,
    },
  ]);
});
