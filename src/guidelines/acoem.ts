import { editionIn, type Head } from './acoemHead.ts';
import { headsIn, type Frame } from './acoemHeads.ts';
import { detailsIn, trimmedStretch, type Draft } from './draft.ts';
import { skipNoise, yearBefore } from './noise.ts';
import { slugOf } from './slug.ts';
import type { Stretch } from './topics.ts';
import { idOfAcoem, idOfMtusPart, type AcoemContext, type Meaning } from './vocabulary.ts';
import type { Words } from './words.ts';

export type { Frame } from './acoemHeads.ts';

/** Reads what is cited of ACOEM's guidelines or of the MTUS in a stretch that begins with their name or behind a lead-in. */
export function readAcoem(words: Words, { from, to }: Stretch, frame: Frame): readonly Draft[] {
  const slot = skipNoise(words, frame.behindName, to, 'acoem');
  const said = { edition: editionIn(words, from, slot.end), year: yearBefore(words, from) ?? slot.year };
  const heads = headsIn(words, slot.end, to, frame);
  const [first] = heads;
  const drafts: Draft[] = [];
  const alone = !first || (first.from > slot.end && isContent(words, slot.end, first.from));
  if (alone) {
    for (const draft of generic(words, { from, to: first?.from ?? to }, slot.end, frame, said)) drafts.push(draft);
  }
  heads.forEach((head, at) => {
    const begins = at === 0 && !alone ? from : head.from;
    const stretch = trimmedStretch(words, { from: begins, to: heads[at + 1]?.from ?? to });
    drafts.push(drafted(words, stretch, head, frame, said));
  });
  return drafts;
}

interface Said {
  readonly edition: 2 | 3 | null;
  readonly year: number | null;
}

function isContent(words: Words, from: number, to: number): boolean {
  const { from: start, to: end } = trimmedStretch(words, { from, to });
  return end > start;
}

function generic(words: Words, stretch: Stretch, behind: number, frame: Frame, said: Said): readonly Draft[] {
  const trimmed = trimmedStretch(words, stretch);
  if (trimmed.to <= trimmed.from) return [];
  const details = detailsIn(words, { from: Math.min(Math.max(behind, trimmed.from), trimmed.to), to: trimmed.to });
  const acoem = !frame.mtus || words.keys.slice(trimmed.from, behind).includes('acoem');
  return [
    { ...trimmed, source: frame.source, guideline: acoem ? genericId(said) : 'mtus', year: said.year, ...details },
  ];
}

function genericId({ edition, year }: Said): string {
  if (edition === 2 || (edition === null && year === 2004)) return 'acoem-2004';
  return edition === 3 ? 'acoem-3' : 'acoem';
}

function drafted(words: Words, stretch: Stretch, head: Head, frame: Frame, said: Said): Draft {
  const year = head.year ?? said.year;
  const details = detailsIn(words, { from: Math.min(head.to, stretch.to), to: stretch.to });
  const context = { edition: head.edition ?? said.edition, year, mtus: frame.mtus, numbered: head.numbered };
  const guideline = head.meaning === 'unknown' ? unknownId(words, head) : idOf(head.meaning, context);
  return { ...stretch, source: frame.source, guideline, year, ...details };
}

function unknownId({ text, starts, ends }: Words, { from, to }: Head): string {
  return `other/${slugOf(text.slice(starts[from], ends[to - 1]))}`;
}

function idOf(meaning: Meaning | null, context: AcoemContext): string {
  if (meaning === null) return 'acoem';
  if (meaning.family === 'mtus') return idOfMtusPart(meaning.part, context.year);
  return meaning.family === 'acoem' ? idOfAcoem(meaning.subject, meaning.edition, context) : meaning.id;
}
