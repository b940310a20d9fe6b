import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { selectionSpans } from '../../../src/views/selection.ts';
import { letterText } from '../../support/letter.ts';
import { read, samples } from './reading.ts';

/** The steps from the place of `|` in the text. */
async function steps(marked: string): Promise<readonly string[]> {
  const offset = marked.indexOf('|');
  const { letter, text } = await read(marked.replace('|', ''));
  return (selectionSpans(letter, text, [offset])[0] ?? []).map(({ start, end }) => text.slice(start, end));
}

const head = (text: string): string => text.slice(0, 22);

describe('selectionSpans', () => {
  it('goes from word to sentence, paragraph, part, item, section and letter', async () => {
    const rationale =
      'No weakness was f|ound. It was looked for twice.\n\nTherefore, the request is not medically necessary.';
    const found = await steps(letterText([{ rationale }]));
    assert.deepEqual(found.slice(0, 4), [
      'found',
      'No weakness was found.',
      'No weakness was found. It was looked for twice.',
      rationale.replace('|', ''),
    ]);
    assert.deepEqual(found.slice(4).map(head), [
      'Decision rationale: No',
      'MRI of the right shoul',
      'IMR ISSUES, DECISIONS ',
      'Case Number:   CM16-99',
      'Case Number:   CM16-99',
    ]);
  });

  it('keeps strengths and section numbers together', async () => {
    const rationale = 'Norco 10/32|5mg is not needed. Therefore, the request is not medically necessary.';
    assert.equal((await steps(letterText([{ rationale }])))[0], '10/325mg');
  });

  it('takes title, line and item from a place in the title', async () => {
    const found = await steps(letterText([{ title: 'Knee br|ace, left', decision: 'Upheld' }]));
    assert.deepEqual(found.slice(0, 3), ['brace', 'Knee brace, left', 'Knee brace, left: Upheld']);
    assert.ok(found[3]?.startsWith('Knee brace, left: Upheld\n\nClaims Administrator guideline'));
  });

  it('takes a value of the header table, which has no sentences', async () => {
    const found = await steps(letterText().replace('12/09/2016', '12/0|9/2016'));
    assert.deepEqual(found.slice(0, 2).map(head), ['12/09/2016', 'Case Number:   CM16-99']);
  });

  it('parts paragraphs by single blanks where a blank line follows every line', async () => {
    const summary =
      'CLINICAL CASE SUMMARY\n\nA man fell\n\nfrom a ladder.\n\nHe hurt a thumb.\n \nHe we|nt to a doctor\n\nand was told to rest.\n';
    const found = await steps(letterText([{}], { summary }));
    assert.ok(found.includes('He went to a doctor\n\nand was told to rest.'));
  });

  it('grows strictly and ends with the whole text, from any place of every form', async () => {
    for (const [name, { letter, text }] of await samples()) {
      const offsets = Array.from({ length: 60 }, (_, at) => Math.floor((at * text.length) / 59));
      selectionSpans(letter, text, offsets).forEach((spans, at) => {
        assert.deepEqual(spans.at(-1), { start: 0, end: text.length }, name);
        spans.forEach(({ start, end }, step) => {
          const before = spans[step - 1] ?? { start: offsets[at] ?? 0, end: offsets[at] ?? 0 };
          assert.ok(start <= before.start && end >= before.end, name);
          assert.ok(step === 0 || end - start > before.end - before.start, name);
        });
      });
    }
  });

  it('does without words and sentences where there are none', async () => {
    const { letter, text } = await read(letterText([{ rationale: '*** ???' }]));
    const spans = selectionSpans(letter, text, [text.indexOf('***') + 1, text.length])[0] ?? [];
    assert.ok(spans.length >= 4);
  });
});
