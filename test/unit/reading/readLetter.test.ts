import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import type { Reader } from '../../../src/reading/reader.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { letterOfText, testReader } from '../../support/testReader.ts';

let reader: Reader;
before(async () => {
  reader = await testReader();
});

const read = (text: string): Letter => letterOfText(reader, text);

function codes(text: string): readonly string[] {
  return read(text).problems.map(({ code }) => code);
}

describe('readLetter', () => {
  it('reads each part of a letter, and has nothing to say against a good one', () => {
    const letter = read(letterText([{ title: 'Cane' }, { title: 'Walker', decision: 'Overturned' }]));
    assert.deepEqual(letter.problems, []);
    assert.equal(letter.form, '2015');
    assert.equal(letter.outcome, 'partially-overturned');
    assert.equal(letter.case.caseNumber?.value, 'CM16-9900001');
    assert.equal(letter.case.applicationReceived?.value, '2016-11-03');
    assert.deepEqual(letter.patient, { age: 48, sex: 'male' });
    assert.deepEqual(
      letter.reviewer.specialties.map(({ text }) => text),
      ['Physical Medicine & Rehabilitation', 'Pain Management'],
    );
    assert.deepEqual(
      letter.sections.map(({ kind }) => kind),
      ['header', 'determination', 'summary', 'issues'],
    );
    assert.deepEqual(
      letter.items.map(({ index, title, decision }) => [index, title.text, decision.value, decision.text]),
      [
        [1, 'Cane', 'upheld', 'Upheld'],
        [2, 'Walker', 'overturned', 'Overturned'],
      ],
    );
    const [first] = letter.items;
    assert.equal(first?.claimsAdministratorGuideline?.basis, 'mtus');
    assert.equal(first.rationale?.conclusion?.text, 'Therefore, the request is not medically necessary.');
  });

  it('tells the page on which each item begins, by the form feeds of the text', () => {
    const pagesOf = (text: string): readonly (number | null)[] => read(text).items.map(({ page }) => page);
    const text = letterText([{ title: 'Cane' }, { title: 'Walker' }, { title: 'Brace' }]);
    assert.deepEqual(pagesOf(text), [null, null, null]);
    assert.deepEqual(pagesOf(`${text}\f`), [1, 1, 1]);
    const paged = text.replace('Treatment to date', 'Treatment\fto date').replace('Walker:', '\fWalker:');
    assert.deepEqual(pagesOf(`${paged}\f`), [2, 3, 3]);
  });

  it('gives a letter the outcome of its items', () => {
    assert.equal(read(letterText([{}, {}])).outcome, 'upheld');
    assert.equal(read(letterText([{ decision: 'Overturned' }])).outcome, 'overturned');
    assert.equal(read(letterText([])).outcome, null);
  });

  it('leaves a full stop and the marks of a scan out of the decision', () => {
    for (const decision of ['Upheld.', 'Upheld |', 'Upheld _']) {
      assert.equal(read(letterText([{ decision }])).items[0]?.decision.text, 'Upheld');
    }
  });

  it('takes what is no letter for none, with a code', () => {
    const papers = [
      '',
      'Dear Sir or Madam,\n\nthank you for the flowers.',
      'Case Number: 12\n\nShopping list: Upheld by nobody.',
      'Decision rationale: it was cheap.',
    ];
    for (const text of papers) {
      const answer = reader.readLetter(text);
      assert.ok('error' in answer, JSON.stringify(text));
      assert.equal(answer.error.code, 'letter.none');
    }
  });

  it('reads the credentials of a reviewer that stand in a column, and says what it cannot tell apart', () => {
    const printed = 'State(s) of Licensure: California, Texas\nCertification(s)/Specialty: ';
    const columns = (values: string): Letter =>
      read(letterText().replace(printed, `State(s) of Licensure:\nCertification(s)/Specialty:\n\n${values}`));
    const { licensure, specialties } = columns('Texas\n').reviewer;
    assert.deepEqual(
      [licensure, specialties].map((list) => list.map(({ text }) => text)),
      [['Texas'], ['Physical Medicine & Rehabilitation', 'Pain Management']],
    );
    const doubtful = columns('Zuva\n');
    assert.deepEqual(doubtful.reviewer, { licensure: [], specialties: [] });
    assert.deepEqual(
      doubtful.problems.map(({ code }) => code),
      ['reviewer.licensure-missing', 'reviewer.specialty-missing'],
    );
  });

  it('takes a part of a letter for a letter', () => {
    assert.equal(read(itemText()).items.length, 1);
    assert.equal(read('CLINICAL CASE SUMMARY\nThe injured worker is a 30 year old female.').patient.sex, 'female');
  });

  it('is the same after edits as when read anew', () => {
    const text = letterText([{ title: 'Cane' }]);
    const session = reader.open(text);
    const at = text.indexOf('Upheld');
    session.edit([{ start: at, end: at + 6, text: 'Overturned' }]);
    assert.deepEqual(session.letter(), read(text.replace('Upheld', 'Overturned')));
    session.close();
  });
});

describe('a cover before a letter', () => {
  const text = letterText([{ title: 'Cane' }]);
  const covers = {
    'a letter about the case':
      'December 10, 2016\n\nCase Number: CM16-9900001\n\nDear Ms. Zuva: the determination is enclosed.\n',
    'a letter with a date of injury': 'Case Number: CM16-9900001\nDate of Injury: 01/02/2003\nEmployee: Pat Zuva\n\n',
    'a case number of another case': 'Case Number: CM16-9900002\n\nDear Ms. Zuva: see the enclosed.\n',
    'a fax cover': 'FAX COVER SHEET\nTo: Zuva Insurance\nDate: 12/12/2016\nRe: Zuva v. Sample, DOI: 10/13/2016\n',
    'a running header': 'Case Number: CM16-9900001\n\n',
    'a long one': `Case Number: CM16-9900001\n\n${'This page tells the worker what the decision means. '.repeat(200)}\n\n`,
  };
  const valuesOf = ({ case: fields }: Letter): readonly unknown[] => Object.values(fields).map((field) => field?.value);
  for (const [name, cover] of Object.entries(covers)) {
    it(`leaves the header to the table of the form: ${name}`, () => {
      const letter = read(cover + text);
      assert.deepEqual(valuesOf(letter), valuesOf(read(text)));
      assert.ok((letter.case.caseNumber?.start ?? 0) > cover.length);
      assert.deepEqual(letter.problems, []);
    });
  }
});

