import type { Drug, Item, Letter } from '../letter/record.ts';
import { readAmounts, type SaidAmount } from './amounts.ts';
import { drugMentions } from '../treatments/drugMentions.ts';
import { wordsIn } from '../treatments/words.ts';
import { readDrugsSaid, type SaidDrug } from './drugs.ts';
import type { Passage } from './said.ts';
import { statementsIn, type Statement } from './statements.ts';
import { numberWords } from './numberWords.ts';

/** What titles and prose ask for. */
export interface Asked {
  readonly drugs: readonly SaidDrug[];
  readonly amounts: readonly SaidAmount[];
}

/**
 * The drugs and the amounts of therapy that the titles ask for, and that the prose states as requested. The prose is
 * read only for what the titles name too.
 */
export function readAsked(source: string, { items }: Letter, passages: readonly Passage[]): Asked {
  const ofDrugs = items.filter(({ drugs }) => drugs.length > 0);
  const ofAmounts = items.filter(({ amount }) => amount !== null);
  if (ofDrugs.length + ofAmounts.length === 0) return { drugs: [], amounts: [] };
  const stated = passages.flatMap((passage) => statementsOf(source, passage));
  return {
    drugs: partsOf(ofDrugs, stated).flatMap(({ passage, stretch }) => readDrugsSaid(source, stretch, passage)),
    amounts: partsOf(ofAmounts, stated).flatMap(({ passage, stretch }) => readAmounts(source, stretch, passage)),
  };
}

interface Part {
  readonly passage: Passage;
  readonly stretch: Statement;
}

function partsOf(items: readonly Item[], stated: readonly Part[]): readonly Part[] {
  return items.length === 0 ? [] : [...items.flatMap(partsOfTitle), ...stated];
}

/** A statement without a number or a form says nothing that is compared. */
const telling = new RegExp(
  `\\d|\\b(?:${numberWords}|twice|tablets?|capsules?|patch(?:es)?|creams?|gel|ointment|injections?|spray)\\b`,
  'i',
);

function statementsOf(source: string, passage: Passage): readonly Part[] {
  return statementsIn(source, passage)
    .filter(({ start, end }) => telling.test(source.slice(start, end)))
    .map((stretch) => ({ passage, stretch }));
}

/** Of a partial approval all three parts: a statement may tell any of them. */
function partsOfTitle({ index, title, partial }: Item): readonly Part[] {
  const parts = partial ? [partial.original, partial.authorized, partial.remaining] : [title];
  return parts.map(({ start, end }) => ({
    passage: { where: 'title', item: index, start, end },
    stretch: { start, end, denied: false },
  }));
}

/**
 * The generic names of the drugs that the summary names; none where no title names a drug. Where it has the names that
 * the titles print, only these: other names are not looked for then.
 */
export function drugsNamed(source: string, { items }: Letter, passages: readonly Passage[]): readonly string[] {
  const drugs = items.flatMap((item) => item.drugs);
  if (drugs.length === 0) return [];
  const summaries = passages.filter(({ where }) => where === 'summary');
  const text = summaries.map(({ start, end }) => source.slice(start, end).toLowerCase()).join(' ');
  const isPrinted = (drug: Drug): boolean => text.includes(/[a-z]{4,}/.exec(drug.text.toLowerCase())?.[0] ?? drug.text);
  if (drugs.every(isPrinted)) return drugs.map(({ generic }) => generic);
  return summaries.flatMap((summary) => drugMentions(wordsIn(source, summary)).map(({ name }) => name.generic));
}
