import type { Item, ItemParts } from '../letter/record.ts';
import { readAmount } from './amount.ts';
import { readBodyParts } from './bodyParts.ts';
import { readDrugs } from './drugs.ts';

/** What an item asks for. */
export type Treatment = Pick<Item, 'category' | 'subcategory' | 'drugs' | 'bodyParts' | 'amount'>;

/** Reads from an item's title what kind of treatment it is, which drugs and body parts it names, and how much of it. */
export function readTreatment(source: string, item: ItemParts): Treatment {
  return {
    category: 'Other',
    subcategory: null,
    drugs: readDrugs(source, item.title, item.partial),
    bodyParts: readBodyParts(source, item.title, item.partial),
    amount: readAmount(source, item.title, item.partial),
  };
}
