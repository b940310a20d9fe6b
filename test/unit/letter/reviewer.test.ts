import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readReviewer } from '../../../src/letter/reviewer.ts';
import { fold, type Span } from '../../../src/text/span.ts';

const [statesLabel, specialtyLabel] = ['State(s) of Licensure:', 'Certification(s)/Specialty:'];

function read(text: string): { states: string[]; specialties: string[]; codes: string[] } {
  const behind = (label: string, end: number): Span | null => {
    const at = text.indexOf(label);
    return at < 0 ? null : { start: at + label.length, end };
  };
  const specialtyAt = text.indexOf(specialtyLabel);
  const { reviewer, problems } = readReviewer(text, {
    licensure: behind(statesLabel, specialtyAt < 0 ? text.length : specialtyAt),
    specialty: behind(specialtyLabel, text.length),
    determination: { start: 0, end: text.length },
  });
  for (const { text: words, start, end } of [...reviewer.licensure, ...reviewer.specialties]) {
    assert.equal(fold(text.slice(start, end)), words);
  }
  const words = (list: readonly { text: string }[]): string[] => list.map((one) => one.text);
  return {
    states: words(reviewer.licensure),
    specialties: words(reviewer.specialties),
    codes: problems.map(({ code }) => code),
  };
}

const block = (states: string, specialties: string): string =>
  `A first line of prose that\nwraps.\n\nCredentials:\n${statesLabel}${states}\n${specialtyLabel}${specialties}\n`;

describe('readReviewer behind labels', () => {
  it('splits at commas, with and without blanks', () => {
    const { states, specialties, codes } = read(
      block(' Texas,New York, Ohio', ' Physical Medicine & Rehabilitation, Surgery'),
    );
    assert.deepEqual(states, ['Texas', 'New York', 'Ohio']);
    assert.deepEqual(specialties, ['Physical Medicine & Rehabilitation', 'Surgery']);
    assert.deepEqual(codes, []);
  });

  it('keeps commas inside parentheses, unless one is never closed', () => {
    assert.deepEqual(read(block(' Iowa', ' Surgery (General, Trauma), Neurology')).specialties, [
      'Surgery (General, Trauma)',
      'Neurology',
    ]);
    assert.deepEqual(read(block(' Iowa', ' Surgery (General, Neurology')).specialties, [
      'Surgery (General',
      'Neurology',
    ]);
  });

  it('goes on over line ends and stops with the paragraph', () => {
    const wrapped = block(
      ' Ohio',
      ' Preventive Medicine, Public Health &\nGeneral Preventive Medicine, Pain\nManagement\n\nA note, added later',
    );
    const expected = ['Preventive Medicine', 'Public Health & General Preventive Medicine', 'Pain Management'];
    assert.deepEqual(read(wrapped).specialties, expected);
    assert.deepEqual(read(wrapped.replaceAll('\n', '\r\n')).specialties, expected);
    assert.deepEqual(read(wrapped.replaceAll('\n', '\n\n')).specialties, expected);
    assert.deepEqual(read(wrapped.replaceAll('Pain\n', '\f\n\n\nPain ')).specialties, expected);
  });

  it('drops specks and a full stop at the ends', () =>
    assert.deepEqual(read(block(' | Ohio, Iowa. _', ' Surgery. |')).states, ['Ohio', 'Iowa']));

  it('drops the "and" before the last entry', () =>
    assert.deepEqual(read(block(' Ohio, Iowa,\nand Texas', ' Surgery, and Andrology')), {
      states: ['Ohio', 'Iowa', 'Texas'],
      specialties: ['Surgery', 'Andrology'],
      codes: [],
    }));

  for (const prose of [
    'He/she has been in active clinical practice for years, and is there.',
    'The expert reviewer was selected.',
    'MAXIMUS Federal Services sent the file.',
  ]) {
    it(`ends with the form's own prose: ${prose.slice(0, 20)}`, () => {
      for (const gap of ['\n', ' ', '. ', '\r\n\r\n']) {
        const { specialties } = read(
          block(' Ohio', ` Surgery, Pain Management${gap}${prose.replaceAll(' ', gap === '. ' ? ' ' : gap)}`),
        );
        assert.deepEqual(specialties, ['Surgery', 'Pain Management']);
      }
    });
  }

  const column = (values: string): string => block('', `\n\n${values}`);
  const wrong = ['reviewer.licensure-missing', 'reviewer.specialty-missing'];

  it('reads values that stand in a column behind both labels', () => {
    for (const values of [
      'Ohio, New York\nFamily Practice, Surgery',
      'Ohio, New\nYork\nFamily Practice, Surgery',
      'Ohio,\nand New York\n\nFamily\nPractice, Surgery\n\nHe/she has been there.',
    ]) {
      const expected = { states: ['Ohio', 'New York'], specialties: ['Family Practice', 'Surgery'], codes: [] };
      assert.deepEqual(read(column(values)), expected, values);
      assert.deepEqual(read(column(values).replaceAll('\n', '\r\n\r\n')), expected, values);
    }
  });

  it('does not guess which of such values is which', () => {
    for (const values of ['Ohio Family Practice', 'Family Practice', 'OH\nFamily Practice', 'Family Practice\nOhio'])
      assert.deepEqual(read(column(values)), { states: [], specialties: [], codes: wrong }, values);
    assert.deepEqual(read(column('Ohio')), { states: ['Ohio'], specialties: [], codes: wrong.slice(1) });
  });

  it('takes values beside their label where the other one is empty', () =>
    assert.deepEqual(read(block('', ' Surgery')), { states: [], specialties: ['Surgery'], codes: wrong.slice(0, 1) }));

  it('says which list is empty', () => {
    assert.deepEqual(read(block(' Ohio', '')).codes, ['reviewer.specialty-missing']);
  });
});

