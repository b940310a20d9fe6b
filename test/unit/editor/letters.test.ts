import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, describe, it } from 'mocha';
import type { Letters } from '../../../src/editor/letters.ts';
import type { Reader } from '../../../src/reading/reader.ts';
import { letterText } from '../../support/letter.ts';
import { testReader } from '../../support/testReader.ts';
import type { FakeDocument } from '../../support/vscodeStandIn.ts';

const { openDocument } = await import('../../support/vscodeStandIn.ts');
const { openLetters, longestText } = await import('../../../src/editor/letters.ts');

const text = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint', decision: 'Overturned' }]);
const opened: Letters[] = [];

function lettersWith(reader: () => Promise<Reader> = testReader): Letters {
  const letters = openLetters(reader);
  opened.push(letters);
  return letters;
}

/** What is read of a document, and whether it is what its text reads as on its own. */
async function decisions(letters: Letters, document: FakeDocument): Promise<readonly string[] | undefined> {
  const open = await letters.letterOf(document.real);
  const alone = (await testReader()).readLetter(document.text);
  assert.deepEqual(open?.letter, 'error' in alone ? undefined : alone, 'as the text reads on its own');
  assert.equal(open?.text ?? document.text, document.text);
  return open?.letter.items.map(({ decision }) => decision.value);
}

/** A reader that is loaded when it is told. */
function readerInTime(): { readonly reader: () => Promise<Reader>; readonly load: () => Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<Reader>();
  const load = async (): Promise<void> => {
    resolve(await testReader());
  };
  return { reader: () => promise, load };
}

/** Counts the sessions that are open, and fails edits on demand. */
function watchedReader(): { readonly reader: () => Promise<Reader>; open: number; opened: number; failing: boolean } {
  const watch = { reader, open: 0, opened: 0, failing: false };
  async function reader(): Promise<Reader> {
    const real = await testReader();
    const open: Reader['open'] = (source) => {
      const session = real.open(source);
      watch.open++;
      watch.opened++;
      return {
        letter: () => session.letter(),
        edit: (edits) => {
          session.edit(edits);
          if (watch.failing) throw new Error('invented');
        },
        close: () => {
          watch.open--;
          session.close();
        },
      };
    };
    return { ...real, open };
  }
  return watch;
}

const at = (document: FakeDocument, words: string): number => document.text.indexOf(words);

function replace(document: FakeDocument, words: string, by: string): void {
  const start = at(document, words);
  assert.ok(start >= 0, words);
  document.edit({ start, end: start + words.length, text: by });
}

