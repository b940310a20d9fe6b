import type { Citation } from '../letter/record.ts';
import { catalogEntries } from './entries.ts';
import { isLaw, type GuidelineKind, type Sureness } from './guideline.ts';
import { surenessOf } from './regulations.ts';
import { standingOn } from './standing.ts';
import table from './data/evidence-order.json' with { type: 'json' };

const keys = ['mtus', 'acoem-odg', 'other-guidelines', 'studies'] as const;
export type EvidenceKey = (typeof keys)[number];

/** A step in the order in which medical evidence is looked for. */
export interface EvidenceRank {
  readonly key: EvidenceKey;
  /** What stands there, in this project's words. */
  readonly words: string;
}

/** The order of evidence of a day. */
export interface EvidenceOrder {
  /** The section that sets it: `8 CCR 9792.21.1`. */
  readonly rule: string;
  readonly ranks: readonly EvidenceRank[];
  /** How surely the days are known from which and to which it applied. */
  readonly sureness: Sureness;
}

/** A step with its place, counted from 1. */
export interface PlacedRank extends EvidenceRank {
  readonly place: number;
}

/**
 * The order of evidence that applied on a day: 8 CCR 9792.21.1 since April 20, 2015, 9792.25 before.
 *
 * @param day ISO day
 */
export function evidenceOrderOn(day: string): EvidenceOrder {
  const row = table.find(({ to }) => to === null || day <= to);
  return {
    rule: row?.rule ?? '',
    ranks: (row?.ranks ?? []).flatMap(rankOfRow),
    sureness: surenessOf(row?.sureness ?? ''),
  };
}

function rankOfRow({ key, words }: { readonly key: string; readonly words: string }): EvidenceRank[] {
  return keys.filter((known) => known === key).map((known) => ({ key: known, words }));
}

/**
 * Where a citation stands in the order of evidence of a day: what the MTUS adopts stands first even where it is cited
 * as ACOEM; what lies outside of it does not, even where it is cited as MTUS.
 *
 * @param day ISO day; null: not known
 * @returns null where it has no place (law, reference books, rules of insurers), or it cannot be told
 */
export function rankOf(citation: Pick<Citation, 'source' | 'guideline'>, day: string | null): PlacedRank | null {
  const { ranks } = evidenceOrderOn(day ?? '9999');
  const key = keyOf(citation, day);
  if (key === null || (day === null && key !== 'mtus')) return null;
  // Before 2015 ACOEM and ODG had no place of their own.
  const place = placeOf(ranks, key) ?? (key === 'acoem-odg' ? placeOf(ranks, 'other-guidelines') : undefined);
  return place ?? null;
}

function placeOf(ranks: readonly EvidenceRank[], key: EvidenceKey): PlacedRank | undefined {
  const at = ranks.findIndex((rank) => rank.key === key);
  const rank = ranks[at];
  return rank && { ...rank, place: at + 1 };
}

const keyOfKind: Partial<Record<GuidelineKind, EvidenceKey>> = {
  'other-guideline': 'other-guidelines',
  studies: 'studies',
};

function keyOf({ source, guideline }: Pick<Citation, 'source' | 'guideline'>, day: string | null): EvidenceKey | null {
  if (isLaw(guideline)) return null;
  const standing = standingOn(guideline, day);
  if (standing === 'in-force') return 'mtus';
  if (source === 'mtus' && standing !== 'outside-mtus') return 'mtus';
  if (/^(?:acoem|odg)\b/.test(guideline)) return 'acoem-odg';
  return keyOfKind[catalogEntries().get(guideline)?.kind ?? 'reference'] ?? null;
}
