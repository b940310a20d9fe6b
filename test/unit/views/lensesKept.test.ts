import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isBroken } from '../../../src/views/lensesKept.ts';
import { itemText, letterText } from '../../support/letter.ts';
import { read } from './reading.ts';

describe('isBroken', () => {
  const whole = letterText([{ title: 'Knee brace' }, { title: 'Thumb splint' }]);
  const isBrokenBy = async (text: string): Promise<boolean> =>
    isBroken((await read(whole)).letter, (await read(text)).letter);

  it('holds while a decision word is being typed, in the first item and in the last', async () => {
    assert.equal(await isBrokenBy(whole.replace('Knee brace: Upheld', 'Knee brace: Up')), true);
    assert.equal(await isBrokenBy(whole.replace('Thumb splint: Upheld', 'Thumb splint:')), true);
    assert.equal(await isBrokenBy(whole.replaceAll(': Upheld', ': ')), true);
  });

  it('does not hold where an item was taken out whole, or was added', async () => {
    assert.equal(await isBrokenBy(whole.replace(itemText({ title: 'Thumb splint' }), '')), false);
    assert.equal(await isBrokenBy(`${whole}\n${itemText({ title: 'Walker' })}\n`), false);
    assert.equal(await isBrokenBy(whole), false);
  });
});
