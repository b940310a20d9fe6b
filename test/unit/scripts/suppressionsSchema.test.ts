import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import { suppressionsSchema } from '../../../scripts/suppressionsSchema.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { noSuppressions, suppressionOf, suppressionsText, withSuppression } from '../../../src/checks/suppressions.ts';

const valid = new Ajv().compile(suppressionsSchema());

const finding: Finding = {
  rule: 'moon-phase',
  class: 'phase',
  severity: 'hint',
  message: 'Two moons.',
  here: { start: 0, end: 4, text: 'full' },
  there: { start: 9, end: 12, text: 'new' },
  item: 1,
  page: null,
};

describe('the schema of suppressions', () => {
  it('takes what the editor writes', () => {
    const one = suppressionOf(finding, 'Both are meant.', '2016-03-14');
    const other = suppressionOf({ ...finding, there: null, item: null }, 'One is meant.', '2016-03-14');
    const text = suppressionsText(withSuppression(withSuppression(noSuppressions, one), other));
    assert.ok(valid(JSON.parse(text)), JSON.stringify(valid.errors));
    assert.ok(valid(noSuppressions));
  });

  it('refuses what cannot be read', () => {
    const one = suppressionOf(finding, 'Both are meant.', '2016-03-14');
    const suppressions = [one];
    for (const wrong of [
      {},
      { suppressions },
      { schema: 'imr-suppressions/2', suppressions },
      { ...noSuppressions, suppressions: [{ ...one, reason: undefined }] },
      { ...noSuppressions, suppressions: [{ ...one, here: 'full' }] },
      { ...noSuppressions, suppressions: [{ ...one, item: '1' }] },
    ])
      assert.ok(!valid(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong));
  });
});
