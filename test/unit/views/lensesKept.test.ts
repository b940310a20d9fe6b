import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TextEdit } from '../../../src/syntax/session.ts';
import { lensesOf } from '../../../src/views/lenses.ts';
import { mayBeBroken, unbroken, withBrokenItems, type LensLetter } from '../../../src/views/lensesKept.ts';
import { movedLetter } from '../../../src/views/movedLetter.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

const whole = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint' }]);

/** One replacement of the only place of some words. */
function replacing(text: string, words: string, by: string): TextEdit {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: by };
}

/** The titles of the lenses after some replacements, each followed by a request for lenses. */
async function lensesAfter(...replaced: readonly (readonly [words: string, by: string])[]): Promise<readonly string[]> {
  let text = whole;
  let shown: LensLetter = { letter: (await read(whole)).letter, broken: unbroken };
  for (const [words, by] of replaced) {
    const edit = replacing(text, words, by);
    text = text.slice(0, edit.start) + by + text.slice(edit.end);
    const now = (await read(text)).letter;
    shown = mayBeBroken(shown.letter, now)
      ? withBrokenItems(movedLetter(shown.letter, [edit]), now)
      : { letter: now, broken: unbroken };
  }
  const lenses = lensesOf(shown.letter, text, undefined, shown.broken);
  return lenses.filter(({ kind }) => kind !== 'guideline').map(({ title }) => title);
}

const [upheld, overturned] = ['Upheld: the denial stands', 'Overturned: found medically necessary'].map(
  (words) => `${words}; both sides cite the same guideline`,
);

describe('mayBeBroken', () => {
  const isBrokenBy = async (text: string): Promise<boolean> =>
    mayBeBroken((await read(whole)).letter, (await read(text)).letter);

  it('holds while a decision word is being typed, in the first item and in the last', async () => {
    assert.equal(await isBrokenBy(whole.replace('Knee brace: Upheld', 'Knee brace: Up')), true);
    assert.equal(await isBrokenBy(whole.replace('Thumb splint: Upheld', 'Thumb splint:')), true);
    assert.equal(await isBrokenBy(whole.replaceAll(': Upheld', ': ')), true);
  });

  it('does not hold where an item was taken out whole, or was added', async () => {
    assert.equal(await isBrokenBy(whole.replace(itemText({ title: 'Thumb splint' }), '')), false);
    assert.equal(await isBrokenBy(`${whole}\n${itemText({ title: 'Walker' })}\n`), false);
    assert.equal(await isBrokenBy(whole), false);
  });
});

describe('withBrokenItems', () => {
  it('keeps the lenses of the broken item only, and the summary is of what is read', async () => {
    const typing = ['splint: Upheld', 'splint: Up'] as const;
    assert.deepEqual(await lensesAfter(typing), ['IMR letter: 1 disputed item, upheld', upheld, upheld]);
  });

  it('shows what is read of one item while another stays broken', async () => {
    const broken = ['splint: Upheld', 'splint: Modified'] as const;
    const decided = ['brace: Upheld', 'brace: Overturned'] as const;
    const expected = ['IMR letter: 1 disputed item, overturned', overturned, upheld];
    assert.deepEqual(await lensesAfter(broken, decided), expected);
    assert.deepEqual(await lensesAfter(broken, decided, ['48 year', '49 year']), expected);
  });

  it('is the present letter again once the item is whole', async () => {
    const broken = ['splint: Upheld', 'splint: Over'] as const;
    const mended = ['splint: Over', 'splint: Overturned'] as const;
    assert.deepEqual(await lensesAfter(broken, mended), [
      'IMR letter: 2 disputed items, 1 overturned',
      upheld,
      overturned,
    ]);
  });

  it('lets an item go whose title was replaced', async () => {
    const replaced = ['Thumb splint: Upheld', 'milk'] as const;
    assert.deepEqual(await lensesAfter(replaced), ['IMR letter: 1 disputed item, upheld', upheld]);
  });

  it('numbers items by their place, so that a click leads to the right one', async () => {
    const text = whole.replace('brace: Upheld', 'brace: Up');
    const { letter } = withBrokenItems(
      movedLetter((await read(whole)).letter, [replacing(whole, 'brace: Upheld', 'brace: Up')]),
      (await read(text)).letter,
    );
    assert.deepEqual(
      letter.items.map(({ index, title }) => [index, text.slice(title.start, title.end)]),
      [
        [1, 'Knee brace'],
        [2, 'Thumb splint'],
      ],
    );
  });
});
