import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allGuidelines, guidelineOf } from '../../../src/guidelines/catalog.ts';
import { guidelineName, guidelinePage } from '../../../src/views/guidelinePage.ts';
import type { SharedLetter } from '../../../src/views/guidelineUses.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { letterText } from '../../support/letter.ts';
import { citing } from './citing.ts';
import { read } from './reading.ts';

const back = 'acoem-2004/low-back-complaints';

/** A letter of two items that cite the chapter on the low back in three spellings; `decided` is the day of its decision. */
async function backLetter(key: string, decided = '12/09/2016'): Promise<SharedLetter<string>> {
  const header = [`Case Number: CM16-990000${key}`, `Decision Date: ${decided}`].join('\n');
  const text = letterText(
    [
      {
        title: 'Lumbar brace',
        claims: 'Decision based on MTUS Low Back\nComplaints 2004.',
        reviewer: 'Decision based on Non-MTUS Citation ACOEM Ch. 12 `backs`.',
      },
      {
        title: 'Stool',
        decision: 'Overturned',
        rationale: 'ACOEM, page 300, is clear. The stool is medically necessary.',
      },
    ],
    { header, summary: 'CLINICAL CASE SUMMARY\nA baker. He was told of ACOEM on backs.' },
  );
  const cited = citing(
    await read(text),
    [
      { claims: [['Low Back\nComplaints 2004', back]], reviewer: [['ACOEM Ch. 12 `backs`', back]] },
      { rationale: [['ACOEM, page 300', back]] },
    ],
    [['ACOEM on backs', back]],
  );
  const decisionDate = { value: '2016-12-09', text: decided, start: 0, end: 0 };
  const day = decided === '' ? null : { ...decisionDate, value: decided.replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2') };
  return {
    key,
    name: `letter-${key}.txt`,
    text,
    letter: { ...cited.letter, case: { ...cited.letter.case, decisionDate: day } },
  };
}

const page = (
  guideline: string,
  letters: readonly SharedLetter<string>[] = [],
): ReturnType<typeof guidelinePage<string>> => guidelinePage(guideline, letters, inEnglish);

describe('the page of a guideline', () => {
  it('says what the catalog knows, and each fact once', () => {
    const { text } = page(back);
    const known = guidelineOf(back);
    assert.ok(known);
    assert.equal(text.split('\n')[0], `# ${known.shortName}`);
    for (const words of [
      known.title,
      `- Publisher: ${known.publisher}`,
      `- Edition: ${known.edition}`,
      `- Place in the MTUS: ${known.regulation}`,
      `- In force as a part of the MTUS from ${known.inForce?.from} to ${known.inForce?.to}`,
      'No open letter cites it.',
      ...known.sources.map((source) => `- ${source}`),
    ])
      assert.equal(text.split(words).length, 2, words);
  });

  it('words pages by how sure they are', () => {
    const { text } = page('mtus-2009/chronic-pain');
    assert.match(text, /^- .+: usually cited as pages? \d+(-\d+)?$/m);
    assert.doesNotMatch(text, /null|undefined|\{\d\}/);
  });

  it('leads to the page of each edition that took its place', () => {
    const { text, links } = page(back);
    const later = guidelineOf(back)?.supersededBy ?? [];
    assert.ok(later.length > 0);
    assert.deepEqual(
      links.map(({ start, end, target }) => [text.slice(start, end), 'guideline' in target && target.guideline]),
      later.map((id) => [`Superseded by: ${guidelineName(id)}`, id]),
    );
  });

  it('lists its uses letter by letter, each leading to the whole citation', async () => {
    const letters = [await backLetter('1'), await backLetter('2', '05/02/2018')];
    const { text, links } = page(back, letters);
    assert.match(text, /^### `CM16-9900001 \(letter-1\.txt\)`, decided on 2016-12-09: in force on that day$/m);
    assert.match(text, /^### `CM16-9900002 \(letter-2\.txt\)`, decided on 2018-05-02: superseded by that day$/m);
    const uses = links.flatMap(({ start, end, target }) => {
      const letter = target.to === 'letter' && letters.find(({ key }) => key === target.key);
      return letter ? [[text.slice(start, end), letter.text.slice(target.place.start, target.place.end)]] : [];
    });
    const ofOne = [
      ['Case summary, line 12', 'ACOEM on backs'],
      ['Item 1 (Upheld), claims administrator guideline, line 19', 'Low Back\nComplaints 2004'],
      ['Item 1 (Upheld), reviewer guideline, line 22', 'ACOEM Ch. 12 `backs`'],
      ['Item 2 (Overturned), rationale, line 33', 'ACOEM, page 300'],
    ];
    assert.deepEqual(uses, [...ofOne, ...ofOne]);
    const lines = letters[0]?.text.split('\n') ?? [];
    assert.ok(lines[18]?.includes('Low Back') && lines[32]?.includes('page 300'), 'the lines are counted from 1');
    assert.match(text, /line 19: `Low Back Complaints 2004`$/m, 'its words stand on one line');
    assert.match(text, /line 22: `` ACOEM Ch\. 12 `backs` ``$/m, 'its words mean nothing to Markdown');
  });

  it('says where it stood in the order of evidence that applied when letters were decided', async () => {
    const { text } = page(back, [await backLetter('1'), await backLetter('2', '03/02/2014')]);
    assert.match(text, /^8 CCR 9792\.21\.1, which applied on 2016-12-09:\n\n1\. .+: this guideline stands here$/m);
    assert.match(text, /^8 CCR 9792\.25, which applied on 2014-03-02:$/m);
    assert.doesNotMatch(page(back, [await backLetter('3', '')]).text, /order of evidence/);
  });

  it('says of what the catalog does not have that it does not', async () => {
    const { text, links } = page('other/thumbs', [await backLetter('1')]);
    assert.match(text, /^# other\/thumbs\n\nThe catalog does not have this source/);
    assert.deepEqual(links, []);
  });

  it('is whole for all of the catalog', () => {
    for (const { id } of allGuidelines()) {
      const { text } = page(id);
      assert.match(text, /^# \S/, id);
      assert.doesNotMatch(text, /null|undefined|\{\d\}|\n\n\n/, id);
      assert.match(text, /^## Sources of what is said here\n\n- /m, id);
    }
  });
});
