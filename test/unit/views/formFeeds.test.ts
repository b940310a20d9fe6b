import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formFeedsIn } from '../../../src/views/formFeeds.ts';

describe('form feeds', () => {
  it('open the next page, but for the last one, which has no page behind it', () => {
    assert.deepEqual(formFeedsIn('a\n\fb\n\fc\n\f\n'), [
      { offset: 2, page: 2 },
      { offset: 5, page: 3 },
      { offset: 8, page: null },
    ]);
  });

  it('open pages without words too, as long as words come', () => {
    assert.deepEqual(
      formFeedsIn('a\f\fb').map(({ page }) => page),
      [2, 3],
    );
  });

  it('are in no other text', () => {
    assert.deepEqual(formFeedsIn('a\n\nb'), []);
  });
});
