import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ItemParts } from '../../support/letter.ts';
import { findingsIn, foundBy } from '../../support/checkedLetter.ts';
import { letterText } from '../../support/letter.ts';

// The made-up header: UR denial 10/28/2016, decision 12/09/2016.
type Case = readonly [name: string, parts: ItemParts, found: readonly (readonly [string, string | null])[]];

function table(rule: string, cases: readonly Case[]): void {
  for (const [name, parts, found] of cases) {
    it(`${found.length > 0 ? 'finds' : 'is silent about'} ${name}`, () => {
      assert.deepEqual(foundBy(rule, { items: [parts] }), found);
    });
  }
}

const none = 'The Expert Reviewer did not cite any medical evidence for its decision.';
const outside =
  'The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder Chapter.';

describe('the rule basis', () => {
  table('basis', [
    [
      'no evidence and a citation',
      { claims: 'The Claims Administrator did not cite any medical evidence. ODG, Shoulder Chapter, MRI.' },
      [['not cite any medical evidence', 'ODG, Shoulder Chapter, MRI']],
    ],
    [
      'no evidence of a reviewer whose rationale names a guideline',
      { reviewer: none, rationale: 'The MTUS Chronic Pain Guidelines support rest. The request is not necessary.' },
      [['not cite any medical evidence', 'MTUS Chronic Pain Guidelines']],
    ],
    [
      'no evidence, and none in the rationale',
      { reviewer: none, rationale: 'The record tells no weakness. The request is not medically necessary.' },
      [],
    ],
    [
      'no evidence, and a law in the rationale',
      { reviewer: none, rationale: 'By 8 CCR 9792.21.1 evidence must be cited. It is not medically necessary.' },
      [],
    ],
    [
      'no evidence of the administrator, whatever the rationale names',
      { claims: none.replace('Expert Reviewer', 'Claims Administrator'), rationale: 'By ODG it is not necessary.' },
      [],
    ],
    [
      'outside of the MTUS, and the MTUS',
      { claims: `${outside} Decision based on MTUS Shoulder Complaints 2004.` },
      [['outside of the MTUS', 'Decision based on MTUS']],
    ],
    ['outside of the MTUS', { claims: outside }, []],
    [
      'ODG as MTUS',
      { reviewer: 'Decision based on MTUS Official Disability Guidelines (ODG), Shoulder Chapter.' },
      [['Decision based on MTUS', 'Official Disability Guidelines (ODG), Shoulder Chapter']],
    ],
    [
      'both in their places',
      {
        reviewer:
          'Decision based on MTUS Shoulder Complaints 2004. Decision based on Non-MTUS Citation ODG, Shoulder Chapter.',
      },
      [],
    ],
  ]);
});

describe('the rule mtus-part', () => {
  table('mtus-part', [
    [
      'a chapter of the MTUS as Non-MTUS',
      { reviewer: 'Decision based on Non-MTUS Citation ACOEM Low Back Complaints 2004.' },
      [['Decision based on Non-MTUS', 'ACOEM Low Back Complaints 2004']],
    ],
    [
      'chapter 7 as MTUS',
      { claims: 'Decision based on MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations.' },
      [['Decision based on MTUS', 'ACOEM Chapter 7 Independent Medical Examinations and Consultations']],
    ],
    ['a superseded guideline as Non-MTUS', { claims: 'Decision based on Non-MTUS Citation Chronic Pain 2009.' }, []],
    [
      'a later edition as Non-MTUS',
      { claims: 'Decision based on Non-MTUS Citation ACOEM Shoulder Disorders 2016.' },
      [],
    ],
    ['a chapter as MTUS', { claims: 'Decision based on MTUS Low Back Complaints 2004.' }, []],
  ]);
});

describe('the rule guideline-edition', () => {
  table('guideline-edition', [
    [
      'the edition before',
      { reviewer: 'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids.' },
      [['Chronic Pain Medical Treatment 2009, Section(s): Opioids', '12/09/2016']],
    ],
    [
      'an edition to come, by the day of the denial',
      { claims: 'Decision based on MTUS Low Back Disorders 2016.' },
      [['Low Back Disorders 2016', '10/28/2016']],
    ],
    [
      'a year of no edition',
      { reviewer: 'Decision based on MTUS Opioid Treatment 2009.' },
      [['Opioid Treatment 2009', '12/09/2016']],
    ],
    ['the edition of the day', { reviewer: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.' }, []],
    ['an edition without a year', { reviewer: 'Decision based on MTUS Chronic Pain Treatment Guidelines.' }, []],
    ['an amended one', { reviewer: 'Decision based on MTUS Acupuncture Treatment 2009.' }, []],
    ['an old edition outside of the MTUS', { reviewer: 'Decision based on Non-MTUS Citation ACOEM Elbow 2004.' }, []],
    [
      'a treatment of the past',
      { title: 'Retrospective Norco #60', reviewer: 'Decision based on MTUS Chronic Pain Medical Treatment 2009.' },
      [],
    ],
  ]);
});

describe('the rule page-outside-chapter', () => {
  table('page-outside-chapter', [
    [
      'a page of the low back with the knee',
      { claims: 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 303.' },
      [['ACOEM Chapter 13 Knee Complaints Page(s): 303', null]],
    ],
    [
      'a page of the knee with the low back',
      { claims: 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 341.' },
      [['ACOEM Chapter 12 Low Back Complaints Page(s): 341', null]],
    ],
    [
      'a page of its chapter',
      { claims: 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303.' },
      [],
    ],
    [
      'a chapter whose pages are only usual',
      { claims: 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 390.' },
      [],
    ],
    [
      'a list of pages behind two chapters',
      {
        claims:
          'Decision based on MTUS ACOEM Chapter 13 Knee Complaints, Chapter 12 Low Back Complaints Page(s): 303, 341.',
      },
      [],
    ],
  ]);
});

describe('the rule another-letter', () => {
  it('finds a second letter, and none in a whole one', () => {
    const text = letterText();
    assert.deepEqual(
      findingsIn(text).filter(({ rule }) => rule === 'another-letter'),
      [],
    );
    const both = text + '\n' + letterText().replace('CM16-9900001', 'CM16-9900002');
    assert.equal(findingsIn(both).filter(({ rule }) => rule === 'another-letter').length, 1);
  });
});
