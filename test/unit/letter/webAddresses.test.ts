import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { webAddresses } from '../../../src/letter/webAddresses.ts';

const targets = (source: string): readonly string[] => webAddresses(source).map(({ target }) => target);

const addresses: readonly (readonly [what: string, source: string, ...targets: string[]])[] = [
  ['stands in a sentence', 'See https://www.thumbs.example/care/1. It says more.', 'https://www.thumbs.example/care/1'],
  ['has no scheme', 'See www.thumbs.example/care for more.', 'https://www.thumbs.example/care'],
  ['stands in brackets', '(http://thumbs.example/care)', 'http://thumbs.example/care'],
  ['holds brackets', 'http://thumbs.example/care_(left), and', 'http://thumbs.example/care_(left)'],
  ['stands in quotes', '"https://thumbs.example/a?b=c&d=e#f".', 'https://thumbs.example/a?b=c&d=e#f'],
  ['has a port', 'http://thumbs.example:8080/x', 'http://thumbs.example:8080/x'],
  ['is followed by another', 'http://a.example, http://b.example', 'http://a.example', 'http://b.example'],
  ['is written in capitals', 'HTTP://THUMBS.EXAMPLE/A', 'HTTP://THUMBS.EXAMPLE/A'],
  [
    'breaks behind a hyphen',
    'https://thumbs.example/care-of-\n  thumbs/left.pdf.\nIt',
    'https://thumbs.example/care-of-thumbs/left.pdf',
  ],
  [
    'breaks behind a hyphen, capitals following',
    'http://t.example/Care-\nThumbs/Left/x.pdf',
    'http://t.example/Care-Thumbs/Left/x.pdf',
  ],
  [
    'breaks behind a slash',
    'http://t.example/care/\r\nmedical/data/10_19/018.html.',
    'http://t.example/care/medical/data/10_19/018.html',
  ],
  ['breaks behind its scheme', 'http://\nwww.t.example/care', 'http://www.t.example/care'],
  ['breaks behind a full stop', 'http://www.thumbs.\nexample.org/care', 'http://www.thumbs.example.org/care'],
  ['breaks twice', 'http://t.example/a-\nb/c-\nd.html', 'http://t.example/a-b/c-d.html'],
  ['breaks with a blank line between', 'http://t.example/a-\n\nb/c.html', 'http://t.example/a-b/c.html'],
  [
    'is cut by the width of its line',
    `http://t.example/${'care'.repeat(12)}ca\nre/left_thumb.html`,
    `http://t.example/${'care'.repeat(12)}care/left_thumb.html`,
  ],
];

const ended: readonly (readonly [what: string, source: string, target: string])[] = [
  ['the next line is prose', 'http://t.example/care/\nThe request is not', 'http://t.example/care/'],
  ['the next line is prose with a slash', 'http://t.example/care/\nhe/she agrees', 'http://t.example/care/'],
  ['the next line begins with a date', 'http://t.example/care/\n12/09/2016', 'http://t.example/care/'],
  ['a sentence ended', 'http://t.example/care.\nThe MRI.', 'http://t.example/care'],
  ['the line is short', 'http://t.example/care\nleft_thumb.html', 'http://t.example/care'],
  ['two blank lines follow', 'http://t.example/a-\n\n\nb/c.html', 'http://t.example/a-'],
  ['another address follows', 'http://t.example/a/\nwww.u.example/b', 'http://t.example/a/'],
];

describe('web addresses', () => {
  for (const [what, source, ...expected] of addresses) {
    it(`are found where one ${what}`, () => {
      assert.deepEqual(targets(source), expected);
    });
  }

  for (const [why, source, expected] of ended) {
    it(`end where ${why}`, () => {
      assert.equal(targets(source)[0], expected);
    });
  }

  it('are none where the host is hidden, has no dot, or the scheme is another', () => {
    const sources = [
      'http://good.example@bad.example',
      'http://thumbs',
      'javascript:alert(1)',
      'file:///x',
      'command:x',
      'http://',
      'www.',
    ];
    assert.deepEqual(sources.flatMap(targets), []);
  });

  it('give the stretch on each line', () => {
    const source = 'x http://t.example/a-\n   b/c.html.';
    const [address] = webAddresses(source);
    assert.deepEqual(
      address?.parts.map(({ start, end }) => source.slice(start, end)),
      ['http://t.example/a-', 'b/c.html'],
    );
    assert.equal(address.start, 2);
    assert.equal(source.slice(address.end), '.');
  });

  it('take time in proportion to the text', () => {
    const worst = [
      'http://'.repeat(70_000),
      'http://a.b/-\n'.repeat(40_000),
      `http://a.b/${')'.repeat(500_000)}`,
      `www.${'a'.repeat(500_000)}`,
      `http://a.b/-${' '.repeat(500_000)}`,
    ];
    for (const source of worst) {
      const begin = performance.now();
      webAddresses(source);
      assert.ok(performance.now() - begin < 1000, source.slice(0, 20));
    }
  });
});
