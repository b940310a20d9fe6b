import type { Item, ItemParts } from '../letter/record.ts';

/** What an item asks for. */
export type Treatment = Pick<Item, 'category' | 'subcategory' | 'drugs' | 'bodyParts' | 'amount'>;

/** Reads from an item's title what kind of treatment it is, which drugs and body parts it names, and how much of it. */
export function readTreatment(source: string, item: ItemParts): Treatment {
  void source;
  void item;
  return { category: 'Other', subcategory: null, drugs: [], bodyParts: [], amount: null };
}
