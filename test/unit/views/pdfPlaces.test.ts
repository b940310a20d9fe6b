import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  linesIn,
  nearest,
  offsetAcross,
  offsetOfPlace,
  pageAt,
  placeOfOffset,
  type PrintedLine,
} from '../../../src/views/pdfPlaces.ts';

/** A line of ten characters, printed over half of the page's width at a height. */
function line(start: number, ...tops: readonly number[]): PrintedLine {
  const areas = tops.map((top, at) => ({
    page: 1,
    left: 0.1 + 0.5 * at,
    right: 0.5 + 0.5 * at,
    top,
    bottom: top + 0.02,
  }));
  return { start, end: start + 10, areas };
}

/** The second is blank; the last has two cells. */
const lines = [line(0, 0.1), line(11), line(22, 0.2), line(33, 0.3, 0.3)];

describe('places on the pages of a PDF', () => {
  it('are told by lines, without their ends', () => {
    assert.deepEqual(linesIn('ab\n\ncd\n\fe', { start: 0, end: 8 }), [
      { start: 0, end: 2 },
      { start: 3, end: 3 },
      { start: 4, end: 6 },
      { start: 7, end: 8 },
    ]);
    assert.deepEqual(linesIn('ab', { start: 2, end: 2 }), []);
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

  it('of the first line are the upper edge, of a blank one the next line, behind the last one the lower edge', () => {
    assert.deepEqual(
      [0, 11, 22, 36, 50].map((offset) => placeOfOffset(3, lines, offset)),
      [0, 0.2, 0.2, 0.3, 1].map((down) => ({ page: 3, down })),
    );
  });

  it('lead to the first line that is printed there or below', () => {
    assert.deepEqual(
      [0, 0.11, 0.2, 0.201, 0.31].map((down) => offsetOfPlace(lines, down)),
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
    it(`${down} down and ${across} across are nearest to the line at ${start}`, () => {
      assert.equal(nearest(lines, down, across)?.start, start);
    });
  }

  it('are nearest to nothing where nothing is printed', () => {
    assert.equal(nearest([line(0)], 0.5, 0.5), undefined);
  });

  it('are found within a line in few looks, past what is not printed', () => {
    let looks = 0;
    const rightOf = (offset: number): number | undefined => {
      looks++;
      return offset === 104 ? undefined : (offset - 99) / 10;
    };
    assert.equal(offsetAcross({ start: 100, end: 110 }, 0.65, rightOf), 106);
    assert.ok(looks < 10, String(looks));
    assert.equal(offsetAcross({ start: 100, end: 110 }, 5, rightOf), 110);
    assert.equal(offsetAcross({ start: 100, end: 110 }, 0, rightOf), 100);
  });
});
