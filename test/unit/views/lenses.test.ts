import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lensesOf, targetSpan, type Lens } from '../../../src/views/lenses.ts';
import { letterText, type ItemParts } from '../../support/letter.ts';
import { citing, citingNothing, type CitedByItem } from './citing.ts';
import { read, samples, type ReadLetter } from './reading.ts';

/** Each lens with the start of the line that it stands over. */
const shownOf = ({ letter, text }: ReadLetter): readonly string[] =>
  lensesOf(letter, text).map(({ anchor, title }) => `${text.slice(anchor, anchor + 12)} < ${title}`);

async function lettersCiting(items: readonly ItemParts[], cited: readonly CitedByItem[]): Promise<ReadLetter> {
  return citing(await read(letterText(items)), cited);
}

async function lenses(text: string): Promise<readonly Lens[]> {
  return lensesOf((await read(text)).letter, text);
}

describe('lensesOf', () => {
  const knee = 'acoem-2004/knee-complaints';
  const shoulder = 'acoem-2004/shoulder-complaints';

  it('says the decision over each item and how the sides compare, over each guideline block what it cites, and a summary at the top', async () => {
    const claims = 'Decision based on MTUS Knee Complaints 2004, and ODG Knee, Ice. It goes on.';
    const read = await lettersCiting(
      [{ claims }, { title: 'Knee brace', decision: 'Overturned' }],
      [
        {
          claims: [
            ['Knee Complaints 2004', knee],
            ['ODG Knee, Ice', 'odg/knee-and-leg', { sections: ['Ice'] }],
          ],
          reviewer: [['Shoulder Complaints 2004', shoulder]],
        },
        {
          claims: [
            ['Shoulder Complaints 2004, Section(s): Special Studies', shoulder, { sections: ['Special Studies'] }],
          ],
          reviewer: [['Shoulder Complaints 2004', shoulder]],
        },
      ],
    );
    assert.deepEqual(shownOf(read), [
      'Case Number: < IMR letter: 2 disputed items, 1 overturned',
      'MRI of the r < Upheld: the denial stands; the sides cite different guidelines',
      'Claims Admin < Claims administrator: ACOEM ch. 13 Knee 2004; ODG Knee & Leg · Ice',
      'MAXIMUS guid < Reviewer: ACOEM ch. 9 Shoulder 2004',
      'Knee brace:  < Overturned: found medically necessary; both sides cite the same guideline',
      'Claims Admin < Claims administrator: ACOEM ch. 9 Shoulder 2004 · Special Studies',
      'MAXIMUS guid < Reviewer: ACOEM ch. 9 Shoulder 2004',
    ]);
  });

  it('gives the first sentence of a block in which nothing was found, and says that none was cited', async () => {
    const claims = 'The claims administrator gave no reasons. It goes on.';
    const reviewer = 'The Claims Administrator did not cite any medical evidence for its decision.';
    const read = await lettersCiting([{ claims, reviewer }], []);
    assert.deepEqual(shownOf(read).slice(1), [
      'MRI of the r < Upheld: the denial stands',
      'Claims Admin < Claims administrator: The claims administrator gave no reasons.',
      'MAXIMUS guid < Reviewer: No medical evidence cited',
    ]);
  });

  it('leaves the comparison out where it does not fit', async () => {
    const items = [{ title: 'Thumb' }, { title: 'Toe' }].map((item) => ({
      ...item,
      claims: 'MTUS.',
      reviewer: 'ODG.',
    }));
    const cited = items.map(() => ({ claims: [['MTUS', 'mtus']], reviewer: [['ODG', 'odg']] }) as const);
    const { letter, text } = await lettersCiting(items, cited);
    const onLine = lensesOf(letter, text.replaceAll('\n', ' '));
    assert.equal(onLine[1]?.title, 'Upheld: the denial stands');
  });

  it('shortens a title to what fits, between words', async () => {
    const reviewer = `Decision based on Non-MTUS Citation ${'Handbook of Thumbs and '.repeat(9)}Toes.`;
    const { letter, text } = await lettersCiting([{ reviewer }], []);
    const lens = lensesOf(letter, text).at(-1);
    assert.ok(lens && lens.title.length <= 110 && lens.title.endsWith('…'), lens?.title);
    assert.match(lens.title, /(?: of| Handbook| Thumbs| and)…$/);
  });

  it('never fills more than one line of words over a line of text', async () => {
    const items = Array.from({ length: 6 }, (_, at) => ({ title: `Thing ${at}` }));
    const { letter, text } = await read(letterText(items));
    const onLine = lensesOf(letter, text.replaceAll('\n', ' '));
    assert.ok(onLine.length >= 2 && onLine.length <= 4);
    assert.ok(onLine.reduce((sum, { title }) => sum + title.length, 0) <= 110);
  });

  it('has a title, a tooltip and one line in every form', async () => {
    for (const [name, { letter, text }] of await samples()) {
      for (const { title, tooltip } of lensesOf(letter, text)) {
        assert.ok(title !== '' && title.length <= 110 && tooltip !== '', name);
        assert.doesNotMatch(title, /[\n\r\t]| {2}/, name);
      }
    }
  });

  it('has words and nothing to go to where no item was found', async () => {
    const only = await lenses('CLINICAL CASE SUMMARY\nA man hurt a thumb.\n');
    assert.deepEqual(only, [
      { kind: 'summary', anchor: 0, title: 'IMR letter: no disputed item found', tooltip: '', target: undefined },
    ]);
  });

  it('says of a partial approval what the decision is about', async () => {
    const title =
      'Massage, 8 visits was the original request. The Claims Administrator authorized four visits, leaving the ' +
      'original request IMR eligible. The original request, Massage, 8 visits is';
    const found = await lenses(letterText([{ title, decision: 'Overturned' }]));
    assert.equal(found[1]?.title, 'Overturned: the whole of a partly authorized request found medically necessary');
  });
});

describe('targetSpan', () => {
  it('leads from a decision to the conclusion, and to the decision word where there is none', async () => {
    const { letter, text } = await read(letterText([{}, { rationale: 'Nothing is said.' }]));
    const targets = lensesOf(letter, text).flatMap(({ kind, target }) =>
      kind === 'decision' && target ? [target] : [],
    );
    const spans = targets.map((target) => targetSpan(letter, target));
    assert.deepEqual(
      spans.map((span) => span && text.slice(span.start, span.end)),
      ['Therefore, the request is not medically necessary.', 'Upheld'],
    );
  });

  it('leads from the summary to the first overturned item, else to the first', async () => {
    const some = await read(letterText([{}, { title: 'Knee brace', decision: 'Overturned' }]));
    const none = await read(letterText([{}, {}]));
    assert.equal(lensesOf(some.letter, some.text)[0]?.target?.item, 2);
    assert.equal(lensesOf(none.letter, none.text)[0]?.target?.item, 1);
  });

  it('leads from a guideline to the first that it cites, else to its block, and nowhere where the item is gone', async () => {
    const cited = await lettersCiting(
      [{}],
      [{ reviewer: [['Shoulder Complaints 2004', 'acoem-2004/shoulder-complaints']] }],
    );
    const target = { item: 1, part: 'reviewerGuideline' } as const;
    const [first, block] = [targetSpan(cited.letter, target), targetSpan(citingNothing(cited), target)];
    assert.ok(first && cited.text.slice(first.start).startsWith('Shoulder Complaints'));
    assert.ok(block && cited.text.slice(block.start).startsWith('Decision based on'));
    assert.equal(targetSpan(cited.letter, { item: 2, part: 'line' }), undefined);
  });
});
