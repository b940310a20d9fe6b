import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { seededRandom, type Random } from '../support/random.ts';
import { letterIn, testReader } from '../support/testReader.ts';

/** Invented titles with what makes titles hard: full stops, colons, small letters, capitals, quantities, three lines and more. */
const titles = [
  'MRI of the right knee without contrast',
  'Norco 10/325mg #120',
  'Physical therapy 2x/wk. x 6 wks. Left knee',
  'Retrospective request for Toradol 60mg injection, DOS: 11/11/2016',
  '1 knee scooter',
  'physical therapy for the cervical spine',
  'Associated surgical service: Post-operative physical therapy, 12 sessions',
  'Lidoderm 5% patch (apply 1 patch 12 hrs. on/12 hrs. off) #30',
  'Flector 1.3% patch, "as needed", #60 with 2 refills',
  'Right L4-5 transforaminal epidural steroid injection under fluoroscopy. Anesthesia with monitored care',
  'Compound: Gabapentin 10%, Amitriptyline 10% in Cream base, 210gm: apply b.i.d.',
  'Left shoulder arthroscopy, subacromial decompression, distal clavicle excision, rotator cuff repair and possible biceps tenodesis, with assistant surgeon, medical clearance including CBC, BMP, EKG, chest x-ray; cold therapy unit and shoulder sling',
  'Acupuncture, twice a week for 3 weeks. Low back and right hip',
  'X-ray of the lumbar spine: AP, lateral, flexion/extension views',
  'Tramadol ER 150mg 1 p.o. q.d. #30',
  'Upheld denial appeal: MRI brain',
  '24/7 home attendant care for 2 weeks',
  'BOTOX 200 units for CHRONIC MIGRAINE',
  'Massage therapy 12 sessions was the original request. Massage therapy 4 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage therapy 8 sessions is',
  'Norco 5/325mg #60. One by mouth was the original request. Norco 5/325mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 5/325mg #30',
  'Aquatic therapy, 3x/wk. for 4 wks. was the original request. The Claims Administrator authorized aquatic therapy, 6 visits, leaving the original request IMR eligible. The original request, aquatic therapy, 3x/wk. for 4 wks. is',
];

const rationales = [
  'The records do not show a recent examination. There is no plan on file. Therefore, the request is not medically necessary.',
  'The worker has had six sessions. Function is better, and that is the case the guideline speaks of. The request is medically necessary and appropriate.',
  'Dr. Example notes 3/5 strength at L4-5. The spine was normal. Norco 10/325mg was given. The request is not medically necessary',
  'In this case no red flags are noted. Physical examination was not done. Medical necessity has not been shown.',
];

const claims =
  'Claims Administrator guideline: Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): Special Studies.';
const reviewer = 'MAXIMUS guideline: The Expert Reviewer did not base their decision on the MTUS.';

/** How lines end and how paragraphs are parted, as converters do it. */
const layouts = {
  'blank lines between paragraphs': [' \n', ' \n \n'],
  'no blank lines': ['\n', '\n'],
  'a blank line behind every line': [' \n\n', ' \n\n \n\n'],
} as const;

const widths = [40, 55, 70, 85, 95, 110, Infinity];

interface Invented {
  readonly title: string;
  readonly decision: 'Upheld' | 'Overturned';
  readonly rationale: string;
}

function wrapped(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function textOf(items: readonly Invented[], width: number, [lineEnd, between]: readonly [string, string]): string {
  const paragraphs = [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...items.flatMap((item) => [
      `${item.title}: ${item.decision}`,
      claims,
      reviewer,
      `Decision rationale: ${item.rationale}`,
    ]),
  ];
  return paragraphs.map((paragraph) => wrapped(paragraph, width).join(lineEnd)).join(between) + '\n';
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  assert.ok(value !== undefined);
  return value;
}

function invent(random: Random): Invented {
  return {
    title: pick(titles, random),
    decision: pick(['Upheld', 'Overturned'], random),
    rationale: pick(rationales, random),
  };
}

/** Without blank lines, only a sentence that ends rationales tells that a small letter behind it begins a title. */
function told(items: readonly Invented[]): readonly Invented[] {
  return items.map((item, at) => {
    const small = /^[a-z]/.test(items[at + 1]?.title ?? '');
    return small ? { ...item, rationale: 'The request is not medically necessary.' } : item;
  });
}

describe('titles of all kinds', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`are read whole: ${name}`, async () => {
      const reader = await testReader();
      const random = seededRandom(11);
      for (let round = 0; round < 400; round++) {
        const invented = [invent(random), invent(random), invent(random)];
        const items = name === 'no blank lines' ? told(invented) : invented;
        const text = textOf(items, pick(widths, random), layout);
        const found = letterIn(reader, text)?.items.map(({ title, decision }) => `${title.text}: ${decision.text}`);
        assert.deepEqual(
          found,
          items.map(({ title, decision }) => `${title}: ${decision}`),
          text,
        );
      }
    });
  }
});
