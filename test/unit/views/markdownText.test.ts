import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markdownText } from '../../../src/views/markdownText.ts';

const escapes: readonly (readonly [what: string, text: string, markdown: string])[] = [
  ['a link', '[Thumb](https://bad.example)', '\\[Thumb\\](https\\://bad.example)'],
  ['a command link', '[Thumb](command:bad)', '\\[Thumb\\](command\\:bad)'],
  ['a picture', '![x](y)', '!\\[x\\](y)'],
  ['HTML', '<img src=x>', '\\<img src\\=x\\>'],
  ['emphasis and code', '*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['a cell', 'left | right', 'left \\| right'],
  ['a heading', '# Thumb', '\\# Thumb'],
  ['a list', '- Thumb', '\\- Thumb'],
  ['a numbered list', '12. Thumb', '12\\. Thumb'],
  ['an entity', '&lt;', '\\&lt;'],
  ['a backslash', 'a\\*b', 'a\\\\\\*b'],
  ['a bare web address', 'www.thumbs.example', 'www\\.thumbs.example'],
  ['a line end', 'left\n\n    thumb', 'left thumb'],
];

describe('Markdown of letter text', () => {
  for (const [what, text, markdown] of escapes) {
    it(`takes the meaning from: ${what}`, () => {
      assert.equal(markdownText(text), markdown);
    });
  }

  it('leaves plain words as they are', () => {
    const text = 'Norco 10/325mg (left thumb), "medium" - 50%; it was 1.5 cm';
    assert.equal(markdownText(text), text);
  });

  it('has no control characters and nothing that turns the direction of text', () => {
    assert.equal(markdownText('le\u202eft \u0007\u001b2Jthu\u2066mb\u0000'), 'left 2Jthumb');
  });
});
