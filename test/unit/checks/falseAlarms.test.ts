import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findingsIn, foundBy, type CheckedParts } from '../../support/checkedLetter.ts';
import { letterText } from '../../support/letter.ts';

const worker = 'The injured worker is a 48 year old female who was injured on 10/13/2016.';
const say = (words: string): CheckedParts => ({ summary: `${worker} ${words}` });
const item = (title: string, rationale: string): CheckedParts => ({
  ...say('She rests at home.'),
  items: [{ title, rationale: `${rationale} Therefore, the request is not medically necessary.` }],
});

const silent: readonly (readonly [rule: string, why: string, parts: CheckedParts])[] = [
  ['age', 'a relative', say('She lives with her mother, who is 81 years old.')],
  ['age', 'the pronoun of a relative', say('Her husband cooks. He is 55 years old.')],
  ['age', 'a person behind the age', say('She was bitten by a dog of a 30 year old male customer.')],
  ['age', 'a memory', say('As a 20 year old she broke a toe.')],
  ['age', 'a dated record', say('The report of 3/1/2014 described a 45 year old woman.')],
  ['sex', 'a relative behind a comma', say('Her son, a 20 year old male, cleans.')],
  ['sex', 'somebody who is lifted', say('She was lifting a 200 pound male patient.')],
  ['sex', 'a provider who tells of the patient', say('Dr. Field called; he opined that the patient rests. He left.')],
  ['sex', 'what only a provider writes', say('The patient was seen. In his report nothing new is told.')],
  ['date-order', 'a prior claim', say('An evaluation on 11/12/2015 for a prior claim noted pain.')],
  ['date-order', 'before the employment', say('She was examined at a pre-employment visit on 9/20/2016.')],
  ['date-order', 'a visit to come', say('She is to follow up on 1/15/2017. The next appointment is on 2/20/2017.')],
  ['header-date', 'two injuries', { summary: 'A baker with dates of injury of 4/2/2009 and 10/13/2016. She rests.' }],
  ['side', 'a replaced joint', item('MRI of the left hip', 'Groin pain goes on; the right hip was replaced.')],
  ['side', 'an earlier series', item('Injection of the right knee', 'The prior series on the left knee helped.')],
  [
    'drug-strength',
    'a dose that is raised',
    item('Lyrica 150mg #60', 'The request to increase Lyrica from 75mg to 150mg lacks a reason.'),
  ],
];

const found: readonly (readonly [rule: string, why: string, parts: CheckedParts])[] = [
  ['age', 'the worker', say('This 61 year old worker rests.')],
  ['sex', 'the worker', say('The patient was seen. He complained of pain.')],
  ['date-order', 'a visit before the injury', say('She was evaluated on 9/20/2016 for pain.')],
  ['date-order', 'a visit after the decision', say('She was evaluated on 2/20/2017 for pain.')],
  ['header-date', 'one injury', { summary: 'A baker with a date of injury of 10/23/2016. She rests.' }],
  ['side', 'the other side alone', item('MRI of the left hip', 'Groin pain goes on; the right hip is stiff.')],
];

describe('what only looks like a contradiction', () => {
  for (const [rule, why, parts] of silent)
    it(`${rule} is silent on ${why}`, () => assert.deepEqual(foundBy(rule, parts), []));
  for (const [rule, why, parts] of found)
    it(`${rule} still finds ${why}`, () => assert.equal(foundBy(rule, parts).length, 1));

  it('takes "MTUS ..., and Non-MTUS Citation ODG" for both', () => {
    const reviewer = 'Decision based on MTUS Shoulder Complaints 2004, and Non-MTUS Citation ODG Shoulder.';
    assert.deepEqual(
      findingsIn(letterText([{ reviewer }])).filter(({ class: kind }) => kind === 'basis'),
      [],
    );
  });
});
