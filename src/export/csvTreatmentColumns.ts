import type { Amount, Drug } from '../letter/record.ts';
import { ofItem, type RecordColumn } from './csvCells.ts';
import { joined, type Cell } from './csvText.ts';
import { bodyPartInWords } from './itemWords.ts';

/** One value for each drug, in the order of the drugs, so that the columns of drugs can be read side by side. */
const ofDrugs = (value: (drug: Drug) => string | number | null): RecordColumn['cell'] =>
  ofItem(({ drugs }) => {
    const values = drugs.map((drug) => value(drug) ?? '');
    return values.every((one) => one === '') ? null : joined(values);
  });

const ofAmount = (number: keyof Amount): RecordColumn['cell'] => ofItem(({ amount }): Cell => amount?.[number] ?? null);

/** What kind of treatment is disputed, and how much of it. */
export const treatmentColumns: readonly RecordColumn[] = [
  {
    name: 'category',
    meaning: "The category of the treatment in the state's list, `Other` where it fits none.",
    cell: ofItem((item) => item.category),
  },
  {
    name: 'subcategory',
    meaning: "The subcategory in the state's list.",
    cell: ofItem((item) => item.subcategory),
  },
  {
    name: 'drugs',
    meaning:
      'The drugs that the title names, by generic name, joined by `; `; the ingredients of a combination stand with `/` between them.',
    cell: ofDrugs(({ generic }) => generic),
  },
  {
    name: 'drug_classes',
    meaning: 'The class of each drug, in the order of `drugs`, joined by `; `; nothing between two `;` is not known.',
    cell: ofDrugs((drug) => drug.class),
  },
  {
    name: 'drug_strengths',
    meaning: 'The strength of each drug as printed, likewise.',
    cell: ofDrugs(({ strength }) => strength),
  },
  {
    name: 'drug_quantities',
    meaning: 'How many units of each drug were asked for, likewise.',
    cell: ofDrugs(({ quantity }) => quantity),
  },
  {
    name: 'body_parts',
    meaning: 'The body parts that the title names, each with its side where one is named, joined by `; `.',
    cell: ofItem((item) => joined(item.bodyParts.map(bodyPartInWords))),
  },
  {
    name: 'visits',
    meaning: 'How many visits, sessions or treatments were asked for; the larger number of a range.',
    cell: ofAmount('visits'),
  },
  { name: 'visits_per_week', meaning: 'How many of them a week.', cell: ofAmount('perWeek') },
  { name: 'weeks', meaning: 'For how many weeks.', cell: ofAmount('weeks') },
];
