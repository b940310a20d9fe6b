import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Drug, Partial } from '../../../src/letter/record.ts';
import { fold } from '../../../src/text/span.ts';
import { drugsIn, readDrugs } from '../../../src/treatments/drugs.ts';
import { severalDrugs } from './titles/severalDrugs.ts';
import { singleDrugs } from './titles/singleDrugs.ts';
import { withoutDrugs } from './titles/withoutDrugs.ts';

const drugsOf = (title: string): readonly Drug[] => drugsIn(title, { start: 0, end: title.length });

function shown(title: string): string {
  const one = ({ generic, strength, quantity }: Drug): string =>
    [generic, strength, quantity === null ? null : `#${String(quantity)}`].filter((part) => part !== null).join(' ');
  return drugsOf(title).map(one).join('; ');
}

describe('drugs of a title', () => {
  for (const [title, expected] of [...singleDrugs, ...severalDrugs]) {
    it(title, () => {
      assert.equal(shown(title), expected);
    });
  }
});

describe('titles without drugs', () => {
  for (const title of withoutDrugs) {
    it(title, () => {
      assert.deepEqual(drugsOf(title), []);
    });
  }
});

describe('the text of a drug', () => {
  const texts: readonly (readonly [title: string, ...texts: string[]])[] = [
    ['Refill of Norco 10/325mg #45', 'Norco 10/325mg'],
    ['Ultram (tramadol) 50 mg #45', 'Ultram (tramadol) 50 mg'],
    ['Butrans patch 10mcg/hr #4', 'Butrans patch 10mcg/hr'],
    ['Docusate sodium 100 mg (Colace)', 'Docusate sodium 100 mg (Colace)'],
    ['10 mg of Norco', '10 mg of Norco'],
    ['Ketoprofen 20%, menthol 5% in a cream', 'Ketoprofen 20%', 'menthol 5%'],
    ['Tramadol 50mg #45 (tramadol taper)', 'Tramadol 50mg'],
    ['Hydro codone 10 mg', 'Hydro codone 10 mg'],
    ['Norco\n  10/325mg  #45', 'Norco 10/325mg'],
  ];
  for (const [title, ...expected] of texts) {
    it(fold(title), () => {
      const drugs = drugsOf(title);
      assert.deepEqual(
        drugs.map(({ text }) => text),
        expected,
      );
      for (const { start, end, text } of drugs) assert.equal(fold(title.slice(start, end)), text);
    });
  }
});

describe('the class of a drug', () => {
  const classes: readonly (readonly [title: string, drugClass: string | null])[] = [
    ['Voltaren gel', 'topical NSAID'],
    ['Voltaren XR', 'NSAID'],
    ['Diclofenac 1.5% cream', 'topical NSAID'],
    ['Diclofenac 75mg', 'NSAID'],
    ['Lidocaine injection', 'local anesthetic'],
    ['Lidocaine 5% ointment', 'topical anesthetic'],
    ['Oxycontin 10mg', 'opioid, long-acting'],
    ['Oxycodone 10mg', 'opioid, short-acting'],
    ['Oxycodone ER 10mg', 'opioid, long-acting'],
    ['Fentanyl 25mcg/hr patch', 'opioid, long-acting patch'],
    ['Fentanyl lozenges', 'opioid, rapid onset'],
    ['Warfarin 5mg', null],
  ];
  for (const [title, expected] of classes) {
    it(title, () => {
      assert.equal(drugsOf(title)[0]?.class, expected);
    });
  }
});

describe('drugs of a partial approval', () => {
  it('are those of the original request, once, with its count', () => {
    const [original, authorized, remaining] = ['Soma 350mg #60', 'Soma 350mg #40', 'Soma 350mg #20'];
    const source = `${original} ~ ${authorized} ~ ${remaining}`;
    const part = (text: string): Partial['original'] => {
      const start = source.indexOf(text);
      return { text, start, end: start + text.length };
    };
    const partial = { original: part(original), authorized: part(authorized), remaining: part(remaining) };
    const drugs = readDrugs(source, { start: 0, end: source.length }, partial);
    assert.deepEqual(
      drugs.map(({ generic, quantity }) => [generic, quantity]),
      [['carisoprodol', 60]],
    );
  });
});

describe('drugs in prose', () => {
  it('are read without a list of words that only look like drugs', () => {
    const prose =
      'The worker takes Norco and gabapentin 300mg for pain. The relaxed ability to walk is a program of concern. ' +
      'He was alert in the ambient light and his motion was full. '.repeat(10);
    assert.deepEqual(
      drugsOf(prose).map(({ generic }) => generic),
      ['hydrocodone/acetaminophen', 'gabapentin'],
    );
  });
});

describe('drugs in hostile titles', () => {
  for (const unit of [
    'lidocaine/',
    'norco (',
    '1/',
    '5% ',
    'norco 10/325 #',
    'zyxwv 5mg ',
    '((',
    'hydro codone -',
    '# ',
  ]) {
    it(`are read in linear time from much of "${unit}"`, () => {
      const title = unit.repeat(Math.ceil(200_000 / unit.length));
      const started = performance.now();
      drugsOf(title);
      assert.ok(performance.now() - started < 2000);
    });
  }
});
