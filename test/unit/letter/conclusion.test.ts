import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findConclusion } from '../../../src/letter/conclusion.ts';
import { fold } from '../../../src/text/span.ts';
import { necessary, noAnswers, notNecessary, unclear } from './conclusion-sentences.ts';

const facts =
  'Zelda Quux, 44, fell over a harp on 1/2/2003. She was given Zyxin 5.5 mg t.i.d. by Dr. Foo. MTUS 9792.24.2 speaks of harps (see No. 3). ';

function conclude(rationale: string): { text: string; polarity: string } | null {
  const source = `Decision rationale: ${rationale}`;
  const start = source.length - rationale.length;
  const found = findConclusion(source, { text: fold(rationale), start, end: source.length });
  if (found !== null) assert.equal(fold(source.slice(found.start, found.end)), found.text);
  return found && { text: found.text, polarity: found.polarity };
}

describe('findConclusion', () => {
  for (const [polarity, sentences] of Object.entries({ necessary, 'not-necessary': notNecessary, unclear })) {
    for (const text of sentences) {
      it(`${polarity}: ${text}`, () => assert.deepEqual(conclude(facts + text), { text, polarity }));
    }
  }

  for (const text of noAnswers) {
    it(`no answer: ${text}`, () => assert.equal(conclude(facts + text), null));
  }
});
