import type { Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { readAmounts, type SaidAmount } from './amounts.ts';
import { readDrugsSaid, type SaidDrug } from './drugs.ts';
import type { Passage } from './said.ts';
import { statementsIn } from './statements.ts';

/** What titles and prose ask for. */
export interface Asked {
  readonly drugs: readonly SaidDrug[];
  readonly amounts: readonly SaidAmount[];
}

/**
 * The drugs and the amounts of therapy that the titles ask for, and that the prose states as requested. The prose is
 * read only for what the titles name too.
 */
export function readAsked(source: string, letter: Letter, passages: readonly Passage[]): Asked {
  const titles = letter.items.flatMap(partsOfTitle);
  const hasDrugs = letter.items.some(({ drugs }) => drugs.length > 0);
  const hasAmounts = letter.items.some(({ amount }) => amount !== null);
  const stated = hasDrugs || hasAmounts ? passages.flatMap((passage) => statementsOf(source, passage)) : [];
  const parts = [...titles, ...stated];
  return {
    drugs: hasDrugs ? parts.flatMap(({ passage, stretch }) => readDrugsSaid(source, stretch, passage)) : [],
    amounts: hasAmounts ? parts.flatMap(({ passage, stretch }) => readAmounts(source, stretch, passage)) : [],
  };
}

interface Part {
  readonly passage: Passage;
  readonly stretch: Span;
}

function statementsOf(source: string, passage: Passage): readonly Part[] {
  return statementsIn(source, passage).map((stretch) => ({ passage, stretch }));
}

/** Of a partial approval all three parts: a statement may tell any of them. */
function partsOfTitle({ index, title, partial }: Letter['items'][number]): readonly Part[] {
  const parts = partial ? [partial.original, partial.authorized, partial.remaining] : [title];
  return parts.map(({ start, end }) => ({
    passage: { where: 'title', item: index, start, end },
    stretch: { start, end },
  }));
}
