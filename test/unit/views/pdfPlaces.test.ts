import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  nearest,
  offsetOfPlace,
  pageAt,
  piecesIn,
  placeOfOffset,
  type PrintedPiece,
} from '../../../src/views/pdfPlaces.ts';

/** A piece of ten characters, printed over half of the page's width at a height. */
function piece(start: number, ...tops: readonly number[]): PrintedPiece {
  const areas = tops.map((top, at) => ({
    page: 1,
    left: 0.1 + 0.5 * at,
    right: 0.5 + 0.5 * at,
    top,
    bottom: top + 0.02,
  }));
  return { start, end: start + 10, areas };
}

/** The second is not printed; the last is in two areas. */
const pieces = [piece(0, 0.1), piece(11), piece(22, 0.2), piece(33, 0.3, 0.3)];

describe('places on the pages of a PDF', () => {
  it('are told by what is printed in one piece', () => {
    const characters = Int32Array.from([0, 1, -1, -1, 2, 3, 4, -1, 5, 6]);
    assert.deepEqual(piecesIn(characters, { start: 0, end: 9 }), [
      { start: 0, end: 2 },
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
    assert.deepEqual(piecesIn(characters, { start: 2, end: 4 }), []);
  });

  it('are on the page that holds the offset', () => {
    const pages = [
      { start: 0, end: 8 },
      { start: 8, end: 20 },
    ];
    assert.deepEqual(
      [0, 7, 8, 99].map((offset) => pageAt(pages, offset)),
      [1, 1, 2, 2],
    );
  });

  it('of the first piece are the upper edge, between two the next one, behind the last one the lower edge', () => {
    assert.deepEqual(
      [0, 11, 22, 36, 50].map((offset) => placeOfOffset(3, pieces, offset)),
      [0, 0.2, 0.2, 0.3, 1].map((down) => ({ page: 3, down })),
    );
  });

  it('lead to the first piece that is printed there or below', () => {
    assert.deepEqual(
      [0, 0.11, 0.2, 0.201, 0.31].map((down) => offsetOfPlace(pieces, down)),
      [0, 22, 22, 22, undefined],
    );
  });

  const points: readonly (readonly [down: number, across: number, start: number])[] = [
    [0.11, 0.3, 0],
    [0.11, 0.95, 0],
    [0.24, 0.3, 22],
    [0.31, 0.95, 33],
    [0.9, 0.2, 33],
  ];
  for (const [down, across, start] of points) {
    it(`${down} down and ${across} across are nearest to the piece at ${start}`, () => {
      assert.equal(nearest(pieces, down, across)?.start, start);
    });
  }

  it('are nearest to nothing where nothing is printed', () => {
    assert.equal(nearest([piece(0)], 0.5, 0.5), undefined);
  });
});
