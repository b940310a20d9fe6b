import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linkedText, quotedWords } from '../../../src/views/pageLines.ts';

describe('the lines of a page', () => {
  it('end with line ends, and links stand where their words do', () => {
    const target = { to: 'guideline', guideline: 'odg' } as const;
    const { text, links } = linkedText<never>([['# ODG'], [''], ['- ', { words: 'See it', target }, ' now']]);
    assert.equal(text, '# ODG\n\n- See it now\n');
    assert.deepEqual(
      links.map(({ start, end, target: { to } }) => [text.slice(start, end), to]),
      [['See it', 'guideline']],
    );
  });

  it('quote words so that Markdown makes nothing of them', () => {
    assert.equal(quotedWords('Knee & Leg <b>[x](y)'), '`Knee & Leg <b>[x](y)`');
    assert.equal(quotedWords('a ` b `` c'), '``` a ` b `` c ```');
  });
});
