import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../../src/checks/finding.ts';
import {
  noSuppressions,
  suppressionOf,
  suppressionsIn,
  suppressionsText,
  unsuppressed,
  withSuppression,
  withSuppressions,
} from '../../../src/checks/suppressions.ts';

const words = (text: string): Finding['here'] => ({ text, start: 0, end: text.length });
const finding: Finding = {
  rule: 'side',
  class: 'side',
  severity: 'warning',
  message: 'Two sides.',
  here: words('left thumb'),
  there: words('right thumb'),
  item: 2,
  page: null,
};
const suppressed = withSuppression(noSuppressions, suppressionOf(finding, 'Both thumbs are meant.', '2026-11-25'));

describe('suppressions', () => {
  it('leave out what was suppressed, whatever its white space, and nothing else', () => {
    const others = [
      { ...finding, item: 1 },
      { ...finding, rule: 'sex' },
      { ...finding, there: null },
      { ...finding, here: words('left toe') },
    ];
    const wrapped = { ...finding, here: words('LEFT\n   thumb') };
    assert.deepEqual(unsuppressed([finding, wrapped, ...others], suppressed), others);
  });

  it('tell of each finding what suppresses it', () => {
    const seen = withSuppressions([finding, { ...finding, item: 1 }], suppressed);
    assert.deepEqual(
      seen.map(({ suppression }) => suppression?.reason ?? null),
      ['Both thumbs are meant.', null],
    );
    assert.deepEqual(withSuppressions([finding], noSuppressions), [{ finding, suppression: null }]);
  });

  it('hold no words of the letter', () => {
    assert.doesNotMatch(suppressionsText(suppressed), /thumb"|Two sides/);
  });

  it('come back from their file as they were', () => {
    assert.deepEqual(suppressionsIn(suppressionsText(suppressed)), suppressed);
  });

  it('keep one entry for a finding, in an order of their own', () => {
    const again = suppressionOf(finding, 'Another reason.', '2026-11-26');
    const other = suppressionOf({ ...finding, rule: 'age' }, 'No.', '2026-11-26');
    const all = withSuppression(withSuppression(suppressed, again), other);
    assert.deepEqual(
      all.suppressions.map(({ rule, reason }) => [rule, reason]),
      [
        ['age', 'No.'],
        ['side', 'Another reason.'],
      ],
    );
  });

  for (const text of [
    '',
    '[]',
    'null',
    '{"schema":"imr-suppressions/1"}',
    '{"schema":"imr-suppressions/1","suppressions":[{}]}',
  ]) {
    it(`are refused with what to do: ${text || 'an empty file'}`, () => {
      const read = suppressionsIn(text);
      assert.ok('error' in read && read.error.message.includes('delete it'));
    });
  }
});
