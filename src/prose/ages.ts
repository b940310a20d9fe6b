import { readAges as agesIn } from '../letter/patientAge.ts';
import { textSpan } from '../text/span.ts';
import type { Passage, Said } from './said.ts';

/** An age of the worker, in years; of the time of the injury where `past`. */
export interface SaidAge extends Said {
  readonly years: number;
  readonly past: boolean;
}

/** The ages of the worker that a passage tells, in its order. */
export function readAges(source: string, passage: Passage): readonly SaidAge[] {
  return agesIn(source, passage).map(({ years, start, end, past }) => ({
    ...textSpan(source, { start, end }),
    where: passage.where,
    item: passage.item,
    years,
    past,
  }));
}