describe('the letters of documents', () => {
  afterEach(() => {
    for (const letters of opened.splice(0)) letters.dispose();
  });

  it('are read on after several cursors in one change, after undo, and with CRLF', async () => {
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      const document = openDocument(source);
      const letters = lettersWith();
      assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
      const [first, second] = [at(document, 'Knee brace: Upheld') + 12, at(document, 'splint: Overturned') + 8];
      const both = [
        { start: second, end: second + 10, text: 'Upheld' },
        { start: first, end: first + 6, text: 'Overturned' },
      ];
      document.edit(...both);
      assert.deepEqual(await decisions(letters, document), ['overturned', 'upheld']);
      const undone = [
        { start: second + 4, end: second + 10, text: 'Overturned' },
        { start: first, end: first + 10, text: 'Upheld' },
      ];
      document.edit(...undone);
      assert.equal(document.text, source);
      assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
    }
  });

  it('are read on after many edits that nobody asked about', async () => {
    const watch = watchedReader();
    const document = openDocument(text);
    const letters = lettersWith(watch.reader);
    await decisions(letters, document);
    document.edit({ start: 0, end: 0, text: ' ' });
    await decisions(letters, document);
    assert.equal(watch.opened, 1, 'an edit opens no other session');
    for (let count = 0; count < 5000; count++) document.edit({ start: 0, end: 0, text: ' ' });
    assert.equal(watch.open, 0, 'a session that nobody asks for is given up');
    assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
    assert.equal(watch.open, 1);
  });

  it('are right when the text changes while the reader is loaded', async () => {
    const { reader, load } = readerInTime();
    const document = openDocument(text);
    const letters = lettersWith(reader);
    const pending = decisions(letters, document);
    replace(document, 'Overturned', 'Upheld');
    await load();
    assert.deepEqual(await pending, ['upheld', 'upheld']);
  });

  it('are none, and hold nothing, where the document is closed or gets another language while the reader is loaded', async () => {
    const changes: readonly ((document: FakeDocument) => void)[] = [
      (document) => {
        document.close();
      },
      (document) => {
        document.speak('markdown');
      },
    ];
    for (const change of changes) {
      const watch = watchedReader();
      const { reader, load } = readerInTime();
      const document = openDocument(text);
      const letters = lettersWith(async () => reader().then(watch.reader));
      const pending = letters.letterOf(document.real);
      change(document);
      await load();
      assert.equal(await pending, undefined);
      assert.equal(watch.opened, 0);
    }
  });

  it('are read anew where a session fails; no edit is applied twice', async () => {
    const watch = watchedReader();
    const document = openDocument(text);
    const letters = lettersWith(watch.reader);
    await decisions(letters, document);
    watch.failing = true;
    document.edit({ start: 0, end: 0, text: 'A fax.\n' });
    assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
    document.edit({ start: 0, end: 7, text: '' });
    assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
    assert.deepEqual([watch.open, watch.opened], [1, 3]);
  });

  it('are read anew where the text is another one than its edits say', async () => {
    const document = openDocument(text);
    const letters = lettersWith();
    await decisions(letters, document);
    document.text = letterText();
    document.edit({ start: 0, end: 0, text: '\n' });
    assert.deepEqual(await decisions(letters, document), ['upheld']);
  });

  it('are none of a text that is too long, or grew too long', async () => {
    const document = openDocument(text);
    const letters = lettersWith();
    await decisions(letters, document);
    document.edit({ start: document.text.length, end: document.text.length, text: ' '.repeat(longestText) });
    assert.equal(await letters.letterOf(document.real), undefined);
    assert.equal(await letters.shownLetterOf(document.real), undefined);
    replace(document, ' '.repeat(longestText), '');
    assert.deepEqual(await decisions(letters, document), ['upheld', 'overturned']);
  });

  it('are closed with their documents, with their language, and with all', async () => {
    const watch = watchedReader();
    const letters = lettersWith(watch.reader);
    const documents = [openDocument(text), openDocument(text), openDocument(text)] as const;
    for (const document of documents) await letters.letterOf(document.real);
    assert.equal(watch.open, 3);
    documents[0].close();
    assert.equal(watch.open, 2);
    documents[1].speak('plaintext');
    assert.equal(watch.open, 1);
    assert.equal(await letters.letterOf(documents[0].real), undefined, 'a closed document is not opened again');
    letters.dispose();
    assert.equal(watch.open, 0);
  });
});

describe('the letter that is shown', () => {
  afterEach(() => {
    mock.timers.reset();
    for (const letters of opened.splice(0)) letters.dispose();
  });

  const shown = async (letters: Letters, document: FakeDocument): Promise<readonly string[] | undefined> =>
    (await letters.shownLetterOf(document.real))?.letter.items.map(({ title }) => title.text);

  /** A letter that is none without its label. */
  const only = 'Knee brace: Upheld\n\nClaims Administrator guideline: none\n';
  const rest = 'The worker fell from a ladder and hurt a thumb. '.repeat(4);

  it('is the last one while the text is no letter for a moment, and none after a pause', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const document = openDocument(`${only}\n${rest}`);
    const letters = lettersWith();
    const settled: unknown[] = [];
    letters.onDidSettle((one) => settled.push(one));
    assert.deepEqual(await shown(letters, document), ['Knee brace']);
    replace(document, 'Administrator guideline', 'Adm');
    replace(document, 'brace: Upheld', 'brace: Up');
    assert.equal(await letters.letterOf(document.real), undefined);
    assert.deepEqual(await shown(letters, document), ['Knee brace']);
    mock.timers.tick(2000);
    assert.deepEqual(settled, [document]);
    assert.equal(await shown(letters, document), undefined);
    assert.equal(letters.lastLetterOf(document.real), undefined);
  });

  it('is none where most of the text was replaced', async () => {
    const document = openDocument(text);
    const letters = lettersWith();
    await shown(letters, document);
    const start = at(document, 'HOW THE IMR');
    document.edit({ start, end: document.text.length, text: 'milk\nbread\n' });
    replace(document, document.text.slice(0, document.text.indexOf('milk')), '');
    assert.equal(await shown(letters, document), undefined);
  });
});
