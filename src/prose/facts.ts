import type { Letter } from '../letter/record.ts';
import { readDates, type SaidDate } from './dates.ts';
import { readSexes, type SaidSex } from './persons.ts';
import type { Passage } from './said.ts';

/** What the prose of a letter states, each with its place: what checks compare. In the order of the text. */
export interface Facts {
  readonly dates: readonly SaidDate[];
  readonly sexes: readonly SaidSex[];
}

/** Reads what the case summary and the rationales state. Never throws. */
export function readFacts(source: string, letter: Letter): Facts {
  const passages = passagesOf(letter);
  return {
    dates: passages.flatMap((passage) => readDates(source, passage)),
    sexes: passages.flatMap((passage) => readSexes(source, passage)),
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
