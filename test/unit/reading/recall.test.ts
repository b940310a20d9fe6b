import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createMemory } from '../../../src/reading/recall.ts';
import { seededRandom } from '../../support/random.ts';
import { sampleLetters } from '../../support/shared.ts';
import { testReader } from '../../support/testReader.ts';

const wholeLine = (source: string): { start: number; end: number } => ({ start: 0, end: source.length });

describe('a memory of readings', () => {
  it('reads the same words once, and moves what it knows to where they stand', () => {
    const memory = createMemory();
    let reads = 0;
    const read = (source: string, start: number): { start: number; end: number }[] =>
      memory.recall('word', source, { start, end: start + 5 }, () => {
        reads++;
        return [{ start, end: start + 5 }];
      });
    assert.deepEqual(read('thumb', 0), [{ start: 0, end: 5 }]);
    memory.turn();
    assert.deepEqual(read('my thumb', 3), [{ start: 3, end: 8 }]);
    assert.equal(reads, 1);
  });

  it('keeps kinds apart, and forgets what was not asked for in a whole turn', () => {
    const memory = createMemory();
    const read = (kind: string, value: number): number => memory.recall(kind, 'thumb', wholeLine('thumb'), () => value);
    assert.deepEqual([read('one', 1), read('other', 2), read('one', 3)], [1, 2, 1]);
    memory.turn();
    memory.turn();
    assert.equal(read('one', 4), 4);
  });
});

describe('a letter under edit', () => {
  it('has the citations, mentions and treatments of a fresh reading, whatever was edited', async () => {
    const reader = await testReader();
    const random = seededRandom(5);
    for (const { name, text } of sampleLetters()) {
      const session = reader.open(text);
      let present = text;
      for (let edit = 0; edit < 12; edit++) {
        const start = Math.floor(random() * present.length);
        const end = Math.min(present.length, start + Math.floor(random() * 4));
        const typed = ['', 'e', ' 2004', '\n', ', Section(s): Opioids'][Math.floor(random() * 5)] ?? '';
        session.edit([{ start, end, text: typed }]);
        present = present.slice(0, start) + typed + present.slice(end);
        assert.deepEqual(session.letter(), reader.readLetter(present), name);
      }
      session.close();
    }
  });
});
