import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Drug } from '../../../src/letter/record.ts';
import { readCategory } from '../../../src/treatments/category.ts';
import { drugsIn } from '../../../src/treatments/drugs.ts';

const read = (title: string): string => {
  const { category, subcategory } = readCategory(title, drugsIn(title, { start: 0, end: title.length }));
  return `${category} / ${subcategory ?? 'null'}`;
};

/** The titles of a file of invented ones under the reading that stands before them. */
function titlesOf(file: string): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  let here: string[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('== ')) titles.set(line.slice(3), (here = []));
    else if (line !== '' && !line.startsWith('#')) here.push(line);
  }
  return titles;
}

describe('treatments/category: invented titles', () => {
  for (const [reading, titles] of titlesOf('categoryTitles.txt')) {
    it(`reads ${titles.length} titles as ${reading}`, () => {
      const wrong = titles
        .map((title) => [title, read(title)] as const)
        .filter(
          ([, got]) => got !== reading && !(reading.split(' / ').length === 1 && got.startsWith(`${reading} / `)),
        );
      assert.deepEqual(wrong, []);
    });
  }
});

describe('treatments/category: which head decides', () => {
  const cases: readonly (readonly [why: string, title: string, category: string])[] = [
    ['a word within a word is none', 'Treatment of the bent tent', 'Other'],
    ['a head that only qualifies', 'EMG machine', 'DMEPOS'],
    ['the purpose does not decide', 'Cream for massage', 'Pharmaceuticals'],
    ['the purpose does not decide', 'Transportation to acupuncture', 'Transportation'],
    ['PT beside a clotting test is one', 'PT/PTT', 'Diagnostic Testing'],
    ['PT beside OT is therapy', 'PT/OT', 'Rehabilitation'],
    ['the first of several', 'Cane and physical therapy', 'DMEPOS'],
    ['the first of several', 'Physical therapy and a cane', 'Rehabilitation'],
    ['a modality in sessions', 'Electrical stimulation, 6 sessions', 'Rehabilitation'],
    ['the same as a device', 'Electrical stimulation device', 'DMEPOS'],
    ['a thing replaced', 'Replacement of the wheelchair', 'DMEPOS'],
    ['a joint replaced', 'Replacement of the hip', 'Surgery'],
    ['a drug injected', 'Kenalog 40 mg injection to the left knee', 'Injection'],
    ['a drug dispensed', 'Toradol 10 mg tablets', 'Pharmaceuticals'],
    ['a drug before another procedure', 'Valium 5 mg prior to injection', 'Pharmaceuticals'],
    ['a visit to a psychologist', 'Office visit with a psychologist', 'Psych Services'],
    ['a visit to a surgeon', 'Office visit with the spine surgeon', 'Evaluation & Management'],
    ['parentheses explain', 'Consultation (MRI review)', 'Evaluation & Management'],
    ['parentheses alone', 'Retrospective (lumbar MRI)', 'Diagnostic Testing'],
    ['parentheses within a compound', 'Transcutaneous nerve stimulation (TENS) unit', 'DMEPOS'],
    ['the prefix of the form', 'Associated surgical service: Norco 5/325mg', 'Surgery'],
    ['what was first asked for', 'Cane was the original request. Walker and MRI were authorized', 'DMEPOS'],
    ['a word broken in two', 'Physi cal ther apy x 6', 'Rehabilitation'],
    ['two words in one', 'Kneebrace', 'DMEPOS'],
    ['letters exchanged', 'Lumbar supoprt', 'DMEPOS'],
    ['an ordinary word like a term', 'Treatment of an infection', 'Other'],
    ['nothing known', 'Zxqv', 'Other'],
    ['nothing at all', '', 'Other'],
  ];
  for (const [why, title, category] of cases) {
    it(`${why}: ${title}`, () => assert.equal(read(title).split(' / ')[0], category));
  }
});

describe('treatments/category: drugs', () => {
  const drug = (text: string, generic: string, drugClass: string | null): Drug => ({
    text,
    start: 0,
    end: text.length,
    generic,
    class: drugClass,
    strength: null,
    quantity: null,
  });

  it('takes the subcategory from the class, and from the name where there is none', () => {
    assert.equal(readCategory('Invented 5 mg', [drug('Invented', 'x', 'beta-blocker')]).subcategory, 'Beta-blocker');
    assert.equal(
      readCategory('Inventopril', [drug('Inventopril', 'inventopril', null)]).subcategory,
      'Antihypertensive',
    );
  });

  it('reads a drug that is not among the words of the title, and a title of a drug alone', () => {
    assert.equal(readCategory('Unreadable', [drug('Elsewhere', 'x', 'opioid')]).category, 'Pharmaceuticals');
    assert.equal(readCategory('Something', [drug('Something', 'x', null)]).category, 'Pharmaceuticals');
  });

  it('leaves to patients what they inject themselves', () => {
    assert.equal(readCategory('Humira injections', [drug('Humira', 'adalimumab', null)]).category, 'Pharmaceuticals');
  });
});

describe('treatments/category: whatever stands there', () => {
  const hostile = [
    '(',
    ')',
    'mri ',
    'physicl ',
    'a.',
    '1,',
    '(mri) ',
    ' ',
    'x6 ',
    'unknownlongword',
    'é’-/',
    '\u0000\ud800',
  ];
  for (const piece of hostile) {
    it(`reads a megabyte of ${JSON.stringify(piece)} in time that does not grow with it`, () => {
      const title = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const begun = performance.now();
      readCategory(title, []);
      assert.ok(performance.now() - begun < 200);
    });
  }
});
