import { spineLevels } from '../treatments/spineLevels.ts';
import type { Word } from '../treatments/words.ts';
import { textSpan, type TextSpan } from '../text/span.ts';
import type { Said } from './said.ts';

/** The first and the last vertebra of a level, counted from C1 as 1 down to S5; the same twice where one alone is named. */
export type Vertebrae = readonly [first: number, last: number];

/** Levels of the spine as printed together: "L4-5 and L5-S1". */
export interface SaidLevels extends Said {
  readonly vertebrae: readonly Vertebrae[];
  /** Whether its sentence tells what was requested. */
  readonly asked: boolean;
}

/** How many vertebrae stand above each region. */
const above: Readonly<Record<string, number>> = { c: 0, t: 7, l: 19, s: 24 };
const rangeJoints = new Set(['-', '/', '\u2013', 'to', 'through']);

/** The levels that some words name. */
export function readLevels(
  source: string,
  words: readonly Word[],
): readonly (TextSpan & Pick<SaidLevels, 'vertebrae'>)[] {
  const found: (TextSpan & Pick<SaidLevels, 'vertebrae'>)[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.text.length !== 1 || word.kind !== 'letters') continue;
    const levels = spineLevels(words, at);
    if (!levels) continue;
    const span = { start: word.start, end: words[levels.to - 1]?.end ?? word.end };
    found.push({ ...textSpan(source, span), vertebrae: vertebraeOf(words.slice(at, levels.to)) });
    at = levels.to - 1;
  }
  return found;
}

/** "L", "4", "-", "5" are one range; a comma or "and" begins the next. */
function vertebraeOf(words: readonly Word[]): readonly Vertebrae[] {
  const found: (readonly [number, number])[] = [];
  let region = 0;
  let isRange = false;
  for (const { text, kind } of words) {
    if (kind === 'number') {
      const last = found.at(-1);
      const vertebra = region + Number(text);
      if (isRange && last) found[found.length - 1] = [last[0], vertebra];
      else found.push([vertebra, vertebra]);
      isRange = false;
    } else if (rangeJoints.has(text)) isRange = true;
    else region = above[text] ?? region;
  }
  return found;
}
