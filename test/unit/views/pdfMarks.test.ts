import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import { marksAt } from '../../../src/views/pdfMarks.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

const source = letterText([
  { title: 'Thumb splint', claims: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
  { title: 'Thumb massage', decision: 'Overturned' },
]);

describe('what is boxed on a page', () => {
  let letter: Letter;
  const words = (offset: number, findings: Parameters<typeof marksAt>[2] = []): string[] =>
    marksAt(letter, offset, findings).map((mark) => `${mark.kind}: ${source.slice(mark.start, mark.end)}`);

  before(async () => {
    const read = letterIn(await testReader(), source);
    assert.ok(read);
    letter = read;
  });

  it('is the decision of the item that the cursor is in', () => {
    assert.deepEqual(words(source.indexOf('Thumb splint')), ['upheld: Upheld']);
    assert.deepEqual(words(source.lastIndexOf('Overturned')), ['overturned: Overturned']);
  });

  it('is nothing before the items', () => {
    assert.deepEqual(words(source.indexOf('CLINICAL')), []);
  });

  it('is the citation under the cursor, told in words', () => {
    const cited = source.indexOf('Special Studies');
    assert.deepEqual(words(cited), ['upheld: Upheld', 'citation: Knee Complaints 2004, Section(s): Special Studies']);
    assert.deepEqual(
      marksAt(letter, cited, []).map((mark) => mark.words),
      ['Decision: Upheld', 'Citation: Knee Complaints 2004, Section(s): Special Studies'],
    );
  });

  it('is what a finding under the cursor is about', () => {
    const start = source.indexOf('wet ramp');
    const here = { start, end: start + 8, text: 'wet ramp' };
    assert.deepEqual(words(start + 8, [{ message: 'The ramp was dry.', here }]), ['finding: wet ramp']);
    assert.deepEqual(words(start + 9, [{ message: 'The ramp was dry.', here }]), []);
    assert.equal(marksAt(letter, start, [{ message: 'm'.repeat(500), here }])[0]?.words.length, 120);
  });
});
