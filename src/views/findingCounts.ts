import { inEnglish, type Say } from './say.ts';

/** How many findings of the checks a letter has. Hints are not counted: they may well be wrong. */
export interface FindingCounts {
  /** Of the whole letter, its items included. */
  readonly letter: number;
  /** Of each disputed item that has any, by its index from 1. */
  readonly items: ReadonlyMap<number, number>;
}

/** What is counted of a finding. */
interface Counted {
  readonly severity: string;
  readonly item: number | null;
}

export const noFindings: FindingCounts = { letter: 0, items: new Map() };

/** Counts findings. */
export function countsOf(findings: readonly Counted[]): FindingCounts {
  const counted = findings.filter(({ severity }) => severity !== 'hint');
  const items = new Map<number, number>();
  for (const { item } of counted) if (item !== null) items.set(item, (items.get(item) ?? 0) + 1);
  return { letter: counted.length, items };
}

/** Whether two counts say the same. */
export function sameCounts(one: FindingCounts, other: FindingCounts): boolean {
  if (one.letter !== other.letter || one.items.size !== other.items.size) return false;
  return [...one.items].every(([item, count]) => other.items.get(item) === count);
}

/** "3 findings"; '' for none, because that nothing was found says nothing of a letter. */
export function findingsInWords(count: number, say: Say = inEnglish): string {
  if (count === 0) return '';
  return count === 1 ? say('1 finding') : say('{0} findings', count);
}

/** Words, and behind them how many findings there are. */
export function withFindings(words: string, count: number, say: Say = inEnglish): string {
  return count === 0 ? words : say('{0}; {1}', words, findingsInWords(count, say));
}
