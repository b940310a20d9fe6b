import table from './data/body-parts.json' with { type: 'json' };
import type { BodySide } from '../letter/record.ts';

/** A name of a body part; `part` is null for a phrase that only looks like one ("follow back"). */
export interface PartName {
  readonly part: string | null;
  /** Whether there is a left and a right one. */
  readonly isLimb: boolean;
  readonly side: BodySide;
}

/** The names that begin with one word: what follows that word, the longest first. */
export type PartNames = readonly { readonly rest: readonly string[]; readonly name: PartName }[];

let keptNames: ReadonlyMap<string, PartNames> | null = null;
let keptSides: ReadonlyMap<string, BodySide> | null = null;
let keptModifiers: ReadonlySet<string> | null = null;

/** The names of body parts by their first word; built at the first call. */
export function partNames(): ReadonlyMap<string, PartNames> {
  return (keptNames ??= build());
}

/** Words that say a side. */
export function sideWords(): ReadonlyMap<string, BodySide> {
  return (keptSides ??= new Map<string, BodySide>([
    ...table.sides.left.map((word) => [word, 'left'] as const),
    ...table.sides.right.map((word) => [word, 'right'] as const),
    ...table.sides.bilateral.map((word) => [word, 'bilateral'] as const),
  ]));
}

/** Words that may stand between a side and its part: "right total knee", "left third finger". */
export function modifiers(): ReadonlySet<string> {
  return (keptModifiers ??= new Set(table.modifiers));
}

function build(): ReadonlyMap<string, PartNames> {
  const names = new Map<string, { rest: readonly string[]; name: PartName }[]>();
  for (const { part, kind, names: printed } of table.parts) {
    const name: PartName = { part, isLimb: kind === 'limb', side: null };
    for (const one of printed) for (const form of [one, `${one}s`]) add(names, form, name);
  }
  for (const { name, part, side } of table.sided) add(names, name, { part, isLimb: true, side: sideOf(side) });
  for (const phrase of table.ignored) add(names, phrase, { part: null, isLimb: false, side: null });
  for (const one of names.values()) one.sort((a, b) => b.rest.length - a.rest.length);
  return names;
}

function sideOf(word: string): BodySide {
  return word === 'left' || word === 'right' || word === 'bilateral' ? word : null;
}

function add(names: Map<string, { rest: readonly string[]; name: PartName }[]>, printed: string, name: PartName): void {
  const [first = '', ...rest] = printed.split(' ');
  const there = names.get(first);
  if (there) there.push({ rest, name });
  else names.set(first, [{ rest, name }]);
}
