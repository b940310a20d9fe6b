import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, describe, it } from 'mocha';
import type { LensLetters } from '../../../src/editor/codeLensLetters.ts';
import { letterText } from '../../support/letter.ts';
import { testReader } from '../../support/testReader.ts';
import { uncounted } from '../../support/uncounted.ts';
import type { FakeDocument } from '../../support/vscodeStandIn.ts';

const { openDocument } = await import('../../support/vscodeStandIn.ts');
const { openLetters } = await import('../../../src/editor/letters.ts');
const { lensLetters } = await import('../../../src/editor/codeLensLetters.ts');

const text = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint' }]);

interface Opened {
  readonly document: FakeDocument;
  readonly kept: LensLetters;
  /** Told whenever lenses are to be asked for again. */
  readonly changes: unknown[];
}

async function open(): Promise<Opened> {
  mock.timers.enable({ apis: ['setTimeout'] });
  const document = openDocument(text);
  const kept = lensLetters(openLetters(testReader), uncounted.onDidCount);
  const changes: unknown[] = [];
  kept.onDidChange((change) => changes.push(change));
  await kept.letterOf(document.real);
  return { document, kept, changes };
}

function replace(document: FakeDocument, words: string, by: string): void {
  const start = document.text.indexOf(words);
  document.edit({ start, end: start + words.length, text: by });
}

async function decisions({ kept, document }: Opened): Promise<readonly string[] | undefined> {
  const letter = (await kept.letterOf(document.real))?.letter;
  return letter?.items.map(({ title, decision }) => {
    assert.equal(document.text.slice(title.start, title.end), title.text, 'its title stands there');
    return `${title.text}: ${decision.value}`;
  });
}

async function afterPause(): Promise<void> {
  mock.timers.tick(2000);
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the letters of lenses', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it('show what is read of one item while another is broken, and after a pause what is read only', async () => {
    const opened = await open();
    const { document, changes } = opened;
    replace(document, 'splint: Upheld', 'splint: Modified');
    assert.deepEqual(await decisions(opened), ['Knee brace: upheld', 'Thumb splint: upheld']);
    replace(document, 'brace: Upheld', 'brace: Overturned');
    assert.deepEqual(await decisions(opened), ['Knee brace: overturned', 'Thumb splint: upheld']);
    assert.deepEqual(changes, []);
    await afterPause();
    assert.equal(changes.length, 1);
    assert.deepEqual(await decisions(opened), ['Knee brace: overturned']);
    document.edit({ start: 0, end: 0, text: '\n' });
    assert.deepEqual(await decisions(opened), ['Knee brace: overturned'], 'what was given up does not come back');
  });

  it('ask for nothing after a pause where nothing was kept', async () => {
    const opened = await open();
    replace(opened.document, 'splint: Upheld', 'splint: Overturned');
    assert.deepEqual(await decisions(opened), ['Knee brace: upheld', 'Thumb splint: overturned']);
    await afterPause();
    assert.deepEqual(opened.changes, []);
  });

  it('are gone with a text that was replaced', async () => {
    const opened = await open();
    opened.document.edit({ start: 0, end: opened.document.text.length, text: 'milk\nbread\n' });
    assert.equal(await decisions(opened), undefined);
  });

  it('keep nothing once they are cleared', async () => {
    const opened = await open();
    opened.kept.clear();
    replace(opened.document, 'splint: Upheld', 'splint: Modified');
    assert.deepEqual(await decisions(opened), ['Knee brace: upheld']);
  });

  it('are right after each of a hundred changes, asked for or not', async () => {
    const opened = await open();
    const word = 'Overturned';
    replace(opened.document, 'splint: Upheld', 'splint: ');
    for (let change = 0; change < 100; change++) {
      const [typed, next] = [word.slice(0, change % 10), word.slice(0, (change % 10) + 1)];
      replace(opened.document, `splint: ${typed}`, `splint: ${next}`);
      if (change % 3 === 0) assert.equal((await decisions(opened))?.length, 2, next);
      if (next === word) replace(opened.document, word, '');
    }
    replace(opened.document, 'splint: ', `splint: ${word}`);
    assert.deepEqual(await decisions(opened), ['Knee brace: upheld', 'Thumb splint: overturned']);
  });
});
