import type { Span } from '../text/span.ts';

interface Like extends Span {
  /** How many letters are wrong, lost or added. */
  readonly errors: number;
}

/** One letter in so many of a fixed phrase may be wrong. */
const lettersPerError = 6;

/**
 * The place in `text`, from `from` on, that is most like `phrase`, with a bounded share of wrong, lost and added letters;
 * the first one that is right if there is any; null where none is like enough.
 */
export function findLike(text: string, phrase: string, from: number): Span | null {
  return findMostLike(text, [phrase], from);
}

/** As `findLike`, for the phrase of several that is found with the fewest errors; the first of equals counts. */
export function findMostLike(text: string, phrases: readonly string[], from: number): Span | null {
  for (const phrase of phrases) {
    const at = text.indexOf(phrase, from);
    if (at >= 0) return { start: at, end: at + phrase.length };
  }
  let best: Like | null = null;
  for (const phrase of phrases) {
    const limit: number = best ? best.errors - 1 : Math.floor(phrase.length / lettersPerError);
    best = findNearest(text, phrase, from, limit) ?? best;
  }
  return best && { start: best.start, end: best.end };
}

/** The edit distance of the phrase to every stretch of the text at once (Sellers 1980): a match may begin anywhere at no cost. */
function findNearest(text: string, phrase: string, from: number, limit: number): Like | null {
  const costs = Array.from({ length: phrase.length + 1 }, (_, at) => at);
  const starts = costs.map(() => from);
  let best: Like | null = null;
  let least = limit + 1;
  for (let at = from; at < text.length; at++) {
    advance(costs, starts, phrase, text.charCodeAt(at), at);
    const cost = costs[phrase.length] ?? least;
    if (cost < least) {
      least = cost;
      best = { start: starts[phrase.length] ?? at, end: at + 1, errors: cost };
    }
  }
  return best;
}

/** Takes one letter of the text into the column of costs, and of the starts that they were counted from. */
function advance(costs: number[], starts: number[], phrase: string, code: number, at: number): void {
  let diagonal = 0;
  let diagonalStart = at;
  costs[0] = 0;
  starts[0] = at + 1;
  for (let row = 1; row <= phrase.length; row++) {
    const left = costs[row] ?? 0;
    const leftStart = starts[row] ?? at;
    const changed = diagonal + (phrase.charCodeAt(row - 1) === code ? 0 : 1);
    const above = (costs[row - 1] ?? 0) + 1;
    costs[row] = Math.min(changed, left + 1, above);
    if (costs[row] === changed) starts[row] = diagonalStart;
    else starts[row] = costs[row] === left + 1 ? leftStart : (starts[row - 1] ?? at);
    diagonal = left;
    diagonalStart = leftStart;
  }
}
