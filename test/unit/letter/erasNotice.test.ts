import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readNoticeItems, readReviewItems } from '../../../src/letter/erasNotice.ts';
import type { ItemParts, Section } from '../../../src/letter/record.ts';

const decided = (number: number, item: string, not: string): string =>
  `${number}) MAXIMUS Federal Services, Inc. has determined the request for ${item} is${not} medically necessary and appropriate.\n`;

function read(source: string): readonly (readonly string[])[] {
  const items = readNoticeItems(source, { start: 0, end: source.length });
  return items.map((item, at) => {
    assert.equal(item.index, at + 1);
    for (const { text, start, end } of [item.title, item.decision])
      assert.equal(source.slice(start, end).replace(/\s+/g, ' '), text);
    return [item.title.text, item.decision.value, item.decision.text];
  });
}

const harp = ['harp, 12 strings', 'upheld', 'is not medically necessary and appropriate'];
const glove = ['left glove', 'overturned', 'is medically necessary and appropriate'];
const list = decided(1, 'a harp, 12 strings', ' not') + decided(2, 'left glove', '');

describe('readNoticeItems', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['each decision once', `${list}\nDECISION AND RATIONALE\n${list}`, [harp, glove]],
    ['broken lines', list.replaceAll(' ', '\n'), [harp, glove]],
    ['a second print with wrong letters', `${list}${list.replace('strings', 'strlngs')}`, [harp, glove]],
    ['no numbers', list.replace(/\d\) /g, ''), [harp, glove]],
    ['the same item under two numbers', decided(1, 'left glove', '') + decided(2, 'left glove', ''), [glove, glove]],
    [
      'a decision without an answer does not swallow the next',
      list.replace('is not medically necessary and appropriate', 'is open'),
      [glove],
    ],
    ['nothing', 'The request for a harp is not medically necessary and appropriate.', []],
  ];
  for (const [name, source, expected] of cases) it(name, () => assert.deepEqual(read(source), expected));

  it('reads its span alone', () => {
    const start = list.indexOf('2)');
    assert.deepEqual(
      readNoticeItems(list, { start, end: list.length }).map(({ title }) => title.text),
      ['left glove'],
    );
  });

  it('gives no blocks and no rationale', () => {
    const [item] = readNoticeItems(list, { start: 0, end: list.length });
    assert.deepEqual(
      [item?.partial, item?.claimsAdministratorGuideline, item?.reviewerGuideline, item?.rationale],
      [null, null, null, null],
    );
  });
});

const issue = 'ISSUE AT DISPUTE: Whether a harp is needed.\n\n';
const guideline =
  'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:\nThe book of harps.\n\n';
const why =
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY: A harp is heavy. The request is not medically necessary.\n';

/** Sections as the tree gives them: the heading with or without its colon. */
function review(colon: boolean, ...parts: readonly string[]): readonly ItemParts[] {
  const source = parts.join('');
  let start = 0;
  const sections = parts.map((part): Section => {
    const heading = part.slice(0, part.indexOf(':') + (colon ? 1 : 0));
    const section = {
      kind: 'other',
      heading: { text: heading, start, end: start + heading.length },
      start,
      end: start + part.trimEnd().length,
    } as const;
    start += part.length;
    return section;
  });
  return readReviewItems(source, sections);
}

describe('readReviewItems', () => {
  for (const colon of [true, false]) {
    it(`reads the one item, the colon ${colon ? 'in' : 'behind'} the heading`, () => {
      const [item, ...more] = review(colon, issue, guideline, why);
      assert.equal(more.length, 0);
      assert.equal(item?.title.text, 'Whether a harp is needed.');
      assert.deepEqual([item.decision.value, item.decision.text], ['upheld', 'NOT MEDICALLY NECESSARY']);
      assert.equal(item.reviewerGuideline?.text, 'The book of harps.');
      assert.equal(item.claimsAdministratorGuideline, null);
      assert.equal(item.rationale?.text, 'A harp is heavy. The request is not medically necessary.');
      assert.equal(item.rationale.conclusion?.polarity, 'not-necessary');
    });
  }

  it('takes a heading without NOT for overturned', () => {
    const [item] = review(true, issue, why.replace('/WAS NOT', ''));
    assert.deepEqual(
      [item?.decision.value, item?.decision.text, item?.reviewerGuideline],
      ['overturned', 'MEDICALLY NECESSARY', null],
    );
  });

  it('gives none without the issue or the rationale', () => {
    assert.deepEqual(
      [review(true, guideline, why), review(true, issue, guideline), review(true, issue, why.slice(0, 12))],
      [[], [], []],
    );
  });
});
