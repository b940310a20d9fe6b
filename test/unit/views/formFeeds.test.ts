import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formFeedLabel, formFeedsIn } from '../../../src/views/formFeeds.ts';

describe('form feeds', () => {
  it('open the next page, but for the last one, which has no page behind it', () => {
    assert.deepEqual(formFeedsIn('a\n\fb\n\fc\n\f\n'), [
      { offset: 2, page: 2, picture: null },
      { offset: 5, page: 3, picture: null },
      { offset: 8, page: null, picture: null },
    ]);
  });

  it('open pages without words too, as long as words come', () => {
    assert.deepEqual(
      formFeedsIn('a\f\fb').map(({ page }) => page),
      [2, 3],
    );
  });

  it('name the pages that are pictures, be they the first, within, or the last', () => {
    const labels = (text: string, ...starts: readonly number[]): unknown =>
      formFeedsIn(
        text,
        starts.map((start) => ({ start, end: start + 1 })),
      ).map((feed) => formFeedLabel(feed));
    assert.deepEqual(labels('\fa\f', 0), ['page 1 is a picture without text; page 2', undefined]);
    assert.deepEqual(labels('a\f\fb\f', 2), ['page 2', 'page 2 is a picture without text; page 3', undefined]);
    assert.deepEqual(labels('a\fb\f\f', 4), ['page 2', undefined, 'page 3 is a picture without text']);
  });

  it('are in no other text', () => {
    assert.deepEqual(formFeedsIn('a\n\nb'), []);
  });
});
