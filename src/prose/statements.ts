import type { Span } from '../text/span.ts';
import type { Passage } from './said.ts';
import { sentenceBefore, sentenceBehind } from './sentence.ts';

/** A stretch of prose that states what was requested. */
export interface Statement extends Span {
  /** Whether its sentence tells that it was denied: then it is the disputed request, not an earlier one. */
  readonly denied: boolean;
}

/** Words that tell that a sentence states what was requested or decided. */
const cue =
  /\brequest(?:s|ed|ing)?\b|\bnon-?\s{0,2}certif\w+|\bden(?:ied|ial)\b|\bmedically[\s-]{1,3}necessary\b|\bmedical necessity\b/gi;
/** Of these what was asked for stands behind them; of the others before. */
const leading = /^(?:request|non|den)/i;
const passive = /\b(?:is|are|was|were|been|being|be|as)\s+(?:also\s+|previously\s+|therefore\s+|the\s+original\s+)?$/i;
const denial = /\bden(?:ied|ial|ying)\b|\bnon-?\s{0,2}certif|\bnot\s+(?:certified|approved|authorized)\b/i;
/** A sentence is followed so far from its cue. In characters. */
const reach = 400;
/** Sentences that tell of a part of a request, or of another one. */
const ofOther =
  /\b(?:modif|partial|conditional)|(?<!\bnon-?\s{0,2}|\bnot\s{1,2})\b(?:certified|authorized|approved)\b|\b(?:previous|prior|earlier|first|another|past|last|other|separate|new|subsequent|future)\s+requests?\b|\bpreviously\s+requested\b/i;
/** Words behind which a sentence tells of something else than the request. */
const turn =
  /\b(?:recommend\w*|guidelines?|mtus|odg|acoem|up to|no more than|maximum|limit\w*|exceed\w*|previous\w*|prior|completed?|already|received|underwent|attended|in addition to|on top of|after|following|since|because|due to|but|however|although|whereas|instead|rather|given|having|has had|had|history|currently (?:taking|using)|weaning|wean|taper\w*|increas\w+|titrat\w+|of which|only)\b/i;
/** What a sentence says of a request ends what it says the request is. */
const verdict =
  /\b(?:is|are|was|were)\s+(?:also\s+|therefore\s+|thus\s+)?(?:not|medically|den\w+|non|deemed|considered|determined|found)\b/i;

const everyTurn = new RegExp(turn.source, 'gi');

/** The stretches of a passage that state what was requested, each within one sentence; silent on requests of the past, and approved ones. */
export function statementsIn(source: string, { start, end }: Passage): readonly Statement[] {
  const text = source.slice(start, end);
  const found: Statement[] = [];
  let least = 0;
  for (const { 0: words, index } of text.matchAll(cue)) {
    if (index < least) continue;
    const from = Math.max(least, index - reach);
    const first = index - sentenceBefore(text.slice(from, index)).length;
    const last = index + sentenceBehind(text.slice(index, index + reach)).length;
    least = last;
    const span = stated(text, { first, last, index, words });
    if (!span) continue;
    const denied = denial.test(text.slice(first, last));
    found.push({ start: start + span.start, end: start + span.end, denied });
  }
  return found;
}

interface Cue {
  readonly first: number;
  readonly last: number;
  readonly index: number;
  readonly words: string;
}

function stated(text: string, { first, last, index, words }: Cue): Span | null {
  const before = text.slice(first, index);
  if (ofOther.test(text.slice(first, last))) return null;
  if (leading.test(words) && !passive.test(before)) {
    const from = index + words.length;
    const behind = text.slice(from, last);
    const ends = [turn, verdict].map((end) => end.exec(behind)?.index ?? behind.length);
    return { start: index, end: from + Math.min(...ends) };
  }
  const behind = endOfTurns(before);
  return behind < 0 ? null : { start: first + behind, end: index };
}

/** Behind the comma that ends what a sentence tells of guidelines and the past; below 0 where no comma does. */
function endOfTurns(before: string): number {
  const last = Array.from(before.matchAll(everyTurn)).at(-1);
  if (!last) return 0;
  const comma = before.indexOf(', ', last.index);
  return comma < 0 ? -1 : comma + 2;
}
