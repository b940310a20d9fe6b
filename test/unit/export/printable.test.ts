import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printable, printableJson, withoutControls } from '../../../src/export/printable.ts';

describe('printable', () => {
  it('takes the control out of a terminal escape, of both sets', () => {
    assert.equal(printable('a\u001b[31mb\u009b31mc\u0007d\u007fe\u0000f'), 'a[31mb31mcdef');
  });

  it('makes one line of several', () => {
    assert.equal(printable(' a\r\nb\t\u2028 c '), 'a b c');
  });

  it('shows marks that turn the direction of text', () => {
    assert.equal(printable('pay \u202e001\u202c'), 'pay <U+202E>001<U+202C>');
  });

  it('leaves all other characters alone', () => {
    const text = 'Ångström µ ® “quoted” – 東京 😀';
    assert.equal(printable(text), text);
  });
});

describe('withoutControls', () => {
  it('keeps white space', () => {
    assert.equal(withoutControls('a\tb\r\nc\fd\u0085\u0001'), 'a\tb\r\nc\fd');
  });
});

describe('printableJson', () => {
  it('keeps every value and holds nothing that a terminal obeys', () => {
    const value = { text: 'a\u001b[1m\u009b31m\u202eb\u007f' };
    const json = printableJson(JSON.stringify(value));
    assert.deepEqual(JSON.parse(json), value);
    assert.match(json, /^[\x20-\x7e]*$/);
  });
});
