import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readPatient } from '../../../src/letter/patient.ts';

const fixed =
  'CLINICAL CASE SUMMARY\nThe expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:\n\n';

function read(summary: string): { age: number | null; sex: string | null } {
  const text = fixed + summary;
  return readPatient(text, { start: 0, end: text.length });
}

function same(expected: number | string | null, field: 'age' | 'sex', summaries: readonly string[]): void {
  for (const summary of summaries) assert.equal(read(summary)[field], expected, summary);
}

describe('readPatient: age', () => {
  it('reads the forms of an age', () =>
    same(58, 'age', [
      'The injured worker is a 58 year old male, who fell.',
      'This case concerns a now 58-year-old female with pain.',
      'The worker is a 58-year- old man.',
      'The worker is a 58\nyear\n\nold man.',
      'The worker is a(n) 58 - year - old man.',
      'The worker is 58 years old.',
      'This 58 yo male fell.',
      'This 58yo RHD female fell.',
      'This is a 58 y/o M who fell.',
      'This is a 58 y.o. woman.',
      'The worker is a 58 yr old man.',
      'The worker, 58 years of age, fell.',
      'The patient is a female, aged 58, who fell.',
      'Patient: age 58, male.',
      'Age: 58. Sex: M.',
      'The fifty-eight year old worker fell.',
      'The fifty eight-year-old worker fell.',
      'A 58 vear oid man.',
      'THE INJURED WORKER IS A 58 YEAR OLD MALE.',
    ]));

  it('reads numbers in words', () => {
    same(19, 'age', ['The nineteen year old worker fell.']);
    same(40, 'age', ['The forty-year-old worker fell.']);
  });

  it('passes over the age of something else', () =>
    same(48, 'age', [
      'A 2 year old MRI was read. The worker is a 48 year old male.',
      'A 20-year-old injury flared up in this 48-year-old woman.',
      'The worker fell on his 70-year-old mother. This 48 year old man has pain.',
      'While lifting an 80 year old resident the 48 year old aide felt pain.',
      'At age 19 he had a fusion. The patient is a 48-year-old man.',
      'Pain for 16 years. Injured 10-18-2015 at age 47, now aged 48.',
    ]));

  it('takes the age of today before that of the injury', () => {
    same(41, 'age', [
      'She was 38 years old when injured and is now 41.',
      'She was 38 years old when she was injured and is now 41 years old.',
      'The worker was 38 years old at the time of the fall. The worker is currently 41 years of age.',
    ]);
    same(38, 'age', [
      'She was 38 years old when injured.',
      'She was 38 years old when injured and is now 20 months behind her surgery.',
      'This 38-year-old woman fell. Her count is now 41.',
    ]);
  });

  it('gives null where none is stated', () =>
    same(null, 'age', [
      'The worker fell 58 feet.',
      'Pain for 30 years.',
      'A 15 year old lumbar MRI was read.',
      'In 1958 years passed.',
      'A 12 year old condition flared up.',
    ]));
});

describe('readPatient: sex', () => {
  it('takes a word for the patient', () => {
    same('female', 'sex', [
      'The worker is a 58 year old right-hand dominant Hispanic female who fell. He was helped.',
      'The 38 year old female injured worker fell.',
      'This is a 58 y/o F who fell.',
      'The worker is a 58 year old fe male with pain.',
      'The worker is a 58 year old fernale with pain.',
      'The patient is a well developed woman.',
      'The patient, a female aged 58, fell.',
      'This lady fell.',
      'Age: 58. Gender: Female.',
      'The patient is female.',
    ]);
    same('male', 'sex', [
      'The worker is a 58-year-\nold\nmale.',
      'This pleasant gentleman fell.',
      'This 58 yo man. Her pain.',
    ]);
  });

  it('does not take a word for somebody else', () => {
    same('male', 'sex', [
      'The 40 year old worker was injured while lifting a female patient. He complained of pain.',
      'The 40 year old aide who lifted a woman fell on his back.',
    ]);
    same(null, 'sex', [
      'The 40 year old worker was struck by a man. The man ran away.',
      'The worker helped the female resident.',
    ]);
  });

  it("takes the worker's own pronouns", () => {
    same('male', 'sex', [
      'The applicant is a 54-year-old who fell. He has pain.',
      'The patient told the physician that his back hurt.',
      'The worker saw Dr. Example. She recommended rest. He complained of pain.',
      'The worker is a nurse. He lifts.',
    ]);
    same('female', 'sex', [
      'The provider noted weakness. The worker said that she fell.',
      'The provider examined her right knee.',
    ]);
  });

  it('does not take those of others', () =>
    same(null, 'sex', [
      'The applicant is a 54-year-old. The claims administrator gave his reasons.',
      'The worker fell. The surgeon wrote that he plans an operation.',
      'The worker fell. He/she is in pain. It is known (He, 2004) and (He et al).',
      'The worker has pain; his/her file was reviewed.',
      "The worker's wife said that she drives.",
    ]));

  it('gives null where pronouns contradict each other', () =>
    same(null, 'sex', ['The worker fell. He has pain. She has pain. His knee. Her knee.']));
});

describe('readPatient', () => {
  it('knows nothing without a summary', () => {
    assert.deepEqual(readPatient('He is a 58 year old male.', null), { age: null, sex: null });
    assert.deepEqual(read(''), { age: null, sex: null });
  });

  it('looks only inside the summary', () => {
    const text = `${fixed}The worker fell.\nThe patient is a 58 year old male.`;
    assert.deepEqual(readPatient(text, { start: 0, end: text.indexOf('\nThe patient') }), { age: null, sex: null });
  });
});
