import { readCitations } from '../guidelines/citations.ts';
import { readMentions } from '../guidelines/mentions.ts';
import type { GuidelineBlock, GuidelineBlockParts, Item, ItemParts, Mention, Problem } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { readTreatment } from '../treatments/treatment.ts';

/** The items of a letter with what they cite and ask for, and what was odd in it. */
export interface ReadContents {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** Completes items. `summary` is the case summary, whose mentions all items share; null where the letter has none. */
export function readContents(source: string, items: readonly ItemParts[], summary: Span | null): ReadContents {
  const problems: Problem[] = [];
  const shared = summary ? readMentions(source, summary, 'summary') : [];
  const block = (parts: GuidelineBlockParts | null): GuidelineBlock | null => {
    if (!parts) return null;
    const read = readCitations(source, parts);
    for (const problem of read.problems) problems.push(problem);
    return { ...parts, citations: read.citations };
  };
  const complete = items.map((item) => ({
    ...item,
    ...readTreatment(source, item),
    claimsAdministratorGuideline: block(item.claimsAdministratorGuideline),
    reviewerGuideline: block(item.reviewerGuideline),
    mentions: mentionsOf(source, item, shared),
  }));
  return { items: complete, problems };
}

function mentionsOf(source: string, { rationale }: ItemParts, shared: readonly Mention[]): readonly Mention[] {
  return rationale ? [...shared, ...readMentions(source, rationale, 'rationale')] : shared;
}
