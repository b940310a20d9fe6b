import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addCounts, countsOf, sortedCounts, type GuidelineCount } from '../../../src/export/guidelineCount.ts';
import { countsText, guidelineCountColumns } from '../../../src/export/guidelineCountFormats.ts';
import { plain } from '../../../src/export/layout.ts';
import { citingRecord } from './sampleContents.ts';
import { sampleRecord } from './sampleRecord.ts';

const thumbs: GuidelineCount = {
  guideline: 'other/thumbs',
  name: 'Handbook of Thumbs, page 3-5',
  letters: 2,
  items: 4,
  claimsAdministrator: 0,
  reviewer: 4,
  upheld: 2,
  overturned: 2,
};
const pain: GuidelineCount = {
  guideline: 'odg/pain',
  name: 'ODG Pain',
  letters: 2,
  items: 2,
  claimsAdministrator: 2,
  reviewer: 2,
  upheld: 2,
  overturned: 0,
};

describe('counts of guidelines', () => {
  const counts = new Map<string, GuidelineCount>();
  for (const record of [citingRecord(), sampleRecord(), citingRecord()]) addCounts(counts, countsOf(record));
  const sorted = sortedCounts(counts);

  it('count letters and items, each once, by side and decision; the most items first', () => {
    assert.deepEqual(sorted, [thumbs, pain]);
  });

  it('are written in each format', () => {
    const view = { width: null, paint: plain };
    assert.equal(
      countsText(sorted, 'table', view),
      [
        'LETTERS   ITEMS  UPHELD  OVERTURNED  GUIDELINE\n',
        '      2       4       2           2  Handbook of Thumbs, page 3-5\n',
        '      2       2       2           0  ODG Pain\n',
      ].join(''),
    );
    assert.match(countsText(sorted, 'table', { width: 50, paint: plain }), /Handbook of\n {37}Thumbs, page\n/);
    assert.deepEqual(JSON.parse(countsText(sorted, 'json', view)), sorted);
    assert.deepEqual(JSON.parse(countsText([], 'json', view)), []);
    assert.equal(countsText(sorted, 'ndjson', view).split('\n').length, 3);
    const csv = countsText(sorted, 'csv', view).split('\r\n');
    assert.equal(csv[0], `\ufeff${guidelineCountColumns.map(({ name }) => name).join(',')}`);
    assert.equal(csv[2], 'odg/pain,ODG Pain,2,2,2,2,2,0');
  });
});
