import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foundBy } from '../../support/checkedLetter.ts';

const woman = 'The injured worker is a 44 year old female who slipped on 10/13/2016.';
const end = 'Therefore, the request is not medically necessary.';

function found(rule: string, summary: string, rationale = end): readonly (readonly [string, string | null])[] {
  return foundBy(rule, { summary: `${woman} ${summary}`, items: [{ rationale }] });
}

describe('the rule sex', () => {
  for (const [words, sign] of [
    ['He reports numbness.', 'He'],
    ['The injured worker said that his knee hurts.', 'his'],
    ['This gentleman has pain.', 'gentleman'],
    ['The provider noted that the male worker limps.', 'male'],
    ['Mr. Doe complains of pain.', 'Mr'],
  ] as const) {
    it(`finds, of a woman: ${words}`, () => {
      assert.deepEqual(found('sex', '', `${words} ${end}`), [[sign, 'female']]);
      assert.deepEqual(found('sex', words), [[sign, 'female']]);
    });
  }

  for (const words of [
    'She was lifting an 80-year-old male patient when she felt pain.',
    'She was hurt by a male resident who grabbed her arm.',
    'Her husband says that he cooks.',
    'She saw Jon Doe, M.D. He ordered rest. Dr. Doe noted in his report that she improved.',
    'Per the AME, he found no fracture. In his report the QME agreed.',
    'A patient should know his condition; he or she must be active. Any patient may lose his job.',
    'Patients with pain do well: each in his way.',
    'Mr. Doe, the adjuster, called. Mr. Doe denied it.',
    'The surgeon stated that he would refer the patient to his colleague.',
    'The claims administrator did not give his reasons.',
    'Doe et al. wrote in his study of men over 65 years old.',
    'She reports pain. Her knee is swollen.',
  ]) {
    it(`is silent, of a woman: ${words}`, () => {
      assert.deepEqual(found('sex', words), []);
      assert.deepEqual(found('sex', '', `${words} ${end}`), []);
    });
  }
});

describe('the rule age', () => {
  for (const words of ['This 54 year old worker limps.', 'The claimant, 34 years of age, limps.']) {
    it(`finds, of somebody of 44: ${words}`, () => {
      const [age] = found('age', words);
      assert.match(age?.[0] ?? '', /[53]4 years? o/);
      assert.equal(age?.[1], '44 year old');
      assert.equal(found('age', '', `${words} ${end}`).length, 1);
    });
  }

  for (const words of [
    'This 45-year-old worker limps.',
    'She was 38 years old at the time of injury.',
    'She was 38 years old when she was injured.',
    'Her 17-year-old son drives. A 15 year old MRI was read. She was lifting an 80 year old resident.',
    'Screening is for patients 65 years of age or older, and for those over 60 years old.',
  ]) {
    it(`is silent, of somebody of 44: ${words}`, () => {
      assert.deepEqual(found('age', words), []);
      assert.deepEqual(found('age', '', `${words} ${end}`), []);
    });
  }
});
