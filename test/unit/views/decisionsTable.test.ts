import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import { decisionsMarkdown, itemMarkdown } from '../../../src/views/decisionsTable.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

const source = letterText([
  { title: 'Thumb | splint [x](command:y)', decision: 'Overturned' },
  { title: 'Thumb wax bath', rationale: 'The thumb is *well*. The request is not medically necessary.' },
]);

describe('decisions as Markdown', () => {
  let letter: Letter;

  before(async () => {
    const read = letterIn(await testReader(), source);
    assert.ok(read);
    letter = read;
  });

  it('are a table under the name of the case', () => {
    const lines = [
      '**CM16-9900001**, decided 2016-12-09: 2 disputed items, 1 overturned',
      '',
      '| Item | Disputed | Decision |',
      '| ---: | --- | --- |',
      '| 1 | Thumb \\| splint \\[x\\](command\\:y) | Overturned: found medically necessary |',
      '| 2 | Thumb wax bath | Upheld: the denial stands |',
      '',
    ];
    assert.equal(decisionsMarkdown(letter, 'x'), lines.join('\n'));
  });

  it('of one item are a list with its reasons', () => {
    const [, second] = letter.items;
    assert.ok(second);
    const lines = [
      '**CM16-9900001, item 2:** Thumb wax bath',
      '',
      '- **Decision:** Upheld: the denial stands',
      '- **Claims administrator guideline:** Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies.',
      '- **Reviewer guideline:** Decision based on MTUS Shoulder Complaints 2004.',
      '- **Conclusion:** The request is not medically necessary.',
      '',
    ];
    assert.equal(itemMarkdown(letter, second, 'x'), lines.join('\n'));
  });

  it('leave out what a letter lacks', () => {
    const bare = { ...letter, items: [], case: { ...letter.case, caseNumber: null, decisionDate: null } };
    assert.equal(decisionsMarkdown(bare, 'a*b.txt'), '**a\\*b.txt**: no disputed item found\n');
    const [first] = letter.items;
    assert.ok(first);
    const bareItem = { ...first, claimsAdministratorGuideline: null, reviewerGuideline: null, rationale: null };
    assert.equal(itemMarkdown(letter, bareItem, 'x').split('\n').length, 4);
  });

  const counts: readonly (readonly [items: number[], words: string])[] = [
    [[0], '1 disputed item, overturned'],
    [[1], '1 disputed item, upheld'],
    [[0, 0], '2 disputed items, all overturned'],
    [[1, 1], '2 disputed items, all upheld'],
  ];
  for (const [items, words] of counts) {
    it(`are counted: ${words}`, () => {
      const some = { ...letter, items: items.flatMap((at) => letter.items[at] ?? []) };
      assert.ok(decisionsMarkdown(some, 'x').split('\n')[0]?.endsWith(`: ${words}`));
    });
  }
});