describe('problems of the structure', () => {
  it('name each heading that is missing', () => {
    assert.deepEqual(codes(letterText([{}], { determination: '' })), [
      'reviewer.licensure-missing',
      'reviewer.specialty-missing',
      'section.determination-missing',
    ]);
    assert.ok(codes(letterText([{}], { summary: '' })).includes('section.summary-missing'));
    assert.ok(codes(letterText([{}], { issues: '' })).includes('section.issues-missing'));
  });

  it('say that a letter has no items', () => {
    assert.deepEqual(codes(letterText([])), ['letter.no-items']);
  });

  it('say where a second letter begins, all items being read', () => {
    const first = letterText([{ title: 'Cane' }]);
    const letter = read(first + letterText([{ title: 'Walker' }]));
    assert.deepEqual(
      letter.items.map(({ title }) => title.text),
      ['Cane', 'Walker'],
    );
    assert.deepEqual(
      letter.problems.map(({ code, start }) => [code, start]),
      [['letter.several', first.length]],
    );
  });

  it('take no running case number for a second letter, and the number of another case for one', () => {
    const text = letterText([{ title: 'Cane' }]);
    const follows = (number: string): readonly string[] =>
      codes(`${text}\nCase Number: ${number}\nMailed on 12/12/2016.\n`);
    assert.deepEqual(follows('CM16-9900001'), []);
    assert.deepEqual(follows('CM16-9900002'), ['letter.several']);
  });

  it('name each part of an item that is missing, empty, repeated or without a label', () => {
    const whole = letterText();
    const without = (label: string): string => whole.replace(new RegExp(`${label}:[^]*?(\\n\\n|$)`), '');
    assert.deepEqual(codes(without('Claims Administrator guideline')), ['item.claims-guideline-missing']);
    assert.deepEqual(codes(without('MAXIMUS guideline')), ['item.reviewer-guideline-missing']);
    assert.deepEqual(codes(without('Decision rationale')), ['item.rationale-missing']);
    assert.deepEqual(codes(whole.replace(/MAXIMUS guideline:.*/, 'MAXIMUS guideline:')), ['item.part-empty']);
    assert.deepEqual(codes(`${whole}\n\nMAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.`), [
      'item.part-repeated',
    ]);
    assert.deepEqual(codes(whole.replace('Claims Administrator guideline:', 'Here a label was lost.\n\n$&')), [
      'item.text-unlabeled',
    ]);
  });

  it('say which part has no item, and which item stands before its section', () => {
    assert.deepEqual(codes(letterText().replace('MRI of the right shoulder: Upheld\n\n', '')), [
      'item.line-missing',
      'item.line-missing',
      'item.line-missing',
      'letter.no-items',
    ]);
    assert.ok(
      codes(letterText().replace('CLINICAL CASE SUMMARY\n', `CLINICAL CASE SUMMARY\n\n${itemText()}\n\n`)).includes(
        'item.outside-issues',
      ),
    );
  });

  it('say once that the text seems damaged', () => {
    const damaged = letterText([{}, {}]).replaceAll('Decision rationale:', 'Decislon rationaie;');
    assert.deepEqual(codes(damaged), ['text.damaged']);
    assert.equal(read(damaged).items[1]?.rationale?.conclusion?.polarity, 'not-necessary');
  });

  it('take a semicolon behind a label, and no colon, for damage, and what converters and writers do for none', () => {
    const labels = ['Claims Administrator guideline', 'MAXIMUS guideline', 'Decision rationale'];
    for (const label of labels) {
      for (const end of [';', '.', ''])
        assert.deepEqual(codes(letterText().replace(`${label}:`, label + end)), ['text.damaged'], label + end);
      for (const end of [' :', '  :', '\uff1a', ' -'])
        assert.deepEqual(codes(letterText().replace(`${label}:`, label.toUpperCase() + end)), [], label + end);
    }
    assert.deepEqual(codes(letterText().replace('CLINICAL CASE SUMMARY', 'Clinical Case Summary')), []);
    assert.deepEqual(codes(letterText([{ decision: 'UPHELD' }])), []);
  });
});

describe('problems of the characters', () => {
  it('say once where the first NUL stands, and the letter is read all the same', () => {
    const text = letterText([{ title: 'Cane' }]).replaceAll('shoulder', 'shoul\0der');
    const { items, problems } = read(text);
    assert.equal(items[0]?.title.text, 'Cane');
    const at = text.indexOf('\0');
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, start, end]),
      [['text.nul-character', at, at + 1]],
    );
  });
});

describe('problems of the words', () => {
  it('say that a basis is unknown, a conclusion missing, a partial approval unclear', () => {
    assert.deepEqual(codes(letterText([{ claims: 'See the fax.' }])), ['item.basis-unknown']);
    assert.deepEqual(codes(letterText([{ rationale: 'The hand was examined twice.' }])), [
      'rationale.conclusion-missing',
    ]);
    assert.deepEqual(codes(letterText([{ title: 'Twelve visits was the original request. It was long' }])), [
      'item.partial-unclear',
    ]);
  });
});
