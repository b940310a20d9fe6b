import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { outlineOf, type OutlineEntry } from '../../../src/views/outline.ts';
import { letterText } from '../../support/letter.ts';
import { read, samples } from './reading.ts';

const flat = (entry: OutlineEntry): readonly OutlineEntry[] => [entry, ...entry.children.flatMap(flat)];

const drawn = (entry: OutlineEntry, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${entry.name}${entry.detail === '' ? '' : ` | ${entry.detail}`}`,
  ...entry.children.flatMap((child) => drawn(child, depth + 1)),
];

function assertSound(entry: OutlineEntry, text: string): void {
  const { start, end, selection, children } = entry;
  assert.notEqual(entry.name.trim(), '', 'every entry has a name');
  assert.ok(0 <= start && start <= end && end <= text.length, 'the stretch lies in the text');
  assert.ok(start <= selection.start && selection.start <= selection.end && selection.end <= end, 'names are inside');
  children.forEach((child, at) => {
    const before = children[at - 1]?.end ?? start - 1;
    assert.ok(child.start > before || (at === 0 && child.start >= start), 'siblings are in order and apart');
    assert.ok(child.end <= end, 'children are inside');
    assertSound(child, text);
  });
}

describe('outlineOf', () => {
  it('gives letter, sections, items and their parts, with the decision in words, and its word in the name, which is read aloud', async () => {
    const { letter, text } = await read(
      letterText([{}, { title: 'Thumb splint', decision: 'Overturned', rationale: 'It is medically necessary.' }]),
    );
    assert.deepEqual(drawn(outlineOf(letter, text)), [
      'IMR letter CM16-9900001 | 2 disputed items, 1 overturned',
      '  Header',
      '  How the determination was made',
      '  Clinical case summary',
      '  Issues, decisions and rationales',
      '    1. Upheld: MRI of the right shoulder | Upheld: the denial stands',
      '      Claims administrator guideline | ACOEM ch. 9 Shoulder 2004 · Special Studies',
      '      Reviewer guideline | ACOEM ch. 9 Shoulder 2004',
      '      Rationale | Concludes: not medically necessary',
      '    2. Overturned: Thumb splint | Overturned: found medically necessary',
      '      Claims administrator guideline | ACOEM ch. 9 Shoulder 2004 · Special Studies',
      '      Reviewer guideline | ACOEM ch. 9 Shoulder 2004',
      '      Rationale | Concludes: medically necessary',
    ]);
  });

  it('is named by heading, title and label', async () => {
    const { letter, text } = await read(letterText());
    const names = flat(outlineOf(letter, text)).map(({ selection }) => text.slice(selection.start, selection.end));
    assert.deepEqual(names, [
      'CM16-9900001',
      'Case Number:   CM16-9900001',
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'MRI of the right shoulder',
      'Claims Administrator guideline:',
      'MAXIMUS guideline:',
      'Decision rationale:',
    ]);
  });

  it('begins a stretch with its line, indent and all, and ends it before the next one', async () => {
    const { letter, text } = await read(letterText().replace('CLINICAL CASE', '        CLINICAL CASE'));
    const [, determination, summary] = outlineOf(letter, text).children;
    assert.ok(determination && summary);
    assert.equal(text.slice(summary.start).indexOf('CLINICAL'), 8);
    assert.equal(determination.end, summary.start - 1);
    assert.equal(text[summary.start - 1], '\n');
  });

  it('leaves no line of a letter between its entries', async () => {
    for (const [name, { letter, text }] of await samples()) {
      const root = outlineOf(letter, text);
      const starts = [...text.matchAll(/^.*\S/gm)].map(({ index }) => index).filter((start) => start >= root.start);
      const first = root.children[0]?.start ?? 0;
      const bare = starts.filter(
        (at) => at >= first && !root.children.some(({ start, end }) => start <= at && at <= end),
      );
      assert.deepEqual(bare, [], name);
    }
  });

  it('is sound for every form, and for every form cut anywhere', async () => {
    for (const [name, { letter, text }] of await samples()) {
      assertSound(outlineOf(letter, text), text);
      for (const part of [0.3, 0.6, 0.9]) {
        const cut = text.slice(Math.floor(text.length * (1 - part)), Math.floor(text.length * (0.5 + part / 2)));
        const parted = await read(`${cut}\nMAXIMUS guideline: none`);
        assertSound(outlineOf(parted.letter, parted.text), parted.text);
      }
      assert.ok(name);
    }
  });

  it('puts a part that stands in another section than its item into that section', async () => {
    const [, sample] = (await samples()).find(([name]) => name.includes('review-2013')) ?? [];
    assert.ok(sample);
    const { children } = outlineOf(sample.letter, sample.text);
    const withParts = children.flatMap(({ children: inner }) => inner.map(({ kind }) => kind));
    assert.deepEqual(withParts, ['item', 'reviewerGuideline', 'rationale']);
  });

  it('names a partial approval by what the decision is about, and says that it is one', async () => {
    const title =
      'Massage, 8 visits was the original request. Four visits was authorized by the Claims Administrator. ' +
      'The remaining IMR eligible portion of the original request, Four further visits is';
    const { letter, text } = await read(letterText([{ title }]));
    const item = flat(outlineOf(letter, text)).find(({ kind }) => kind === 'item');
    assert.equal(item?.name, '1. Upheld: Four further visits');
    assert.equal(item.detail, 'Upheld: the denial of the rest of a partly authorized request stands');
  });

  it('takes what is unseen out of names, and cuts long ones between words', async () => {
    const { letter, text } = await read(
      letterText([{ title: `\u202eLumbar\u0007 brace ${'with long laces '.repeat(20)}` }]),
    );
    const item = flat(outlineOf(letter, text)).find(({ kind }) => kind === 'item');
    assert.ok(item);
    assert.ok(item.name.startsWith('1. Upheld: Lumbar brace with long laces'));
    assert.ok(item.name.endsWith('…') && item.name.length <= 132);
  });

  it('says messages in the language it is given', async () => {
    const { letter, text } = await read(letterText());
    const root = outlineOf(letter, text, (message, ...values) => `<${message}|${values.join()}>`);
    assert.equal(root.name, '<IMR letter {0}|CM16-9900001>');
  });
});
