import '../../support/vscodeHere.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';

const { messageIn, pagesHtml } = await import('../../../src/editor/pagesHtml.ts');

describe('the view of pages', () => {
  it('has a policy that lets run what stands in it, under a word that is another each time', () => {
    const [one = '', other = ''] = [1, 2].map(() => pagesHtml({ script: 'let a;', style: 'p {}' }));
    const nonce = /<script nonce="(\w{32})">let a;<\/script>/.exec(one)?.[1] ?? '';
    assert.ok(one.includes(`script-src 'nonce-${nonce}'`));
    assert.ok(one.includes(`<style nonce="${nonce}">p {}</style>`));
    assert.ok(!other.includes(nonce));
    assert.doesNotMatch(one, /https?:|unsafe|\son\w+=/);
  });

  it('is understood in its own messages', () => {
    const place = { page: 2, down: 0.5 };
    for (const message of [
      { kind: 'ready' },
      { kind: 'wanted', page: 1, width: 300 },
      { kind: 'scrolled', place },
      { kind: 'chosen', place, across: 0.1 },
    ])
      assert.deepEqual(messageIn(message), message);
  });

  it('is not heard where it says anything else', () => {
    const place = { page: 2, down: 0.5 };
    for (const message of [
      undefined,
      null,
      'ready',
      {},
      { kind: 'wanted', page: 1 },
      { kind: 'wanted', page: '1', width: 300 },
      { kind: 'wanted', page: NaN, width: 300 },
      { kind: 'wanted', page: 1.5, width: 300 },
      { kind: 'scrolled', place: { page: -1e6, down: 0 } },
      { kind: 'scrolled', place: { page: 1 } },
      { kind: 'chosen', place },
      { kind: 'other', place, across: 1 },
    ])
      assert.equal(messageIn(message), undefined, JSON.stringify(message));
  });
});
