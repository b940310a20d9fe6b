import { problem } from './problems.ts';
import type { GuidelineBlockParts, ItemParts, Problem } from './record.ts';

/** Words of a partial approval that no other title has; damage seldom takes all of them. */
const partialHint =
  /(?:was|were) the original request|IMR[ -]eligible portion|leaving the original|(?:was|were) authorized by the claims administrator/i;

/** What is odd in the words of an item, its structure aside. */
export function contentProblems(item: ItemParts): readonly Problem[] {
  const problems: Problem[] = [];
  if (!item.partial && partialHint.test(item.title.text)) problems.push(problem('item.partial-unclear', item.title));
  for (const block of [item.claimsAdministratorGuideline, item.reviewerGuideline])
    problems.push(...basisProblem(block));
  if (item.rationale && !item.rationale.conclusion)
    problems.push(problem('rationale.conclusion-missing', item.rationale));
  return problems;
}

function basisProblem(block: GuidelineBlockParts | null): readonly Problem[] {
  return block?.basis === null ? [problem('item.basis-unknown', block)] : [];
}
