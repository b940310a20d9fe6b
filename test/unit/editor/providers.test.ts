import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import type { OpenLetter } from '../../../src/editor/letters.ts';
import type { Reader } from '../../../src/reading/reader.ts';
import { letterText } from '../../support/letter.ts';
import { letterIn, testReader } from '../../support/testReader.ts';
import { uncounted } from '../../support/uncounted.ts';
import type { FakeDocument } from '../../support/vscodeStandIn.ts';

const { openDocument, providers, showDocument } = await import('../../support/vscodeStandIn.ts');
const { answerOf } = await import('../../../src/editor/answers.ts');
const { registerDecorations } = await import('../../../src/editor/decorations.ts');
const { registerCodeLenses } = await import('../../../src/editor/codeLenses.ts');
const { registerFolding } = await import('../../../src/editor/folding.ts');
const { registerHovers } = await import('../../../src/editor/hovers.ts');
const { registerOutline } = await import('../../../src/editor/outline.ts');
const { registerSelectionRanges } = await import('../../../src/editor/selectionRanges.ts');
const { openLetters } = await import('../../../src/editor/letters.ts');

const text = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint', decision: 'Overturned' }]);

async function openLetter(document: FakeDocument): Promise<OpenLetter> {
  const letter = letterIn(await testReader(), document.text);
  assert.ok(letter);
  return { document: document.real, version: document.version, text: document.text, letter };
}

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the answer of a provider', () => {
  const answer = async (open: Promise<OpenLetter | undefined>, isCancellationRequested = false): Promise<string> =>
    answerOf(
      open,
      { isCancellationRequested } as vscode.CancellationToken,
      () => 'none',
      ({ letter }) => letter.items.map(({ title }) => title.text).join(),
    );

  it('is of the letter, and none where there is no letter or the reader cannot be loaded', async () => {
    assert.equal(await answer(openLetter(openDocument(text))), 'Knee brace,Thumb splint');
    assert.equal(await answer(Promise.resolve(undefined)), 'none');
    assert.equal(await answer(Promise.reject(new Error('invented'))), 'none');
  });

  it('is refused where it was cancelled, or would be old', async () => {
    const document = openDocument(text);
    const open = openLetter(document);
    await assert.rejects(answer(open, true), /Canceled/);
    document.edit({ start: 0, end: 0, text: '\n' });
    await assert.rejects(answer(open), /Canceled/);
    const other = openDocument(text);
    const before = openLetter(other);
    other.close();
    await assert.rejects(answer(before), /Canceled/);
  });
});

describe('the marks of decisions', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  async function marked(document: FakeDocument): Promise<() => readonly number[]> {
    mock.timers.enable({ apis: ['setTimeout'] });
    const editor = showDocument(document);
    const features = registerDecorations(openLetters(testReader));
    await settled();
    assert.ok(features);
    return () => [...editor.decorated.values()];
  }

  it('stay for a moment where the text is no letter, and go after the pause', async () => {
    const document = openDocument(
      'Knee brace: Upheld\n\nClaims Administrator guideline: none\n\nA fall from a ladder. ',
    );
    const marks = await marked(document);
    assert.deepEqual(marks(), [1, 0]);
    const start = document.text.indexOf('Administrator guideline');
    document.edit({ start, end: start + 23, text: 'Adm' });
    mock.timers.tick(200);
    await settled();
    assert.deepEqual(marks(), [1, 0]);
    mock.timers.tick(1800);
    await settled();
    assert.deepEqual(marks(), [0, 0]);
  });

  it('go when the text gets another language, also while it is read', async () => {
    const document = openDocument(text);
    const marks = await marked(document);
    assert.deepEqual(marks(), [1, 1]);
    document.edit({ start: 0, end: 0, text: '\n' });
    mock.timers.tick(200);
    document.speak('plaintext');
    await settled();
    assert.deepEqual(marks(), [0, 0]);
  });
});

