import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import { quotation, sentenceAround } from '../../../src/views/quotation.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

const source = letterText([{ title: 'MRI of the left thumb' }, { title: 'Thumb splint', decision: 'Overturned' }]);

describe('a quotation', () => {
  let letter: Letter;

  before(async () => {
    const read = letterIn(await testReader(), source);
    assert.ok(read);
    letter = read;
  });

  const quotationOf = (words: string, from = 0): string => {
    const start = source.indexOf(words, from);
    const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
    const end = start + words.length;
    return quotation(
      letter,
      { words, start, end, firstLine: lineAt(start), lastLine: lineAt(end), page: null },
      'thumb.txt',
    );
  };

  it('has its words on one line, and case, section, item, part and lines', () => {
    const place = 'CM16-9900001; Issues, decisions and rationales; item 1, rationale; lines 27–28';
    assert.equal(
      quotationOf('The record shows no plan for\nsurgery.'),
      `“The record shows no plan for surgery.” (${place})`,
    );
  });

  it('names several items, and no part of them', () => {
    const words = source.slice(source.indexOf('Therefore'), source.indexOf(' splint'));
    assert.match(quotationOf(words), /\(CM16-9900001; Issues, decisions and rationales; items 1–2; lines \d+–\d+\)$/);
  });

  it('has no item outside the issues', () => {
    assert.match(quotationOf('rest and exercises'), /\(CM16-9900001; Clinical case summary; line \d+\)$/);
  });

  it('has the name of the file where the case number is missing', () => {
    const unnumbered = { ...letter, case: { ...letter.case, caseNumber: null }, sections: [], items: [] };
    const quoted = { words: 'x\u202ey', start: 0, end: 3, firstLine: 1, lastLine: 1, page: null };
    assert.equal(quotation(unnumbered, quoted, 'thumb.txt'), '“xy” (thumb.txt; line 1)');
    assert.equal(quotation(unnumbered, { ...quoted, page: 2 }, 'thumb.txt'), '“xy” (thumb.txt; page 2, line 1)');
  });

  const sentences: readonly (readonly [at: string, sentence: string])[] = [
    ['plan for', 'The record shows no plan for\nsurgery.'],
    ['No weakness', 'No weakness was found on the last visit.'],
    ['not medically', 'Therefore, the request is not medically necessary.'],
    ['right shoulder.', 'He reports pain of the\nright shoulder.'],
    ['left thumb', 'MRI of the left thumb'],
  ];
  for (const [at, sentence] of sentences) {
    it(`is the sentence around "${at}" where nothing is selected`, () => {
      const span = sentenceAround(letter, source, source.indexOf(at));
      assert.equal(span && source.slice(span.start, span.end), sentence);
    });
  }

  it('is none where no part of the letter is', () => {
    assert.equal(sentenceAround({ ...letter, sections: [], items: [] }, source, 5), null);
  });
});
