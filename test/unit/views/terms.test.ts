import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { termAt } from '../../../src/views/terms.ts';

/** The words of the term at the place of `|`, and the glossary's terms for it. */
function at(marked: string): readonly [string, readonly string[]] | undefined {
  const text = marked.replace('|', '');
  const found = termAt(text, marked.indexOf('|'));
  return found && [text.slice(found.span.start, found.span.end), found.terms.map(({ term }) => term)];
}

describe('termAt', () => {
  it('finds short forms as printed, in the plural too', () => {
    assert.deepEqual(at('an M|RI of'), ['MRI', ['MRI']]);
    assert.deepEqual(at('two MRI|s of'), ['MRIs', ['MRI']]);
    assert.deepEqual(at('NC|S of'), ['NCS', ['NCV / NCS']]);
    assert.deepEqual(at('a PR|2 of'), ['PR2', ['PR-2']]);
    assert.equal(at('a p|t of'), undefined);
    assert.equal(at('XM|RI'), undefined);
  });

  it('finds terms in small letters however they begin, and over a line end', () => {
    assert.deepEqual(at('Functional\n  impro|vement'), ['Functional\n  improvement', ['Functional improvement']]);
    assert.deepEqual(at('RED FLA|GS were'), ['RED FLAGS', ['Red flag']]);
  });

  it('takes the longest term', () => {
    assert.deepEqual(at('a U|R decision'), ['UR decision', ['UR decision']]);
    assert.deepEqual(at('Non-MT|US Citation'), ['Non-MTUS Citation', ['Non-MTUS Citation']]);
  });

  it('finds quantities, visits and levels of the spine', () => {
    assert.deepEqual(at('Norco #1|20'), ['#120', ['#']]);
    assert.deepEqual(at('2 times a we|ek for 6 weeks')?.[1], ['2x6 / 2 times a week for 6 weeks']);
    assert.deepEqual(at('at L5-|S1 and')?.[1], ['L4-5, L5-S1, C5-6']);
  });

  it('takes no word of a line of capitals for a short form', () => {
    assert.equal(at('MASSAGE I|F NEEDED FOR THE THUMB'), undefined);
    assert.deepEqual(at('an I|F unit for the thumb'), ['IF', ['ICS / IF']]);
  });

  it('leaves decision words in prose alone', () => {
    assert.equal(at('the appeal was uph|eld'), undefined);
  });

  it('looks no further than a line or two', () => {
    assert.equal(termAt(' '.repeat(100_000), 50_000), undefined);
  });
});
