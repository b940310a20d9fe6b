import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { takingTurns } from '../../../src/views/turns.ts';

describe('two that follow each other', () => {
  /** Asks about movements at these times. */
  function answers(movements: readonly (readonly [at: number, side: 'text' | 'pages'])[]): boolean[] {
    let time = 0;
    const follows = takingTurns(() => time, 400);
    return movements.map(([at, side]) => {
      time = at;
      return follows(side);
    });
  }

  it('answer whoever moves first, and not the answer', () => {
    assert.deepEqual(
      answers([
        [0, 'text'],
        [30, 'pages'],
        [60, 'text'],
        [90, 'pages'],
      ]),
      [true, false, true, false],
    );
  });

  it('take turns when the leader has rested, which begins anew with each of its movements', () => {
    assert.deepEqual(
      answers([
        [0, 'text'],
        [300, 'text'],
        [650, 'pages'],
        [700, 'pages'],
        [750, 'text'],
        [1100, 'text'],
      ]),
      [true, true, false, true, false, true],
    );
  });
});
