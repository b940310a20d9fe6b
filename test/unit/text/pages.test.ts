import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pagesIn } from '../../../src/text/pages.ts';

describe('pagesIn', () => {
  const pagesOf = (text: string): (number | null)[] =>
    Array.from({ length: text.length + 1 }, (_, at) => pagesIn(text)(at));

  it('tells no page of a text without page marks', () => {
    assert.deepEqual(pagesOf('a\nb'), [null, null, null, null]);
    assert.deepEqual(pagesOf(''), [null]);
  });

  it('has one page in a text with one mark at its end', () => {
    assert.deepEqual(pagesOf('a\f'), [1, 1, 1]);
    assert.deepEqual(pagesOf('a\f\n'), [1, 1, 1, 1]);
  });

  it('counts a mark to the page that it closes, also in the middle of a line', () => {
    assert.deepEqual(pagesOf('ab\fcd\f'), [1, 1, 1, 2, 2, 2, 2]);
    assert.deepEqual(pagesOf('a\fb'), [1, 1, 2, 2]);
  });

  it('counts pages with nothing on them', () => {
    assert.deepEqual(pagesOf('\f\fa\f\f'), [1, 2, 3, 3, 4, 4]);
  });

  it('is quick in a text of nothing but marks', () => {
    const pageOf = pagesIn('\f'.repeat(1_000_000));
    assert.equal(pageOf(500_000), 500_001);
    assert.equal(pageOf(1_000_000), 1_000_000);
  });
});
