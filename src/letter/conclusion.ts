import { fold, type Span, type TextSpan } from '../text/span.ts';
import { answerOf, isFixedSentence, plainWords, type Answer } from './conclusionAnswer.ts';
import { repairWords } from './conclusionRepair.ts';
import type { Conclusion } from './record.ts';
import { lastSentence } from './sentences.ts';

/** Sentences looked at, from the end: real rationales have fewer than a hundred. */
const mostSentences = 300;
/** Characters looked at, from the end: ten times the longest rationales. */
const mostCharacters = 60_000;
/** A weak answer this many sentences behind the last strong one is the conclusion all the same. */
const farBehind = 4;
/** Only the last sentences answer weakly: further up they tell of guidelines and findings. */
const weakSentences = 2;
/** Sentences at the end whose damaged words are put right where none of them answers. */
const repairedSentences = 3;

interface Found extends Answer {
  readonly span: Span;
  readonly text: string;
  /** How many sentences follow. */
  readonly behind: number;
}

/**
 * The last sentence of the rationale that answers the request, with what it answers; null where none does. The fixed
 * sentences about tapering an opioid do not count, nor does an opening sentence where another answer follows. Looks
 * from the end, at a bounded number of sentences.
 */
export function findConclusion(source: string, rationale: TextSpan): Conclusion | null {
  const found = chooseAnswer(source, rationale, mostSentences, plainWords);
  if (found?.strong === true && found.behind <= farBehind) return asConclusion(found);
  return asConclusion(repairedAnswer(source, rationale) ?? found);
}

function repairedAnswer(source: string, rationale: Span): Found | null {
  const found = chooseAnswer(source, rationale, repairedSentences, (text) => plainWords(repairWords(text)));
  return found?.strong === true ? found : null;
}

function asConclusion(found: Found | null): Conclusion | null {
  return found && { text: found.text, start: found.span.start, end: found.span.end, polarity: found.polarity };
}

/** The last strong answer, unless a weak one follows an opening sentence or stands far behind it. */
function chooseAnswer(source: string, rationale: Span, limit: number, words: (text: string) => string): Found | null {
  let weak: Found | null = null;
  const start = Math.max(rationale.start, rationale.end - mostCharacters);
  let end = rationale.end;
  for (let behind = 0; behind < limit; behind++) {
    const span = lastSentence(source, { start, end });
    if (span === null) return weak;
    const found = answerIn(source, span, behind, words);
    if (found?.strong === true) return isOvertaken(found, weak, rationale) ? weak : found;
    if (behind < weakSentences) weak ??= found;
    end = span.start;
  }
  return weak;
}

function isOvertaken(strong: Found, weak: Found | null, rationale: Span): boolean {
  return weak !== null && (strong.span.start <= rationale.start || strong.behind - weak.behind >= farBehind);
}

function answerIn(source: string, span: Span, behind: number, words: (text: string) => string): Found | null {
  const text = fold(source.slice(span.start, span.end));
  const plain = words(text);
  if (isFixedSentence(plain)) return null;
  const answer = answerOf(plain);
  return answer && { ...answer, span, text, behind };
}
