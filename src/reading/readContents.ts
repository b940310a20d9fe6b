import { readCitations } from '../guidelines/citations.ts';
import { readMentions } from '../guidelines/mentions.ts';
import type { GuidelineBlock, GuidelineBlockParts, Item, ItemParts, Mention, Problem } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { readTreatment } from '../treatments/treatment.ts';
import { readAnew, type Recall } from './recall.ts';

/** An item with what it cites and asks for, before its page is looked up. */
export type ReadItem = Omit<Item, 'page'>;

/** The items of a letter with what they cite and ask for, and what was odd in it. */
export interface ReadContents {
  readonly items: readonly ReadItem[];
  readonly problems: readonly Problem[];
}

/**
 * Completes items. `summary` is the case summary, whose mentions all items share; null where the letter has none. What
 * `recall` remembers of the same words is not read again.
 */
export function readContents(
  source: string,
  items: readonly ItemParts[],
  summary: Span | null,
  recall: Recall = readAnew,
): ReadContents {
  const problems: Problem[] = [];
  const shared = summary ? mentionsIn(source, summary, 'summary', recall) : [];
  const block = (parts: GuidelineBlockParts | null): GuidelineBlock | null => {
    if (!parts) return null;
    const read = recall('citations', source, parts, () => readCitations(source, parts));
    for (const problem of read.problems) problems.push(problem);
    return { ...parts, citations: read.citations };
  };
  const complete = items.map((item) => ({
    ...item,
    ...recall('treatment', source, item.title, () => readTreatment(source, item)),
    claimsAdministratorGuideline: block(item.claimsAdministratorGuideline),
    reviewerGuideline: block(item.reviewerGuideline),
    mentions: item.rationale ? [...shared, ...mentionsIn(source, item.rationale, 'rationale', recall)] : shared,
  }));
  return { items: complete, problems };
}

function mentionsIn(source: string, prose: Span, where: Mention['where'], recall: Recall): readonly Mention[] {
  return recall(where, source, prose, () => readMentions(source, prose, where));
}