describe('providers', () => {
  let features: { dispose(): unknown }[] = [];

  function start(reader: () => Promise<Reader> = testReader): void {
    mock.timers.enable({ apis: ['setTimeout'] });
    const letters = openLetters(reader);
    const registered = [registerCodeLenses, registerFolding, registerHovers, registerOutline, registerSelectionRanges];
    features = [...registered.map((register) => register(letters, uncounted)), letters];
  }

  afterEach(() => {
    for (const feature of features.splice(0)) feature.dispose();
    mock.timers.reset();
    assert.deepEqual(providers, []);
  });

  /** Asks all providers of a kind; all of them are given a place, which those that need none leave alone. */
  async function ask(kind: string, document: FakeDocument, place: number | readonly number[] = 0): Promise<unknown[]> {
    const token = { isCancellationRequested: false };
    const given = { CodeLens: [token], DocumentSymbol: [token], Hover: [place, token] }[kind] ?? [place, token];
    const asked = providers.filter((one) => one.kind === kind);
    assert.ok(asked.length > 0, kind);
    const answers = await Promise.all(
      asked.map(({ provider }) => {
        const method = Object.keys(provider).find((name) => name.startsWith('provide')) ?? '';
        return provider[method]?.(document, ...given);
      }),
    );
    return answers.flat();
  }

  const kinds = ['CodeLens', 'FoldingRange', 'Hover', 'DocumentSymbol', 'SelectionRange'] as const;
  const placeFor = (kind: string, document: FakeDocument): number | readonly number[] => {
    const decision = document.text.indexOf('Upheld') + 1;
    return kind === 'SelectionRange' ? [decision] : decision;
  };

  it('answer about a letter; they answer nothing, and do not fail, where the reader cannot be loaded', async () => {
    const document = openDocument(text);
    start();
    for (const kind of kinds) assert.ok((await ask(kind, document, placeFor(kind, document)))[0], kind);
    for (const feature of features.splice(0)) feature.dispose();
    mock.timers.reset();
    start(async () => Promise.reject(new Error('invented')));
    for (const kind of kinds) {
      const answers = await ask(kind, document, placeFor(kind, document));
      assert.deepEqual(answers.filter(Boolean), [], kind);
    }
  });

  it('make the titles of guidelines when they are asked for', async () => {
    const document = openDocument(text);
    start();
    const lenses = (await ask('CodeLens', document)) as { command?: { title: string } }[];
    assert.deepEqual(
      lenses.map(({ command }) => command?.title.replace(/:.*/, '')),
      ['IMR letter', 'Upheld', 'Overturned', ...Array.from({ length: 4 }, () => undefined)],
    );
    const [, , guidelines] = providers.filter(({ kind }) => kind === 'CodeLens');
    const resolved = lenses.slice(3).map((lens) => guidelines?.provider.resolveCodeLens?.(lens) as typeof lens);
    assert.match(resolved[1]?.command?.title ?? '', /^Reviewer: ACOEM ch\. 9 Shoulder 2004$/);
  });

  it('say nothing of the letter that stood where another text stands', async () => {
    const document = openDocument(text);
    start();
    for (const kind of kinds) await ask(kind, document, placeFor(kind, document));
    document.edit({ start: 0, end: document.text.length, text: 'Upheld plans for the picnic: milk, bread, eggs.\n' });
    for (const kind of kinds) {
      const answers = await ask(kind, document, placeFor(kind, document));
      assert.deepEqual(answers.filter(Boolean), [], kind);
    }
  });

  it('hover over the present letter only, and the outline is asked for anew when its letter is over', async () => {
    const document = openDocument(
      'Knee brace: Upheld\n\nClaims Administrator guideline: none\n\nA fall from a ladder.',
    );
    start();
    assert.equal((await ask('DocumentSymbol', document)).length, 1);
    const [outline] = providers.filter(({ kind }) => kind === 'DocumentSymbol');
    const from = document.text.indexOf('Administrator guideline');
    document.edit({ start: from, end: from + 23, text: 'Adm' });
    assert.equal((await ask('DocumentSymbol', document)).length, 1, 'the last letter is shown for a moment');
    assert.deepEqual(await ask('Hover', document, 13), [undefined]);
    mock.timers.tick(2000);
    await settled();
    const [other, ...more] = providers.filter(({ kind }) => kind === 'DocumentSymbol');
    assert.ok(other && other !== outline && more.length === 0);
    assert.deepEqual(await ask('DocumentSymbol', document), []);
  });

  it('answer a hundred changes in a second, and are right after them', async () => {
    const items = Array.from({ length: 8 }, (_, at) => ({ title: `Thing ${at}`, rationale: 'It hurts. '.repeat(120) }));
    const document = openDocument(letterText(items));
    start();
    await ask('CodeLens', document);
    const before = process.cpuUsage();
    for (let change = 0; change < 100; change++) {
      const at = document.text.indexOf('Upheld');
      document.edit(
        { start: at, end: at + (change % 6), text: 'Upheld'.slice(0, change % 6) },
        { start: 0, end: 0, text: 'x' },
      );
      for (const kind of ['CodeLens', 'Hover', 'DocumentSymbol']) {
        assert.ok((await ask(kind, document, document.text.indexOf('Upheld') + 1))[0], kind);
      }
    }
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 1_000_000, `${(user + system) / 1000} ms of work for a second of typing`);
    assert.equal((await ask('CodeLens', document)).length, 1 + 8 * 3);
  });
});
