/** The direction in which a character is written. */
export interface Direction {
  /** In quarter turns with the clock; null for writing aslant. */
  readonly turn: number | null;
  /** What is left beside the quarter turns: with the clock, in radians. */
  readonly slant: number;
}

const quarter = Math.PI / 2;
/** Writing that is this much off a quarter turn is aslant. In quarters. */
const mostSlant = 0.05;

const straight: Direction = { turn: 0, slant: 0 };

/** The direction of an angle with the clock in radians; what PDFium cannot tell is less than 0. */
export function directionOf(angle: number): Direction {
  if (angle === 0) return straight;
  const turns = Math.max(angle, 0) / quarter;
  const nearest = Math.round(turns);
  const rest = turns - nearest;
  return { turn: Math.abs(rest) > mostSlant ? null : nearest % 4, slant: rest * quarter };
}

/** The turn of most of what is printed. */
export function mainTurn(printed: readonly Direction[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of printed) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** What is less aslant is straight; a degree is 0.017. In radians. */
const leastSkew = 0.002;

/** How far a page was turned when it was scanned, its recognized text with it: the middle of the slants of its letters. In radians. */
export function skewOf(printed: readonly Direction[]): number {
  const aslant = printed.filter(({ slant }) => Math.abs(slant) > leastSkew).length;
  if (aslant < printed.length / 2) return 0;
  const slants = printed.map(({ slant }) => slant).sort((one, other) => one - other);
  return slants[Math.floor(slants.length / 2)] ?? 0;
}

/** Turns a point of the page, whose y grows upward, so that writing runs to the right and y grows downward. */
export type TurnPoint = (x: number, y: number) => readonly [x: number, y: number];

/** For writing in each of the quarter turns. */
const quarterTurns: readonly [TurnPoint, ...TurnPoint[]] = [
  (x, y) => [x, -y],
  (x, y) => [-y, -x],
  (x, y) => [-x, y],
  (x, y) => [y, x],
];

/** Turns points of a page with writing in so many quarter turns and with this skew, so that it runs to the right. */
export function pointTurner(turn: number, skew: number): TurnPoint {
  const turnQuarter = quarterTurns[turn] ?? quarterTurns[0];
  if (skew === 0) return turnQuarter;
  const [cos, sin] = [Math.cos(skew), Math.sin(skew)];
  return (pageX, pageY) => {
    const [x, y] = turnQuarter(pageX, pageY);
    return [x * cos + y * sin, y * cos - x * sin];
  };
}
