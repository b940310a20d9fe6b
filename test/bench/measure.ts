/** One measured figure. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'MB/s' | 'ms' | 'times' | 'MB' | 'letters/s' | '%';
  /** What it should be, in words; figures of different machines differ, so nothing fails by it. */
  readonly wanted?: string;
  /** Whether the value is as wanted. */
  readonly reached?: boolean;
}

/** A measure with the least value wanted. */
export function atLeast(name: string, value: number, unit: Measure['unit'], least: number): Measure {
  return { name, value, unit, wanted: `at least ${least}`, reached: value >= least };
}

/** A measure with the greatest value wanted. */
export function atMost(name: string, value: number, unit: Measure['unit'], most: number): Measure {
  return { name, value, unit, wanted: `at most ${most}`, reached: value <= most };
}

/** The value below which a share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** How long something takes, in milliseconds. */
export function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/**
 * The shortest of several runs of each thing, in milliseconds: the one that the rest of the machine disturbed least. They
 * take turns, so that it disturbs none more than the others.
 */
export function shortestInTurn<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => void>>,
): Readonly<Record<Name, number>> {
  const shortest = mapValues(runs, () => Infinity);
  for (let round = 0; round < rounds; round++) {
    const times = mapValues(runs, timed);
    for (const name in times) shortest[name] = Math.min(shortest[name], times[name]);
  }
  return shortest;
}

function mapValues<Name extends string, From, To>(
  from: Readonly<Record<Name, From>>,
  map: (value: From) => To,
): Record<Name, To> {
  const to: Partial<Record<Name, To>> = {};
  for (const name in from) to[name] = map(from[name]);
  return to as Record<Name, To>;
}
