import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Letter } from '../../../src/letter/record.ts';
import { itemAt, itemBefore, itemFrom, placeOf, sameItem, type Wanted } from '../../../src/views/places.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

const source = letterText([
  { title: 'MRI of the left thumb' },
  { title: 'Thumb splint', decision: 'Overturned' },
  { title: 'Thumb massage' },
  { title: 'Thumb wax bath', decision: 'Overturned' },
]);

describe('places in a letter', () => {
  let letter: Letter;
  const at = (words: string, from = 0): number => source.indexOf(words, from);

  before(async () => {
    const read = letterIn(await testReader(), source);
    assert.ok(read);
    letter = read;
  });

  const moves: readonly (readonly [from: string, wanted: Wanted, next: number, previous: number])[] = [
    ['Case Number', 'any', 1, 4],
    ['MRI of', 'any', 1, 4],
    ['RI of', 'any', 2, 1],
    ['Thumb massage', 'overturned', 4, 2],
    ['humb wax', 'overturned', 2, 4],
    ['humb wax', 'upheld', 1, 3],
  ];
  for (const [from, wanted, next, previous] of moves) {
    it(`from "${from}" (${wanted}) the next item is ${next}, the one before it ${previous}`, () => {
      assert.equal(itemFrom(letter, at(from), wanted)?.index, next);
      assert.equal(itemBefore(letter, at(from), wanted)?.index, previous);
    });
  }

  it('are none where no item is wanted', () => {
    assert.equal(itemFrom({ ...letter, items: letter.items.slice(0, 1) }, 0, 'overturned'), undefined);
  });

  it('know the item of an offset', () => {
    assert.equal(itemAt(letter, at('CLINICAL')), undefined);
    assert.equal(itemAt(letter, at('Thumb splint'))?.index, 2);
    assert.equal(itemAt(letter, at('Thumb massage') - 1)?.index, 2);
    assert.equal(itemAt(letter, source.length)?.index, 4);
  });

  it('know where the items are over', () => {
    const end = at('Thumb massage');
    const documents = { kind: 'documents', heading: null, start: end + 20, end: source.length } as const;
    const followed = { ...letter, sections: [...letter.sections, documents] };
    assert.equal(itemAt(followed, end + 19)?.index, 3);
    assert.equal(itemAt({ ...followed, items: letter.items.slice(0, 3) }, end + 20), undefined);
  });

  it('of a title are its section, its item and its part', () => {
    const start = at('splint');
    const { section, items, part } = placeOf(letter, { start, end: start + 6 });
    assert.deepEqual([section?.kind, items.map(({ index }) => index), part], ['issues', [2], 'title']);
  });

  it('of a passage over several items are all of them', () => {
    const { section, items, part } = placeOf(letter, { start: at('Decision rationale'), end: at('massage') });
    assert.deepEqual([section?.kind, items.map(({ index }) => index), part], ['issues', [1, 2, 3], null]);
  });

  it('before the items are the section alone', () => {
    const start = at('48 year old');
    assert.deepEqual(placeOf(letter, { start, end: start + 2 }).items, []);
    assert.equal(placeOf(letter, { start, end: start + 2 }).section?.kind, 'summary');
    const passage = placeOf(letter, { start, end: at('Thumb splint') });
    assert.deepEqual(
      passage.items.map(({ index }) => index),
      [1],
    );
  });

  it('finds an item again in another reading, by number and title, and not where it is gone', async () => {
    const [, splint] = letter.items;
    assert.ok(splint);
    const again = async (text: string): Promise<number | undefined> => {
      const other = letterIn(await testReader(), text);
      return other && sameItem(other, splint)?.index;
    };
    assert.equal(await again(source), 2);
    assert.equal(await again(letterText([{}, { title: 'Thumb wax bath' }, { title: 'Thumb splint' }])), 3);
    assert.equal(await again(letterText([{ title: 'Thumb splint' }, { title: 'Thumb splint' }])), 2);
    assert.equal(await again(letterText([{}, {}])), undefined);
  });
});
