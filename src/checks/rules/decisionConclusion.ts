import type { Item } from '../../letter/record.ts';
import type { Draft, Rule } from '../rule.ts';

/** What a conclusion must say for each decision. */
const expected = { upheld: 'not-necessary', overturned: 'necessary' } as const;

/** The decision and the sentence that concludes the rationale say the opposite. */
export const decisionConclusion: Rule = {
  id: 'decision-conclusion',
  class: 'decision-vs-conclusion',
  severity: 'warning',
  description: 'The decision and the conclusion of the rationale say the opposite.',
  reason: 'The decision rules and is carried out as it stands; whoever reads the rationale will expect the opposite.',
  example: { here: 'Acupuncture, 6 visits: Upheld', there: 'Therefore, the request is medically necessary.' },
  limits: 'Silent where the conclusion is missing or unclear.',
  check: ({ letter }) => letter.items.flatMap(contradiction),
};

function contradiction({ index, decision, rationale }: Item): readonly Draft[] {
  const conclusion = rationale?.conclusion;
  if (!conclusion || conclusion.polarity === 'unclear' || conclusion.polarity === expected[decision.value]) return [];
  const found = conclusion.polarity === 'necessary' ? 'medically necessary' : 'not medically necessary';
  const message = `Item ${index} is ${decision.value}, but its rationale concludes that the request is ${found}.`;
  return [{ message, here: decision, there: conclusion, item: index }];
}
