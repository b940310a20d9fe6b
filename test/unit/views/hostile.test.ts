import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationAt } from '../../../src/views/citationAt.ts';
import { completionsAt } from '../../../src/views/completions.ts';
import { foldingSpans } from '../../../src/views/folding.ts';
import { hoverAt } from '../../../src/views/hover.ts';
import { lensesOf } from '../../../src/views/lenses.ts';
import { unbroken, withBrokenItems } from '../../../src/views/lensesKept.ts';
import { movedLetter } from '../../../src/views/movedLetter.ts';
import { outlineOf, type OutlineEntry } from '../../../src/views/outline.ts';
import { inEnglish } from '../../../src/views/say.ts';
import { selectionSpans } from '../../../src/views/selection.ts';
import { letterSymbols } from '../../../src/views/workspaceSymbols.ts';
import { letterText } from '../../support/letter.ts';
import { read, type ReadLetter } from './reading.ts';

/** Runs something that must take less than a second of the processor's time, and gives its result. */
function quick<Result>(what: string, run: () => Result): Result {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 1_000_000, `${what} took ${(user + system) / 1000} ms`);
  return result;
}

const flat = (entry: OutlineEntry): readonly OutlineEntry[] => [entry, ...entry.children.flatMap(flat)];

describe('a letter of 5,000 items', () => {
  let letter: Promise<ReadLetter> | undefined;
  const many = async (): Promise<ReadLetter> =>
    (letter ??= read(
      letterText(Array.from({ length: 5000 }, (_, at) => ({ title: `Thing ${at}`, rationale: 'No.' }))),
    ));

  it('has its outline, folding and selection', async () => {
    const { letter: all, text } = await many();
    const entries = quick('the outline', () => flat(outlineOf(all, text)));
    assert.equal(entries.filter(({ kind }) => kind === 'item').length, 5000);
    assert.ok(quick('folding', () => foldingSpans(all, text)).length >= 5000);
    assert.equal(quick('selection', () => selectionSpans(all, text, [text.length - 9])).length, 1);
  });

  it('has its lenses and hovers', async () => {
    const { letter: all, text } = await many();
    const lenses = quick('lenses', () => lensesOf(all, text).map(({ title }) => title));
    assert.equal(lenses.length, 1 + 5000 * 3);
    const last = text.lastIndexOf('Upheld') + 1;
    assert.ok(quick('a hover', () => hoverAt(all, text, last)));
  });

  it('keeps its broken items', async () => {
    const { letter: all, text } = await many();
    const now = { ...all, items: all.items.filter(({ index }) => index % 2 === 0) };
    const edits = Array.from({ length: 32 }, () => ({ start: 0, end: 0, text: 'x' }));
    const moved = quick('moving', () => movedLetter(all, edits));
    assert.equal(moved.items.at(-1)?.title.start, (all.items.at(-1)?.title.start ?? 0) + 32);
    const { letter: whole, broken } = quick('keeping', () => withBrokenItems(all, now));
    assert.deepEqual([whole.items.length, broken.size], [5000, 2500]);
    assert.equal(lensesOf(whole, text, undefined, broken)[0]?.title, 'IMR letter: 2500 disputed items, all upheld');
    assert.equal(unbroken.size, 0);
  });
});

describe('lines of 100,000 characters', () => {
  it('are cut in names and lenses, and hovered over', async () => {
    for (const words of ['x'.repeat(100_000), 'thumb '.repeat(17_000), '. '.repeat(50_000), '("'.repeat(50_000)]) {
      const { letter, text } = await read(letterText([{ reviewer: `Decision ${words}` }, { title: `Brace ${words}` }]));
      const entries = quick('the outline', () => flat(outlineOf(letter, text)));
      assert.ok(entries.every(({ name }) => name.length < 150));
      const titles = quick('lenses', () => lensesOf(letter, text).map(({ title }) => title));
      assert.ok(titles.length >= 4 && titles.every((title) => title.length <= 110));
      const at = letter.items[0]?.reviewerGuideline?.end ?? 0;
      assert.ok(quick('a hover', () => hoverAt(letter, text, at)));
      quick('selection', () => selectionSpans(letter, text, [at - 50_000, at]));
      quick('folding', () => foldingSpans(letter, text));
      quick('completion', () => completionsAt(letter, text, at, inEnglish));
      quick('what is cited', () => citationAt(letter, at));
      quick('symbols', () => letterSymbols([{ key: 0, name: '', letter, text }], 'x', inEnglish));
    }
  });
});
