import type { Item } from '../letter/record.ts';
import { textSpan, type TextSpan } from '../text/span.ts';

/** Whose guideline block it is. */
export type Side = 'claims-administrator' | 'reviewer';

/** A fixed sentence of a guideline block that says on what a decision is based. */
export interface SaidGround extends TextSpan {
  readonly item: number;
  readonly side: Side;
  /** `outside`: based on recommendations outside of the MTUS; `none`: no medical evidence was cited. */
  readonly says: 'mtus' | 'non-mtus' | 'outside' | 'none';
}

const sentence =
  /\b(?:(decision\s+based\s+on\s+MTUS)|((?:decision\s+based\s+on|and(?:\s+on)?(?:\s+the)?)\s+Non-?\s?MTUS)|(outside\s+of\s+the\s+MTUS|not\s+base\s+(?:their|its|his|her)\s+decision\s+on\s+the\s+MTUS)|(not\s+cite\s+any\s+medical\s+evidence))\b/gi;
const says = ['mtus', 'non-mtus', 'outside', 'none'] as const;

/** The grounds that the two blocks of an item name, in the order of the text. Damaged sentences are left out. */
export function readGrounds(source: string, item: Item): readonly SaidGround[] {
  return [...groundsIn(source, item, 'claims-administrator'), ...groundsIn(source, item, 'reviewer')];
}

function groundsIn(source: string, item: Item, side: Side): readonly SaidGround[] {
  const block = side === 'reviewer' ? item.reviewerGuideline : item.claimsAdministratorGuideline;
  if (!block) return [];
  return Array.from(source.slice(block.start, block.end).matchAll(sentence), (match) => {
    const start = block.start + match.index;
    const kind = says[match.slice(1).findIndex(Boolean)] ?? 'none';
    return { ...textSpan(source, { start, end: start + match[0].length }), item: item.index, side, says: kind };
  });
}
