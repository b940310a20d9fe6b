/** One of the two that are scrolled together. */
export type Side = 'text' | 'pages';

/**
 * Keeps two that follow each other from answering each other's answers: whoever moves first leads, and the other's
 * movements count as its answers until nothing was heard for a while.
 *
 * @param now the time in milliseconds
 * @param rest how long after its last movement a side leads, in milliseconds
 * @returns whether a movement of this side is to be followed
 */
export function takingTurns(now: () => number, rest: number): (side: Side) => boolean {
  let leader: Side | undefined;
  let until = -Infinity;
  return (side) => {
    const time = now();
    if (side !== leader && time < until) return false;
    leader = side;
    until = time + rest;
    return true;
  };
}
