import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Span } from '../../../src/text/span.ts';
import { movedLetter, movingLetter } from '../../../src/views/movedLetter.ts';
import { letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const apply = (text: string, edits: readonly Replaced[]): string =>
  edits.reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text);

describe('movedLetter', () => {
  it('finds the same words behind edits before and between them', async () => {
    const { letter, text } = await read(letterText([{ title: 'Knee brace' }]));
    const label = text.indexOf('MAXIMUS guideline');
    const edits = [
      { start: 0, end: 0, text: 'From a fax.\n\n' },
      { start: label + 13, end: label + 20, text: 'Max' },
    ];
    const moved = movedLetter(letter, edits);
    const now = apply(text, edits);
    const [before, after] = [letter.items[0], moved.items[0]];
    assert.ok(before && after);
    for (const part of [
      'title',
      'decision',
      'claimsAdministratorGuideline',
      'reviewerGuideline',
      'rationale',
    ] as const) {
      const old: Span | null = before[part];
      const span: Span | null = after[part];
      assert.ok(old && span);
      assert.equal(now.slice(span.start, span.end), text.slice(old.start, old.end), part);
    }
    assert.equal(now.slice(moved.sections[1]?.heading?.start).startsWith('HOW THE IMR'), true);
  });

  it('lets a stretch grow and shrink with what is typed in it', async () => {
    const { letter, text } = await read(letterText([{ title: 'Knee brace' }]));
    const at = text.indexOf('brace');
    const grown = movedLetter(letter, [{ start: at, end: at, text: 'small ' }]).items[0];
    const shrunk = movedLetter(letter, [{ start: at - 1, end: at + 5, text: '' }]).items[0];
    assert.equal(grown && grown.title.end - grown.title.start, 'Knee small brace'.length);
    assert.equal(shrunk && shrunk.title.end - shrunk.title.start, 'Knee'.length);
  });

  it('leaves out what is gone', async () => {
    const { letter, text } = await read(letterText([{}, { title: 'Knee brace' }]));
    const cut = movedLetter(letter, [{ start: text.indexOf('Knee brace') - 2, end: text.length, text: '' }]);
    assert.equal(cut.items.length, 1);
    const empty = movedLetter(letter, [{ start: 0, end: text.length, text: '' }]);
    assert.deepEqual([empty.items, empty.sections], [[], []]);
  });

  it('leaves out an item whose title or decision was replaced', async () => {
    const { letter, text } = await read(letterText([{ title: 'Knee brace' }, { title: 'Thumb splint' }]));
    const replaced = (from: string, to: string, by: string): readonly string[] => {
      const [start, end] = [text.indexOf(from), text.indexOf(to) + to.length];
      return movedLetter(letter, [{ start, end, text: by }]).items.map(({ title }) => title.text);
    };
    assert.deepEqual(replaced('Knee brace', 'Knee brace', 'milk'), ['Thumb splint']);
    assert.deepEqual(replaced('Upheld', 'MAXIMUS guideline', 'bread'), ['Thumb splint']);
    assert.deepEqual(replaced('Knee brace', 'Thumb splint', 'eggs and a long list of things to buy'), []);
  });

  it('keeps an item whose decision word is typed anew', async () => {
    const { letter, text } = await read(letterText([{ title: 'Knee brace' }]));
    const start = text.indexOf('Upheld');
    for (const by of ['', 'O', 'Overturned']) {
      assert.equal(movedLetter(letter, [{ start, end: start + 6, text: by }]).items.length, 1, by);
    }
    assert.equal(movedLetter(letter, [{ start, end: start + 6, text: 'milk\nbread' }]).items.length, 0);
  });

  it('is the letter itself where nothing was edited', async () => {
    const { letter } = await read(letterText());
    assert.equal(movedLetter(letter, []), letter);
  });
});

describe('movingLetter', () => {
  it('ends where the letter would by all edits at once, however many there are', async () => {
    const { letter, text } = await read(letterText([{ title: 'Knee brace' }]));
    const edits = Array.from({ length: 100 }, (_, at) => ({ start: at, end: at, text: 'x' }));
    const moving = movingLetter(letter);
    for (const edit of edits) moving.note([edit]);
    assert.deepEqual(moving.present(), movedLetter(letter, edits));
    assert.equal(moving.present(), moving.present(), 'the same object until more is noted');
    assert.equal(moving.present().items[0]?.title.start, text.indexOf('Knee brace') + 100);
  });
});
