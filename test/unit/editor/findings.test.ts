import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { noSuppressions, suppressionOf, type Suppressions } from '../../../src/checks/suppressions.ts';
import type { Findings } from '../../../src/editor/findings.ts';
import type { SuppressionFiles } from '../../../src/editor/suppressionFiles.ts';
import { letterText } from '../../support/letter.ts';
import { testReader } from '../../support/testReader.ts';
import type { FakeDocument } from '../../support/vscodeStandIn.ts';

const { openDocument } = await import('../../support/vscodeStandIn.ts');
const { openFindings } = await import('../../../src/editor/findings.ts');
const { openLetters } = await import('../../../src/editor/letters.ts');

/** Two items of one title. */
const twice = letterText([{}, {}]);

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const idle: unknown = { dispose: () => undefined };

/** Files that are the same for all letters; `calls` says which letters are watched. */
function filesOf(suppressions: Suppressions): { files: SuppressionFiles; watched: string[][] } {
  const watched: string[][] = [];
  const files: SuppressionFiles = {
    of: async () => Promise.resolve(suppressions),
    add: async () => Promise.resolve('not-writable'),
    watchAll: (letters) => void watched.push(letters.map(String)),
    onDidChange: () => idle as ReturnType<SuppressionFiles['onDidChange']>,
    dispose: () => undefined,
  };
  return { files, watched };
}

interface Following {
  readonly findings: Findings;
  /** Rules of what is found now. */
  found(): readonly string[] | undefined;
  /** How often it was looked. */
  looks: number;
  counts: number;
}

describe('findings of open letters', () => {
  const closing: { dispose(): unknown }[] = [];

  beforeEach(async () => {
    // Loaded once, by the clock of the machine.
    await testReader();
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  afterEach(() => {
    for (const one of closing.splice(0)) one.dispose();
    mock.timers.reset();
  });

  async function follow(document: FakeDocument, suppressions = noSuppressions): Promise<Following> {
    const letters = openLetters(testReader);
    const findings = openFindings(letters, filesOf(suppressions).files);
    closing.push(findings, letters);
    const following: Following = {
      findings,
      looks: 0,
      counts: 0,
      found: () => findings.foundIn(document.real)?.findings.map(({ rule }) => rule),
    };
    closing.push(
      findings.onDidFind((one) => (following.looks += Number(one === document.real))),
      findings.onDidCount((one) => (following.counts += Number(one === document.real))),
    );
    await pass(0);
    return following;
  }

  async function pass(milliseconds: number): Promise<void> {
    mock.timers.tick(milliseconds);
    await settled();
  }

  function replace(document: FakeDocument, words: string, by: string): void {
    const start = document.text.indexOf(words);
    assert.ok(start >= 0, words);
    document.edit({ start, end: start + words.length, text: by });
  }

  it('are looked for once when a letter is open, and counted', async () => {
    const document = openDocument(twice);
    const following = await follow(document);
    assert.deepEqual(following.found(), ['duplicate-item']);
    assert.deepEqual(following.findings.countsOf(document.real).letter, 1);
    await pass(60_000);
    assert.deepEqual([following.looks, following.counts], [1, 1]);
    document.close();
  });

  it('are looked for a moment after the last change, and tell of other counts only', async () => {
    const document = openDocument(twice);
    const following = await follow(document);
    for (const word of ['C', 'Co', 'Cold']) {
      replace(document, document.text.slice(0, 1), word.slice(-1));
      await pass(200);
    }
    assert.equal(following.looks, 1);
    await pass(100);
    assert.deepEqual([following.looks, following.counts], [2, 1]);
    replace(document, 'MRI of the', 'X-ray of the');
    await pass(300);
    assert.deepEqual([following.found(), following.looks, following.counts], [[], 3, 2]);
    document.close();
  });

  it('stay while the text is no letter for a moment, and go after the pause', async () => {
    const start = 'Thumb splint: Upheld\n\nClaims Administrator guideline: none\n\nA fall. ';
    const document = openDocument(start);
    const following = await follow(document);
    const before = following.found();
    assert.ok(before && before.length > 0);
    replace(document, 'Administrator guideline', 'Adm');
    await pass(300);
    assert.deepEqual(following.found(), before);
    await pass(2000);
    assert.equal(following.found(), undefined);
    document.close();
  });

  it('go with the letter: when it is closed, or is given another language', async () => {
    const document = openDocument(twice);
    const following = await follow(document);
    document.speak('plaintext');
    await pass(300);
    assert.equal(following.found(), undefined);
    document.speak('imr-letter');
    await pass(0);
    assert.deepEqual(following.found(), ['duplicate-item']);
    document.close();
    await pass(0);
    assert.equal(following.found(), undefined);
  });

  it('are those that are not suppressed', async () => {
    const document = openDocument(twice);
    const first = await follow(document);
    const finding = first.findings.foundIn(document.real)?.findings[0];
    assert.ok(finding);
    const suppressions = [suppressionOf(finding, 'One for each thumb.', '2016-03-14')];
    const following = await follow(document, { ...noSuppressions, suppressions });
    assert.deepEqual([following.found(), following.counts], [[], 0]);
    document.close();
  });

  it('keep their own folders in view, and none when all is over', async () => {
    const { files, watched } = filesOf(noSuppressions);
    const document = openDocument(twice);
    const letters = openLetters(testReader);
    const findings = openFindings(letters, files);
    await pass(0);
    findings.dispose();
    letters.dispose();
    document.close();
    const mine = watched.map((letters) => letters.includes(String(document.uri)));
    assert.deepEqual(mine, [true, false]);
  });
});
