import type { Piece } from './lines.ts';

/** The values of a table: the lines that each has, and the label to which it belongs. */

/** The lines of a value, from top to bottom. */
type Value = readonly [Piece, ...Piece[]];

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

interface Place extends Extent {
  readonly left: number;
}

/** A value whose line ends so goes on below: a range of days, a number broken at its hyphen. */
const goesOn = /(?:[-–—&]|\b(?:and|from|through|thru|to|CT|C\.T\.|trauma))$/i;
/** What begins so goes on with the line above. */
const goesBack = /^(?:[-–—&]|(?:and|through|thru|to)\b)/i;
/** Between the base lines of a value, at most. In heights of the line. */
const valuePitch = 1.6;

/** The lines of values, those of one put together; whatever stands beside them on the page. */
export function wholeValues(lines: readonly Piece[]): readonly Value[] {
  const values: [Piece, ...Piece[]][] = [];
  for (const line of lines.toSorted((one, other) => one.baseline - other.baseline)) {
    const value = values.find((one) => isOfOneValue(one.at(-1) ?? one[0], line));
    if (value) value.push(line);
    else values.push([line]);
  }
  return values;
}

/** Whether a line goes on with the value of the line above. */
export function isOfOneValue(above: Piece, below: Piece): boolean {
  const pitch = (below.baseline - above.baseline) / (above.bottom - above.top);
  const isBelow = pitch > 0.5 && pitch < valuePitch && above.left < below.right && below.left < above.right;
  return isBelow && (goesOn.test(above.text) || goesBack.test(below.text));
}

/** The label to whose right a value stands: the nearest in height, and of those in one row the nearest. */
export function labelOf<Label extends Place>(value: Value, labels: readonly Label[]): Label | undefined {
  const toTheLeft = labels
    .filter(({ left }) => left < value[0].left)
    .map((label) => ({ label, distance: distanceOf(value, label) }));
  const least = Math.min(...toTheLeft.map(({ distance }) => distance));
  const beside = toTheLeft.filter(({ distance }) => distance < least + 1).map(({ label }) => label);
  const away = (label: Label): number => Math.abs(middleOf(label) - middleOf(extent(value)));
  return beside.toSorted((one, other) => other.left - one.left || away(one) - away(other))[0];
}

/** How far a value stands above or below a label; 0 where a line of it is beside the label, or the middle of them all. */
function distanceOf(value: Value, { top, bottom }: Extent): number {
  const middles = [...value, extent(value)].map(middleOf);
  return Math.min(...middles.map((middle) => Math.max(top - middle, middle - bottom, 0)));
}

function extent(value: Value): Extent {
  return { top: value[0].top, bottom: value.at(-1)?.bottom ?? value[0].bottom };
}

function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}
