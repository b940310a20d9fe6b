import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findingsIn } from '../../support/checkedLetter.ts';
import { letterText } from '../../support/letter.ts';

const text = letterText([
  { title: 'Naproxen 550mg #60', rationale: 'The request for naproxen 550mg #30 is not medically necessary.' },
  { title: 'Acupuncture, 6 visits', rationale: 'As such, the request for 1 visit of acupuncture is not necessary.' },
]);

describe('a finding', () => {
  const pagesIn = (source: string): readonly (readonly [string, number | null])[] =>
    findingsIn(source).map(({ here, page }) => [here.text, page]);

  it('tells the page of what is said here, by the form feeds of the text', () => {
    const [first = '', second = ''] = pagesIn(text).map(([words]) => words);
    assert.deepEqual(pagesIn(text), [
      [first, null],
      [second, null],
    ]);
    const paged = `${text.replace('Acupuncture,', '\fAcupuncture,')}\f`;
    assert.deepEqual(pagesIn(paged), [
      [first, 1],
      [second, 2],
    ]);
  });

  it('counts one visit as one', () => {
    const messages = findingsIn(text).map(({ message }) => message);
    assert.equal(messages.at(-1), '1 visit of acupuncture here, 6 visits in the title of item 2.');
  });
});
