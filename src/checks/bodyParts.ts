import type { BodyPart, Item } from '../letter/record.ts';
import chapters from './data/chapter-parts.json' with { type: 'json' };

/** A part of the body that a chapter of a guideline is about. */
export interface Region {
  /** In plain words: "low back". */
  readonly region: string;
  readonly parts: ReadonlySet<string>;
  /** Parts whose nerve tests belong to it too. */
  readonly nerves: ReadonlySet<string>;
}

interface Tables {
  readonly byName: ReadonlyMap<string, Region>;
  readonly byPart: ReadonlyMap<string, ReadonlySet<Region>>;
}

let kept: Tables | null = null;

/** The region of a chapter by the last part of its id, or of a section that is named as the part: null where it is about none. */
export function regionOf(name: string): Region | null {
  return tables().byName.get(name) ?? null;
}

/** The regions that a body part belongs to; none for a part that no chapter is about. */
export function regionsOf(part: string): ReadonlySet<Region> {
  return tables().byPart.get(part) ?? none;
}

const none: ReadonlySet<Region> = new Set();

/** Whether two parts belong to one region, or one part is so wide that it may mean the other. */
export function isAkin(part: string, other: string): boolean {
  if (part === other) return true;
  const regions = regionsOf(other);
  for (const region of regionsOf(part)) if (regions.has(region)) return true;
  return false;
}

/** Whether a test of the nerves is asked for, which goes along the limb to the spine. */
export function isNerveTest({ subcategory }: Item): boolean {
  return subcategory === 'EMG/NCV/NCS';
}

/** Whether a region is about a part: for tests of nerves the limb belongs to the spine. */
export function covers({ parts, nerves }: Region, part: string, withNerves: boolean): boolean {
  return parts.has(part) || (withNerves && nerves.has(part));
}

/** The parts of a title that chapters are about; empty where it names one that none is about. */
export function knownParts({ bodyParts }: Item): readonly BodyPart[] {
  return bodyParts.every(({ part }) => regionsOf(part).size > 0) ? bodyParts : [];
}

/** The names of some parts with their sides, each once: "left hand, lumbar spine". */
export function wordsOf(parts: readonly Pick<BodyPart, 'part' | 'side'>[]): string {
  return [...new Set(parts.map(({ part, side }) => (side ? `${side} ${part}` : part)))].join(', ');
}

function tables(): Tables {
  return (kept ??= read());
}

function read(): Tables {
  const byName = new Map<string, Region>();
  const byPart = new Map<string, Set<Region>>();
  for (const { region, names, parts, nerves } of chapters.chapters) {
    const one: Region = { region, parts: new Set(parts), nerves: new Set(nerves) };
    for (const name of names) byName.set(name, one);
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(one));
  }
  return { byName, byPart };
}
