import type { GuidelineBlock, Item, Letter } from '../letter/record.ts';
import type { Side } from '../prose/grounds.ts';

/** A side's guideline block of an item, and the day by which its citations are judged. */
export interface SidedBlock {
  readonly item: Item;
  readonly side: Side;
  readonly block: GuidelineBlock;
  /** ISO day: the denial's for the claims administrator, the decision's for the reviewer; null: not known. */
  readonly day: string | null;
}

/** How messages name a side. */
export const sideWords: Readonly<Record<Side, string>> = {
  'claims-administrator': 'claims administrator',
  reviewer: 'reviewer',
};

/** The guideline blocks of a letter in its order. */
export function sidedBlocks({ items, case: fields }: Letter): readonly SidedBlock[] {
  return items.flatMap((item) => [
    ...sided(item, 'claims-administrator', item.claimsAdministratorGuideline, fields.urDenialDate?.value ?? null),
    ...sided(item, 'reviewer', item.reviewerGuideline, fields.decisionDate?.value ?? null),
  ]);
}

function sided(item: Item, side: Side, block: GuidelineBlock | null, day: string | null): readonly SidedBlock[] {
  return block ? [{ item, side, block, day }] : [];
}
