import { shortNameOf, standingOn } from '../guidelines/catalog.ts';
import type { Citation, GuidelineBlock, Item, Letter } from '../letter/record.ts';
import { comparisonInWords } from './comparison.ts';
import { standings } from './completions.ts';
import { basisInWords, decisionInWords } from './consequences.ts';
import { follows, type Follow } from './consequencesFollow.ts';
import { isRenderedAlone } from './consequencesTime.ts';
import { markdownText } from './markdownText.ts';
import { ruleInMarkdown, type MemoWords } from './memoParts.ts';
import { inEnglish } from './say.ts';

/** Each disputed item: what was decided, what both sides cite, how the reviewer concludes. */
export function itemLines({ items, case: { decisionDate } }: Letter, words: MemoWords): readonly string[] {
  if (items.length === 0) return ['No disputed item was found in the letter.'];
  return items.flatMap((item, at) => [...(at === 0 ? [] : ['']), ...linesOf(item, decisionDate?.value ?? null, words)]);
}

function linesOf(item: Item, day: string | null, { plain, quote }: MemoWords): readonly string[] {
  const { index, title, partial, category, subcategory, rationale } = item;
  const conclusion = rationale?.conclusion;
  const comparison = comparisonInWords(item, inEnglish);
  const kind = subcategory === null || subcategory === category ? category : `${category}, ${subcategory}`;
  return [
    `### Item ${index}: ${plain(title.text)}`,
    '',
    `- **Decision:** ${decisionInWords(item)}`,
    `- **Treatment:** ${kind}`,
    ...(partial ? [`- **Already authorized:** ${quote(partial.authorized)}`] : []),
    `- **The claims administrator cites:** ${citedBy(item.claimsAdministratorGuideline, day)}`,
    `- **The reviewer cites:** ${citedBy(item.reviewerGuideline, day)}`,
    ...(comparison === '' ? [] : [`- **Comparison:** ${comparison}`]),
    `- **Conclusion:** ${conclusion ? quote(conclusion) : 'no sentence that answers the request was found'}`,
  ];
}

function citedBy(block: GuidelineBlock | null, day: string | null): string {
  if (!block) return 'no guideline was found';
  if (block.citations.length > 0) return [...new Set(block.citations.map((one) => citedInWords(one, day)))].join('; ');
  return basisInWords(block.basis) || 'no guideline was recognized';
}

function citedInWords(citation: Citation, day: string | null): string {
  const standing = day === null ? undefined : standings[standingOn(citation.guideline, day)];
  return markdownText(shortNameOf(citation, true)) + (standing === undefined ? '' : ` (${standing.toLowerCase()})`);
}

/** What follows of the decisions, for whom and by when: once for all items of which the same follows. */
export function consequenceLines({ items }: Letter): readonly string[] {
  const groups = new Map<Follow, Item[]>();
  for (const item of items) {
    const follow = follows[item.decision.value][isRenderedAlone(item) ? 'renderedAlone' : 'ahead'];
    const same = groups.get(follow);
    if (same) same.push(item);
    else groups.set(follow, [item]);
  }
  return [...groups].flatMap(([follow, same], at) => [...(at === 0 ? [] : ['']), ...groupLines(follow, same)]);
}

function groupLines(
  { meaning, follows: sentences, rules, unchecked }: Follow,
  items: readonly Item[],
): readonly string[] {
  const indexes = items.map(({ index }) => index).join(', ');
  return [
    `**${items.length === 1 ? 'Item' : 'Items'} ${indexes}.** ${meaning}`,
    '',
    ...sentences.map((sentence) => `- ${sentence}`),
    `- Rules: ${rules.map(([section, paragraph]) => ruleInMarkdown(section, paragraph)).join(', ')}.${unchecked === '' ? '' : ` _${unchecked}_`}`,
  ];
}
