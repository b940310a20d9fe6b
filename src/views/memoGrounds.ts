import type { Finding } from '../checks/finding.ts';
import { appeal } from './consequencesFollow.ts';
import { blank, ruleInMarkdown, type MemoWords } from './memoParts.ts';

/** A ground of appeal, and the rules whose findings may bear on it. */
interface Ground {
  readonly words: string;
  readonly rules: readonly string[];
  /** Why these, and what is left open. */
  readonly remark: string;
}

const unlooked = 'No rule of IMR Letters looks for it.';

/**
 * The five grounds of Labor Code 4610.6(h), in this project's words. Source: guidelines/data/mtus-regulations.json, Labor
 * Code 4610.6, verified. Which findings may bear on which is this project's own judgment and worded so.
 */
export const grounds: readonly Ground[] = [
  {
    words: 'Powers exceeded',
    rules: ['basis', 'mtus-part', 'guideline-edition', 'items-decided', 'duplicate-item', 'decision-conclusion'],
    remark:
      'Whether a guideline outside the rules, or an item decided otherwise than asked, reaches it is a question of law that is left open.',
  },
  { words: 'Fraud', rules: [], remark: unlooked },
  { words: 'Conflict of interest', rules: [], remark: unlooked },
  { words: 'Bias', rules: [], remark: unlooked },
  {
    words: 'A plainly mistaken fact that takes no expert knowledge',
    rules: [
      'header-date',
      'date-order',
      'impossible-date',
      'sex',
      'age',
      'side',
      'body-part',
      'citation-body-part',
      'spinal-level',
      'quantity',
      'drug-strength',
      'drug-form',
      'drug-class',
      'drug-not-in-summary',
      'another-letter',
    ],
    remark:
      'Whether the letter is mistaken shows in the records alone, and whether the decision rests on it, and needs no expert, is for a person to judge.',
  },
];

/** Each ground with the findings that may bear on it; `findings` are numbered from 1. */
export function groundLines(findings: readonly Finding[], words: MemoWords): readonly string[] {
  const rules = appeal.rules.map(([section, paragraph]) => ruleInMarkdown(section, paragraph)).join(', ');
  return [`${appeal.follows[0]} ${rules}`, ...grounds.flatMap((ground) => ['', ...linesOf(ground, findings, words)])];
}

function linesOf(
  { words, rules, remark }: Ground,
  findings: readonly Finding[],
  { message }: MemoWords,
): readonly string[] {
  const bearing = findings.flatMap((finding, at) =>
    rules.includes(finding.rule) ? [`- Possible: finding ${at + 1}. ${message(finding)}`] : [],
  );
  const none = rules.length === 0 ? [] : ['- Nothing was found that may bear on it.'];
  return [`### ${words}`, '', ...(bearing.length > 0 ? bearing : none), `- ${remark}`, `- Known otherwise: ${blank}`];
}