describe('readReviewer in the prose of older letters', () => {
  const cases: [prose: string, states: string[], specialties: string[]][] = [
    [
      'is Board Certified in Dermatology has a subspecialty in Toxicology and is licensed to practice in Nevada.',
      ['Nevada'],
      ['Dermatology', 'Toxicology'],
    ],
    [
      'is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Sports\nMedicine and is licensed to practice in Texas and Ohio.',
      ['Texas', 'Ohio'],
      ['Physical Medicine and Rehabilitation', 'Sports Medicine'],
    ],
    [
      'is board-certified in Internal Medicine, Rheumatology, and Allergy and Immunology and is licensed to practice medicine in the states of Iowa, New York, and Maine.',
      ['Iowa', 'New York', 'Maine'],
      ['Internal Medicine', 'Rheumatology', 'Allergy and Immunology'],
    ],
    [
      'is Board Certified in Psychiatry and Neurology and Obstetrics and Gynecology and is licensed to practice in Utah. He/she has been in practice.',
      ['Utah'],
      ['Psychiatry and Neurology', 'Obstetrics and Gynecology'],
    ],
    [
      'is licensed in Psychology has a subspecialty in Health Psychology and Pain Management and is licensed to practice in Ohio.',
      ['Ohio'],
      ['Psychology', 'Health Psychology', 'Pain Management'],
    ],
    ['is Board Certified in Surgery and is licensed in Ohio and Utah.', ['Ohio', 'Utah'], ['Surgery']],
    ['is a licensed Chiropractor and is licensed to practice in Ohio.', ['Ohio'], ['Chiropractor']],
    [
      'is a Doctor of Chiropractic, has a subspecialty in Sports Medicine and is licensed to practice in Ohio',
      ['Ohio'],
      ['Sports Medicine'],
    ],
  ];
  for (const [prose, states, specialties] of cases) {
    it(prose.slice(0, 60).replace('\n', ' '), () => {
      const text = `An expert reviewer was selected. He/she has no affiliation with the employer. The expert reviewer ${prose} The reviewer was selected for expertise in the same or similar specialties that evaluate the condition.`;
      assert.deepEqual(read(text), { states, specialties, codes: [] });
      const spread = text.replaceAll(' ', '\n\n');
      assert.deepEqual(read(spread), { states, specialties, codes: [] });
    });
  }

  it('says that neither is there', () => {
    assert.deepEqual(read('He/she has been in active practice with similar specialties.').codes, [
      'reviewer.licensure-missing',
      'reviewer.specialty-missing',
    ]);
    const { reviewer, problems } = readReviewer('', { licensure: null, specialty: null, determination: null });
    assert.deepEqual(reviewer, { licensure: [], specialties: [] });
    assert.equal(problems.length, 2);
  });
});
