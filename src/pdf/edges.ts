import type { Line } from './lines.ts';

export type Side = 'top' | 'bottom';

/** A line at the edge of a page. */
export interface Edge {
  readonly line: Line;
  readonly words: string;
  /** Its words with every number as the same sign. */
  readonly shape: string;
  /** Counted from 0. */
  readonly page: number;
  readonly side: Side;
  /** The lines from it toward the middle of the page. */
  readonly inward: readonly Line[];
  /** From its base line to that of the next line inward; Infinity where there is none. In points. */
  readonly gap: number;
}

/** How many lines at the top and at the bottom of a page may be running ones. */
export const edge = 3;

/** The lines at one edge of a page, from the edge inward; of few lines one is left to the letter, and the bottom has half. */
export function edgesOf(lines: readonly Line[], page: number, side: Side): readonly Edge[] {
  const fromEdge = side === 'top' ? lines : lines.toReversed();
  const most = side === 'top' ? Math.max(lines.length - 1, 1) : Math.floor(lines.length / 2);
  return fromEdge.slice(0, Math.min(edge, most)).map((line, at) => {
    const inward = fromEdge.slice(at + 1);
    const [next] = inward;
    const words = wordsOf(line);
    const gap = next ? Math.abs(next.baseline - line.baseline) : Infinity;
    return { line, words, shape: words.replace(/\d+/g, '#'), page, side, inward, gap };
  });
}

/** The words of a line with a blank between its pieces. */
export function wordsOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ');
}
