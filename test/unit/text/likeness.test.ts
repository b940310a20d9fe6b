import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { editDistance } from '../../../src/text/likeness.ts';

describe('editDistance', () => {
  it('counts letters put in, dropped and changed', () => {
    assert.equal(editDistance('assigned', 'assigned', 2), 0);
    assert.equal(editDistance('assiqned', 'assigned', 2), 1);
    assert.equal(editDistance('kitten', 'sitting', 5), 3);
    assert.equal(editDistance('', 'abc', 5), 3);
  });

  it('says "more" one above its limit, however much more', () => {
    assert.equal(editDistance('kitten', 'sitting', 2), 3);
    assert.equal(editDistance('a', 'abcdefgh', 2), 3);
    assert.equal(editDistance('abcdefgh', 'stuvwxyz', 1), 2);
  });
});
