import { moved } from '../text/moved.ts';
import type { Span } from '../text/span.ts';

/**
 * Gives what `read` reads of a stretch, or what was read of the same words before. What is read may hold places within
 * the stretch and depends on nothing but the words of the stretch and the kind of reading.
 */
export type Recall = <Value>(kind: string, source: string, stretch: Span, read: () => Value) => Value;

/** Remembers nothing: for texts that are read once. */
export const readAnew: Recall = (_kind, _source, _stretch, read) => read();

/** What was read of some words, and where they stood. */
interface Reading {
  readonly at: number;
  readonly value: unknown;
}

/** Remembers one reading of a whole text for the next: under edit nearly all stretches keep their words. */
export interface Memory {
  readonly recall: Recall;
  /** The text was read to its end: what was not asked for again is forgotten. */
  readonly turn: () => void;
}

/** A memory that holds nothing yet. */
export function createMemory(): Memory {
  let before: ReadonlyMap<string, Reading> = new Map();
  let now = new Map<string, Reading>();
  return {
    recall: <Value>(kind: string, source: string, { start, end }: Span, read: () => Value) => {
      const key = kind + source.slice(start, end);
      const known = now.get(key) ?? before.get(key);
      const value = known ? (placed(known, start) as Value) : read();
      now.set(key, { at: start, value });
      return value;
    },
    turn: () => {
      before = now;
      now = new Map();
    },
  };
}

function placed({ at, value }: Reading, start: number): unknown {
  return at === start ? value : moved(value, (offset) => offset + start - at);
}
