import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contentProblems } from '../../../src/letter/contentProblems.ts';
import type { ItemParts } from '../../../src/letter/record.ts';

function codes(title: string): readonly string[] {
  const words = { text: title, start: 0, end: title.length };
  const item: ItemParts = {
    index: 1,
    title: words,
    decision: { value: 'upheld', text: 'Upheld', start: 0, end: 6 },
    partial: null,
    retrospective: false,
    serviceDates: [],
    surgicalService: false,
    claimsAdministratorGuideline: null,
    reviewerGuideline: null,
    rationale: null,
  };
  return contentProblems(item).map(({ code }) => code);
}

describe('contentProblems', () => {
  for (const title of [
    'Nine harps was the original request.',
    'Nine harps were the original request.',
    'Nine harps. The remaining IMR eligible portion of it, six harps',
    'Nine harps, leaving the original request as it was',
    'Six harps were authorized by the Claims Administrator',
  ])
    it(`says that a partial approval is unclear: ${title}`, () => {
      assert.deepEqual(codes(title), ['item.partial-unclear']);
    });

  it('says nothing of other titles', () => {
    for (const title of ['Nine harps', 'Harp of the original make', 'Harp, authorized user only'])
      assert.deepEqual(codes(title), [], title);
  });
});
