import type { BodySide } from '../letter/record.ts';
import { everyBodyPart } from '../treatments/bodyParts.ts';
import { wordsIn } from '../treatments/words.ts';
import { isIn, requestsIn } from './asked.ts';
import { readLevels, type SaidLevels } from './levels.ts';
import type { Passage, Said } from './said.ts';

/** A body part that prose names, as often as it names it. */
export interface SaidPart extends Said {
  /** The part in plain words, as the record names it. */
  readonly part: string;
  readonly side: BodySide;
  /** Whether its sentence tells what was requested. */
  readonly asked: boolean;
}

/** What a passage says of the body. */
export interface Anatomy {
  readonly parts: readonly SaidPart[];
  readonly levels: readonly SaidLevels[];
}

/** The body parts and the levels of the spine that a passage names, in its order. */
export function readAnatomy(source: string, passage: Passage): Anatomy {
  const { where, item } = passage;
  const words = wordsIn(source, passage);
  const requests = requestsIn(source, passage);
  const parts = where === 'title' ? [] : everyBodyPart(source, words);
  return {
    parts: parts.map((part) => ({ ...part, where, item, asked: isIn(requests, part) })),
    levels: readLevels(source, words).map((levels) => ({ ...levels, where, item, asked: isIn(requests, levels) })),
  };
}
