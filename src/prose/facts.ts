import type { Letter } from '../letter/record.ts';
import { readAges, type SaidAge } from './ages.ts';
import { readAnatomy, type Anatomy, type SaidPart } from './bodyParts.ts';
import { readDates, type SaidDate } from './dates.ts';
import type { SaidAmount } from './amounts.ts';
import type { SaidDrug } from './drugs.ts';
import { readDrugClasses, type SaidClass } from './drugClasses.ts';
import { readGrounds, type SaidGround } from './grounds.ts';
import { drugsNamed, readAsked } from './asked.ts';
import type { SaidLevels } from './levels.ts';
import { readSexes, type SaidSex } from './persons.ts';
import type { Passage } from './said.ts';

/** What the prose of a letter states, each with its place: what checks compare. In the order of the text. */
export interface Facts {
  readonly dates: readonly SaidDate[];
  readonly sexes: readonly SaidSex[];
  readonly ages: readonly SaidAge[];
  /** The body parts of the case summary, and of the rationales whose titles name one; those of titles stand in the record. */
  readonly bodyParts: readonly SaidPart[];
  /** The levels of the spine in the same places, and in titles. */
  readonly levels: readonly SaidLevels[];
  /** The drugs that titles ask for, and that prose states as requested; all that a title names where it is a partial approval. */
  readonly drugs: readonly SaidDrug[];
  /** The amounts of therapy, of the same places. */
  readonly amounts: readonly SaidAmount[];
  /** What prose calls a drug: "X is an NSAID". */
  readonly drugClasses: readonly SaidClass[];
  /** The generic names of all drugs of the summary; none where no title names a drug. */
  readonly summaryDrugs: readonly string[];
  /** The fixed sentences of the guideline blocks. */
  readonly grounds: readonly SaidGround[];
}

/** Reads what the case summary and the rationales state. Never throws. */
export function readFacts(source: string, letter: Letter): Facts {
  const passages = passagesOf(letter);
  const anatomy = readAnatomies(source, letter, passages);
  return {
    dates: passages.flatMap((passage) => readDates(source, passage)),
    sexes: passages.flatMap((passage) => readSexes(source, passage)),
    ages: passages.flatMap((passage) => readAges(source, passage)),
    bodyParts: anatomy.flatMap(({ parts }) => parts),
    levels: anatomy.flatMap(({ levels }) => levels),
    ...readAsked(source, letter, passages),
    drugClasses: passages.flatMap((passage) => readDrugClasses(source, passage)),
    summaryDrugs: drugsNamed(source, letter, passages),
    grounds: letter.items.flatMap((item) => readGrounds(source, item)),
  };
}

function passagesOf({ sections, items }: Letter): readonly Passage[] {
  const summaries = sections
    .filter(({ kind }) => kind === 'summary')
    .map((section): Passage => {
      return { where: 'summary', item: null, start: section.heading?.end ?? section.start, end: section.end };
    });
  const rationales = items.flatMap(({ index, rationale }): readonly Passage[] =>
    rationale ? [{ where: 'rationale', item: index, start: rationale.start, end: rationale.end }] : [],
  );
  return [...summaries, ...rationales];
}

/** The body is read where a title names a part of it: nothing is compared with it elsewhere. */
function readAnatomies(source: string, letter: Letter, passages: readonly Passage[]): readonly Anatomy[] {
  const named = new Set(letter.items.filter(({ bodyParts }) => bodyParts.length > 0).map(({ index }) => index));
  if (named.size === 0) return [];
  return [...passages, ...titlesOf(letter)]
    .filter(({ item }) => item === null || named.has(item))
    .map((passage) => readAnatomy(source, passage));
}

/** What the titles ask for; of a partial approval what was asked for at first. */
function titlesOf({ items }: Letter): readonly Passage[] {
  return items.map(({ index, title, partial }) => {
    const { start, end } = partial?.original ?? title;
    return { where: 'title', item: index, start, end };
  });
}
