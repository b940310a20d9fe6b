import type { BodySide } from '../letter/record.ts';
import { everyBodyPart } from '../treatments/bodyParts.ts';
import { wordsIn } from '../treatments/words.ts';
import { isIn, requestsIn } from './requests.ts';
import { readLevels, type SaidLevels } from './levels.ts';
import type { Passage, Said } from './said.ts';
import { sentenceBefore, sentenceBehind } from './sentence.ts';

/** A body part that prose names, as often as it names it. */
export interface SaidPart extends Said {
  /** The part in plain words, as the record names it. */
  readonly part: string;
  readonly side: BodySide;
  /** Whether its sentence tells what was requested. */
  readonly asked: boolean;
  /** Whether the words around it tell of the past, or of the other side in passing: "the right hip was replaced". */
  readonly aside: boolean;
}

/** So far around a part the words that set it aside stand, within its sentence. In characters. */
const reach = 60;
const setsAside =
  /\b(?:prior|previous\w*|earlier|status[ -]post|s\/p|history|underwent|replaced|contralateral|opposite|unaffected|uninvolved|compensat\w+|comparison|overuse|in (?:19|20)\d\d)\b/i;

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
    parts: parts.map((part) => ({
      ...part,
      where,
      item,
      asked: isIn(requests, part),
      aside: isAside(source, passage, part),
    })),
    levels: readLevels(source, words).map((levels) => ({ ...levels, where, item, asked: isIn(requests, levels) })),
  };
}

function isAside(
  source: string,
  passage: Passage,
  { side, start, end }: Pick<SaidPart, 'side' | 'start' | 'end'>,
): boolean {
  if (side === null) return false;
  const before = source.slice(Math.max(passage.start, start - reach), start);
  const behind = source.slice(end, Math.min(passage.end, end + reach));
  return setsAside.test(sentenceBefore(before)) || setsAside.test(sentenceBehind(behind));
}
