import type { Item, ItemParts } from '../letter/record.ts';
import { readAmount } from './amount.ts';
import { readBodyParts } from './bodyParts.ts';
import { readCategory } from './category.ts';
import { readDrugs } from './drugs.ts';

/** What an item asks for. */
export type Treatment = Pick<Item, 'category' | 'subcategory' | 'drugs' | 'bodyParts' | 'amount'>;

/** What was asked for together with a surgery, by the state's rules: whatever the thing is. */
const surgicalServiceCategory: Pick<Item, 'category' | 'subcategory'> = {
  category: 'Surgery',
  subcategory: 'Adjunct Surgical Services',
};

/** Reads from an item's title what kind of treatment it is, which drugs and body parts it names, and how much of it. */
export function readTreatment(source: string, item: ItemParts): Treatment {
  const { title, partial, surgicalService } = item;
  const drugs = readDrugs(source, title, partial);
  return {
    ...(surgicalService ? surgicalServiceCategory : readCategory((partial?.original ?? title).text, drugs)),
    drugs,
    bodyParts: readBodyParts(source, title, partial),
    amount: readAmount(source, title, partial),
  };
}
