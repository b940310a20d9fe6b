import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { countsOf, findingsInWords, noFindings, sameCounts, withFindings } from '../../../src/views/findingCounts.ts';
import { lensesOf } from '../../../src/views/lenses.ts';
import { outlineOf } from '../../../src/views/outline.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { letterStatus } from '../../../src/views/statusText.ts';
import { letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

const some = countsOf([
  { severity: 'warning', item: 2 },
  { severity: 'information', item: 2 },
  { severity: 'warning', item: null },
  { severity: 'hint', item: 1 },
]);

describe('the counts of findings', () => {
  it('are of the letter and of each item, hints left out', () => {
    assert.deepEqual(some, { letter: 3, items: new Map([[2, 2]]) });
    assert.deepEqual(countsOf([]), noFindings);
  });

  it('are the same or not', () => {
    assert.ok(sameCounts(some, { letter: 3, items: new Map([[2, 2]]) }));
    for (const items of [new Map(), new Map([[1, 2]]), new Map([[2, 1]])])
      assert.ok(!sameCounts(some, { letter: 3, items }));
    assert.ok(!sameCounts(some, { ...some, letter: 4 }));
  });

  it('say nothing where nothing was found', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => findingsInWords(count)),
      ['', '1 finding', '2 findings'],
    );
    assert.deepEqual([withFindings('Upheld', 0), withFindings('Upheld', 1)], ['Upheld', 'Upheld; 1 finding']);
  });

  it('stand behind the words of the summary lens, which stays on its line', async () => {
    const { letter, text } = await read(letterText([{}, {}]));
    const before = lensesOf(letter, text);
    const lenses = lensesOf(letter, text, inEnglish, undefined, 3);
    assert.equal(lenses[0]?.title, 'IMR letter: 2 disputed items, all upheld; 3 findings');
    assert.deepEqual(
      lenses.map(({ anchor }) => anchor),
      before.map(({ anchor }) => anchor),
    );
    assert.deepEqual(
      lenses.slice(1).map(({ title }) => title),
      before.slice(1).map(({ title }) => title),
    );
  });

  it('stand in the details of the outline, and in no name', async () => {
    const { letter, text } = await read(letterText([{}, {}]));
    const [plain, counted] = [outlineOf(letter, text), outlineOf(letter, text, inEnglish, some)];
    assert.deepEqual([counted.name, counted.detail], [plain.name, `${plain.detail}; 3 findings`]);
    const items = counted.children.flatMap(({ children }) => children).filter(({ kind }) => kind === 'item');
    assert.deepEqual(
      items.map(({ detail }) => detail),
      ['Upheld: the denial stands', 'Upheld: the denial stands; 2 findings'],
    );
  });

  it('stand in the detail of the status', async () => {
    const { letter, text } = await read(letterText([{}]));
    const [plain, one, more] = [0, 1, 2].map((findings) =>
      letterStatus(letter, { length: text.length, findings }, inEnglish),
    );
    assert.equal(one?.detail, `${plain?.detail ?? ''} 1 finding asks to be looked at.`);
    assert.equal(more?.detail, `${plain?.detail ?? ''} 2 findings ask to be looked at.`);
    assert.equal(more.text, plain?.text);
  });
});
