import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { basisOf } from '../../../src/letter/basis.ts';
import type { Basis } from '../../../src/letter/record.ts';

const mtus = 'Decision based on MTUS Harp Complaints 2004, Section(s): Strings, and General Harps 2004.';
const other = 'Decision based on Non-MTUS Citation Official Harp Guidelines (OHG), Hand Chapter.';
const outside = 'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.';
const notOn = 'The Claims Administrator did not base their decision on the MTUS.';
const none = 'The Claims Administrator did not cite any medical evidence for its decision.';

const onMtus = notOn.replace('did not base', 'based');

/** Blocks and their basis. All but the form's own words is invented. */
const blocks: readonly (readonly [string, Basis])[] = [
  [mtus, 'mtus'],
  ['Decision based on MTUS ACOEM Chapter 99 Harp Complaints Page(s): 92.', 'mtus'],
  ['Decision based on MTUS Harp Treatment Guidelines Section on strings Page(s): 98.', 'mtus'],
  [other, 'non-mtus'],
  [`${outside} ${other}`, 'non-mtus'],
  [outside, 'non-mtus'],
  [notOn, 'non-mtus'],
  [`${notOn} ${other}`, 'non-mtus'],
  [`${mtus} ${other}`, 'both'],
  [`${other} ${mtus}`, 'both'],
  [`${outside} ${mtus}`, 'both'],
  [none, 'none'],
  [onMtus, 'mtus'],
  [onMtus.replace('Claims Administrator', 'Expert Reviewer'), 'mtus'],
  [`${onMtus} ${other}`, 'both'],
  [notOn.replace('did not base', 'base'), null],
  [notOn.replace('did not base', 'did base'), null],
  [notOn.replace('not base', 'not based'), 'non-mtus'],
  [onMtus.replace('based their decision', 'bascd thcir decislon'), null],
  [none.replace('not ', ''), null],
  ['A harp is a harp.', null],
  ['', null],
  ['The MTUS knows harps.', null],
  // Breaks of converters.
  [mtus.replace('MTUS', 'M TUS'), 'mtus'],
  [mtus.replace('based on', 'bas ed\no n'), 'mtus'],
  [other.replace('Non-MTUS', 'Non- MTUS'), 'non-mtus'],
  [other.replace('Non-MTUS', 'Non-MTU S'), 'non-mtus'],
  [other.replace('Non-MTUS', 'N on-M TUS'), 'non-mtus'],
  [other.replace('Non-MTUS', 'Non–MTUS'), 'non-mtus'],
  [other.replace('Non-MTUS', 'Non MTUS'), 'non-mtus'],
  [outside.replace('outside', 'out side').replace('MTUS', 'MT US'), 'non-mtus'],
  [notOn.replace('base', 'ba se'), 'non-mtus'],
  [none.replace('evidence', 'evi dence'), 'none'],
  [`${mtus} ${other.replace('Non-MTUS', 'Non-\nMTUS')}`.toUpperCase(), 'both'],
  // Letters of scans.
  [mtus.replace('on', 'om'), 'mtus'],
  [mtus.replace('on MTUS', 'oa MTUS'), 'mtus'],
  [mtus.replace('MTUS', 'MTU5'), 'mtus'],
  [mtus.replace('Decision based on', 'Decisian hased an'), 'mtus'],
  [other.replace('Non', 'Nen'), 'non-mtus'],
  [other.replace('Non-MTUS', 'Non-MIUS'), 'non-mtus'],
  [other.replace('Decision based on Non', 'Decislon bascd on Nom'), 'non-mtus'],
  [other.replace('Non-MTUS Citation', 'Non-MTU5 Cltation'), 'non-mtus'],
  [`${mtus.replace('.', ',')} ${other.replace('Non', 'Nan')}`, 'both'],
  [`${mtus.replace('based on', 'bascd on')} ${other}`, 'both'],
  [outside.replace('outside', 'outs1de'), 'non-mtus'],
  [outside.replace('MTUS', 'MTIS'), 'non-mtus'],
  [notOn.replace('base their', 'hase thcir'), 'non-mtus'],
  [notOn.replace('not base', 'nat base'), 'non-mtus'],
  [notOn.replace('did not', 'dld not').replace('MTUS', 'MTIS'), 'non-mtus'],
  [none.replace('did not cite', 'did nat cile'), 'none'],
  [none.replace('medical evidence', 'medicat evidcnce'), 'none'],
];

describe('basisOf', () => {
  for (const [block, basis] of blocks)
    it(`${basis ?? 'null'}: ${block.slice(0, 150)}`, () => assert.equal(basisOf(block), basis));

  it('does not mind a blank anywhere in the fixed words', () => {
    for (let at = 1; at < 'Decision based on Non-MTUS Citation'.length; at++) {
      assert.equal(basisOf(`${other.slice(0, at)} ${other.slice(at)}`), 'non-mtus');
      assert.equal(basisOf(`${mtus.slice(0, Math.min(at, 21))} ${mtus.slice(Math.min(at, 21))}`), 'mtus');
    }
  });
});
