import { comparisonOf, type Comparison } from '../guidelines/comparison.ts';
import type { GuidelineBlock, Item } from '../letter/record.ts';
import { said, type Say } from './say.ts';

type Sides = Pick<Item, 'claimsAdministratorGuideline' | 'reviewerGuideline'>;

const words: Readonly<Record<Exclude<Comparison, 'same-guideline-other-section' | 'one-cited-none'>, string>> = {
  same: said('both sides cite the same guideline'),
  overlap: said('the sides cite in part the same guidelines'),
  different: said('the sides cite different guidelines'),
  'none-cited': said('neither side cites a guideline'),
};

/** How the two sides of an item compare in what they cite, as a half sentence; '' where it cannot be told. */
export function comparisonInWords(item: Sides, say: Say): string {
  const comparison = comparisonOf(item);
  switch (comparison) {
    case null:
      return '';
    case 'one-cited-none':
      return item.reviewerGuideline?.citations.length === 0
        ? say('the reviewer cites no guideline')
        : say('the claims administrator cites no guideline');
    case 'same-guideline-other-section':
      return bothNameSections(item)
        ? say('same guideline, but other sections')
        : say('same guideline, but other pages');
    case 'same':
      return guidelinesOf(item.reviewerGuideline) > 1 ? say('both sides cite the same guidelines') : say(words.same);
    default:
      return say(words[comparison]);
  }
}

function bothNameSections({ claimsAdministratorGuideline: one, reviewerGuideline: other }: Sides): boolean {
  return [one, other].every((block) => block?.citations.some(({ sections }) => sections.length > 0));
}

function guidelinesOf(block: GuidelineBlock | null): number {
  return new Set(block?.citations.map(({ guideline }) => guideline)).size;
}
