import type { BodyPart, Citation, GuidelineBlock, Item } from '../../letter/record.ts';
import { bodyPartsIn } from '../../treatments/bodyParts.ts';
import { covers, isAkin, isNerveTest, knownParts, regionOf, regionsOf, wordsOf } from '../bodyParts.ts';
import filed from '../data/filed-elsewhere.json' with { type: 'json' };
import type { Draft, Rule } from '../rule.ts';

const postsurgical = 'mtus-2009/postsurgical';
/** The guidelines whose chapters are by part of the body. */
const isByPart = /^(?:acoem|odg)\b/;

/** A guideline's chapter on another part of the body than the one that the title names. */
export const citationBodyPart: Rule = {
  id: 'citation-body-part',
  class: 'citation-body-part',
  severity: 'warning',
  description: 'A cited chapter of a guideline is about another part of the body than the title.',
  reason:
    'A criterion of another part of the body does not answer the request; a citation is often left from the item before.',
  example: { here: 'Decision based on MTUS Knee Complaints 2004', there: 'MRI of the left wrist' },
  limits:
    'Each chapter is judged alone. Silent about titles without a body part, about what guidelines file under another part (equipment, supplies, tests before surgery, assistants, drugs, programs) and about general chapters. Tests of nerves may lie in the chapter of the spine or of the limb. The chapters of 2004 have none for the hip, so every one of them is another.',
  check: ({ letter }) => letter.items.flatMap(judgedItem),
};

function judgedItem(item: Item): readonly Draft[] {
  const parts = knownParts(item);
  if (parts.length === 0 || isFiledElsewhere(item)) return [];
  return [
    ...judgedBlock(item, parts, 'claims administrator', item.claimsAdministratorGuideline),
    ...judgedBlock(item, parts, 'reviewer', item.reviewerGuideline),
  ];
}

/** Each guideline of a block once, however often its sentences name it. */
function judgedBlock(item: Item, parts: Parts, who: string, block: GuidelineBlock | null): readonly Draft[] {
  const seen = new Set<string>();
  return (block?.citations ?? []).flatMap((citation): readonly Draft[] => {
    if (seen.has(citation.guideline)) return [];
    seen.add(citation.guideline);
    const about = otherRegion(item, parts, citation);
    const [there] = parts;
    if (about === null || !there) return [];
    const message = `The ${who} of item ${item.index} cites a chapter on the ${about}; its title names the ${wordsOf(parts)}.`;
    return [{ message, here: citation, there, item: item.index }];
  });
}

type Parts = readonly BodyPart[];

/** What a citation is about where that is no part of the title's; null where it fits, or is about no part. */
function otherRegion(item: Item, parts: Parts, citation: Citation): string | null {
  const { guideline, sections } = citation;
  if (sections.some(({ text }) => isFiled(text))) return null;
  if (guideline === postsurgical) return otherSection(parts, sections);
  const region = isByPart.test(guideline) ? regionOf(guideline.slice(guideline.indexOf('/') + 1)) : null;
  return region && !parts.some(({ part }) => covers(region, part, isNerveTest(item))) ? region.region : null;
}

/** The postsurgical guidelines have a section for each part: the first named one where none fits. */
function otherSection(parts: Parts, sections: Citation['sections']): string | null {
  const named = sections.flatMap(({ text }) => bodyPartsIn(text, { start: 0, end: text.length }));
  const fits = named.some((one) => regionsOf(one.part).size === 0 || parts.some(({ part }) => isAkin(part, one.part)));
  return fits ? null : (named[0]?.part ?? null);
}

function isFiledElsewhere({ category, subcategory, surgicalService, title }: Item): boolean {
  return (
    surgicalService ||
    filed.categories.includes(category) ||
    (subcategory !== null && filed.subcategories.includes(subcategory)) ||
    isFiled(title.text)
  );
}

let pattern: RegExp | null = null;

function isFiled(text: string): boolean {
  pattern ??= new RegExp(String.raw`\b(?:${filed.words.join('|')})`, 'i');
  return pattern.test(text);
}
