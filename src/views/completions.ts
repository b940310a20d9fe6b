import { guidelineOf, standingOn } from '../guidelines/catalog.ts';
import { readCitations } from '../guidelines/citations.ts';
import type { Citation, Letter } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import {
  guidelineNames,
  isWhole,
  namesFor,
  sectionsName,
  sentenceNames,
  topicNames,
  type CitedAs,
  type CompletionName,
} from './completionNames.ts';
import { blockBefore, type BlockBefore } from './completionPlace.ts';
import { said, type Say } from './say.ts';

/** What can be written at a cursor. */
export interface Completion {
  readonly name: string;
  readonly kind: 'guideline' | 'topic' | 'sentence';
  /** The guideline's id; undefined for sentences and topics. */
  readonly guideline: string | undefined;
  readonly detail: string;
}

export interface Completions {
  /** What is typed of it already, up to the cursor. */
  readonly typed: Span;
  /** The likeliest first. */
  readonly completions: readonly Completion[];
}

/** Where a name may begin, and what may stand there. */
interface Start {
  readonly at: number;
  readonly separator: 'lead-in' | 'and' | 'semicolon' | 'comma' | 'sections';
}

const leadIn = /decision\s+based\s+on\s+(?:non-?\s*mtus\s+citation|mtus)(?![\w-])[:\s]*/gi;
const separators = /section(?:\(s\)|s)?\s*:\s*|[;,]\s+(?:and\s+)?|\s+and\s+(?=\p{Lu}|$)/giu;
const sentenceEnd = /\.\s+(?=\p{Lu}|$)/gu;

/** A name holds no more separators than this. */
const mostStarts = 8;

/** How a guideline stood on the day of the decision, where that is of use while one writes or reads. */
export const standings: Readonly<Record<string, string>> = {
  'in-force': said('In force on the day of the decision'),
  superseded: said('Superseded by the day of the decision'),
  'not-yet': said('Not yet in force on the day of the decision'),
};

/**
 * What can be written at the cursor in a guideline block: the form's sentences, behind their beginning the names of
 * guidelines, behind a guideline its topics. Undefined outside of guideline blocks, and where nothing goes on as typed.
 */
export function completionsAt(letter: Letter, text: string, offset: number, say: Say): Completions | undefined {
  const block = blockBefore(letter, text, offset);
  if (!block) return undefined;
  const before = text.slice(block.start, offset);
  const sentence = lastMatch(sentenceEnd, before)?.end ?? 0;
  const lead = lastMatch(leadIn, before);
  if (!lead || lead.end < sentence) return sentencesAt(block, sentence, before, say);
  const as: CitedAs = /non/i.test(before.slice(lead.start, lead.end)) ? 'non-mtus' : 'mtus';
  const day = letter.case.decisionDate?.value ?? null;
  const { citations } = readCitations(text, block);
  for (const start of startsIn(before, lead.end)) {
    const typed = before.slice(start.at);
    const cited = citations.findLast((citation) => citation.start < block.start + start.at);
    const found = namesFor(typed, namesAt(start, as, cited));
    if (found.length === 0) continue;
    if (!isWhole(typed, found)) return completionsOf(found, { start: block.start + start.at, end: offset }, day, say);
    if (!/[;,]\s*$/.test(typed)) return undefined;
  }
  return undefined;
}

function completionsOf(names: readonly CompletionName[], typed: Span, day: string | null, say: Say): Completions {
  return {
    typed,
    completions: inForceFirst(
      names.map((name) => completionOf(name, day, say)),
      day,
    ),
  };
}

function sentencesAt(block: BlockBefore, at: number, before: string, say: Say): Completions | undefined {
  const typed = before.slice(at);
  const names = sentenceNames(block.kind).filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
  const completions = names.map((name) => ({ ...completionOf(name, null, say), kind: 'sentence' as const }));
  return completions.length === 0 ? undefined : { typed: { start: block.start + at, end: block.end }, completions };
}

/** From the first on: a name holds commas, so that the longest stretch goes first. */
function startsIn(before: string, leadEnd: number): readonly Start[] {
  const starts: Start[] = [{ at: leadEnd, separator: 'lead-in' }];
  for (const found of before.slice(leadEnd).matchAll(separators))
    starts.push({ at: leadEnd + found.index + found[0].length, separator: separatorOf(found[0]) });
  return starts.slice(-mostStarts);
}

function separatorOf(found: string): Start['separator'] {
  if (/and\s+$/i.test(found)) return 'and';
  if (found.startsWith(';')) return 'semicolon';
  return found.startsWith(',') ? 'comma' : 'sections';
}

function namesAt({ separator }: Start, as: CitedAs, cited: Citation | undefined): readonly CompletionName[] {
  const topics = cited ? topicNames(cited.guideline) : [];
  switch (separator) {
    case 'lead-in':
      return guidelineNames(as);
    case 'and':
      // Behind prose, which is read as the schedule alone, no guideline follows.
      return cited?.guideline.includes('/') && guidelineOf(cited.guideline) ? guidelineNames(as) : [];
    case 'semicolon':
      return as === 'mtus' ? guidelineNames(as) : [...guidelineNames(as), ...topics];
    case 'sections':
      return topics;
    case 'comma':
      return as === 'mtus' && cited && !/section/i.test(cited.text) ? [sectionsName] : topics;
  }
}

function completionOf({ name, guideline }: CompletionName, day: string | null, say: Say): Completion {
  if (guideline === undefined) return { name, kind: 'topic', guideline, detail: '' };
  const standing = standings[standingOn(guideline, day)];
  const detail = standing === undefined || day === null ? '' : say(standing);
  return { name, kind: 'guideline', guideline, detail };
}

/** Editions that were in force when the letter was decided come before others. */
function inForceFirst(completions: readonly Completion[], day: string | null): readonly Completion[] {
  const isInForce = ({ guideline }: Completion): boolean =>
    guideline !== undefined && day !== null && standingOn(guideline, day) === 'in-force';
  return [...completions.filter(isInForce), ...completions.filter((completion) => !isInForce(completion))];
}

function lastMatch(pattern: RegExp, text: string): Span | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  return found && { start: found.index, end: found.index + found[0].length };
}
