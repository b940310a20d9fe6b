import type { DecisionValue, Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { coverageOf, decisionInWords } from './consequences.ts';
import { inEnglish, said, type Say } from './say.ts';

/** A few quiet words behind a place of the text. */
export interface Inlay {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

const labels: Readonly<Record<DecisionValue, readonly [all: string, rest: string]>> = {
  overturned: [said('found medically necessary'), said('the rest found medically necessary')],
  upheld: [said('the denial stands'), said('the denial of the rest stands')],
};

/** The meaning of each decision, to stand behind its word, for the items that touch a stretch of the letter. */
export function inlaysOf(letter: Letter, { start, end }: Span, say: Say = inEnglish): readonly Inlay[] {
  return letter.items
    .filter(({ decision }) => decision.end >= start && decision.end <= end)
    .map((item) => {
      const [all, rest] = labels[item.decision.value];
      const label = coverageOf(item) === 'rest' ? say(rest) : say(all);
      return { offset: item.decision.end, label, tooltip: decisionInWords(item, say) };
    });
}
