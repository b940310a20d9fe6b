import table from './data/limbs.json' with { type: 'json' };

let kept: ReadonlyMap<string, Place> | null = null;

interface Place {
  readonly limb: string;
  /** Stretches of the limb that the part belongs to; empty for the limb as a whole. */
  readonly stretches: ReadonlySet<string>;
}

/** How near two parts of a limb are: `same` stretch, the `limb` as a whole and a part of it, or `none`. */
export type Nearness = 'same' | 'limb' | 'none';

/** How near two parts are that have a left and a right; `none` also for those that have not. */
export function nearness(part: string, other: string): Nearness {
  const [one, two] = [places().get(part), places().get(other)];
  if (!one || one.limb !== two?.limb) return 'none';
  if (part === other || [...one.stretches].some((stretch) => two.stretches.has(stretch))) return 'same';
  if (one.stretches.size === 0 && two.stretches.size === 0) return 'same';
  return one.stretches.size === 0 || two.stretches.size === 0 ? 'limb' : 'none';
}

function places(): ReadonlyMap<string, Place> {
  return (kept ??= read());
}

function read(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const { limb, wholes, stretches } of table.limbs) {
    for (const part of wholes) found.set(part, { limb, stretches: new Set() });
    for (const [stretch, parts] of Object.entries(stretches))
      for (const part of parts)
        found.set(part, { limb, stretches: new Set([...(found.get(part)?.stretches ?? []), stretch]) });
  }
  return found;
}
