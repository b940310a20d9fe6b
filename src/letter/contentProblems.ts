import { problem } from './problems.ts';
import type { GuidelineBlock, Item, Problem } from './record.ts';

/** What is odd in the words of an item, its structure aside. */
export function contentProblems(item: Item): readonly Problem[] {
  const problems: Problem[] = [];
  if (!item.partial && /was the original request/i.test(item.title.text))
    problems.push(problem('item.partial-unclear', item.title));
  for (const block of [item.claimsAdministratorGuideline, item.reviewerGuideline])
    problems.push(...basisProblem(block));
  if (item.rationale && !item.rationale.conclusion)
    problems.push(problem('rationale.conclusion-missing', item.rationale));
  return problems;
}

function basisProblem(block: GuidelineBlock | null): readonly Problem[] {
  return block?.basis === null ? [problem('item.basis-unknown', block)] : [];
}
