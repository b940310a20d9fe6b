import type { Amount } from '../letter/record.ts';
import { textSpan, type Span } from '../text/span.ts';
import { amountIn } from '../treatments/amount.ts';
import { wordsIn, type Word } from '../treatments/words.ts';
import { numberWords } from './numberWords.ts';
import type { Passage, Said } from './said.ts';
import type { Statement } from './statements.ts';
import { therapiesIn } from './therapies.ts';

/** How much of a therapy a title or a statement of the request names. */
export interface SaidAmount extends Said, Amount {
  /** The kinds of therapy that are counted ("physical therapy"); none where only "sessions" are named. */
  readonly therapies: readonly string[];
  /** Whether a number of it is a range ("1-2 times a week"), of which the larger stands. */
  readonly range: boolean;
  /** Whether its sentence tells that it was denied. */
  readonly denied: boolean;
}

/** Where one treatment may end and the next begin. */
const joint = /[;,]\s|\band\s/g;
/** A piece that begins so goes on with the piece before it. */
const goesOn = new RegExp(`^(?:\\(?\\d|x\\s?\\d|(?:${numberWords}|once|twice|times|at|for|to)\\b)`, 'i');
const number = `(?:\\d|\\b(?:${numberWords})\\b)`;
const range = new RegExp(`${number}\\s?(?:-|\\u2013|to|or)\\s?${number}`, 'i');

/** The amounts of therapies in a stretch that asks for them, one for each treatment that it parts. */
export function readAmounts(source: string, stretch: Statement, { where, item }: Passage): readonly SaidAmount[] {
  return treatmentsOf(source, stretch).flatMap((piece): readonly SaidAmount[] => {
    const amount = amountIn(source, piece);
    if (!amount || (amount.visits ?? 0) > mostVisits) return [];
    const words = wordsIn(source, piece);
    const span = { start: words[0]?.start ?? piece.start, end: words.at(-1)?.end ?? piece.end };
    const isRange = range.test(source.slice(piece.start, piece.end));
    return [
      {
        ...textSpan(source, span),
        where,
        item,
        ...amount,
        therapies: therapiesIn(words),
        range: isRange,
        denied: stretch.denied,
      },
    ];
  });
}

/** A larger number is a year, or a page. */
const mostVisits = 300;

interface Piece extends Span {
  readonly therapies: readonly string[];
}

/** Parts "acupuncture 2x3, and physical therapy, 2 times a week for 3 weeks" where another therapy begins. */
function treatmentsOf(source: string, { start, end }: Span): readonly Span[] {
  const text = source.slice(start, end);
  const cuts = Array.from(text.matchAll(joint), ({ 0: words, index }) => start + index + words.length);
  const pieces: Piece[] = [];
  let at = start;
  for (const cut of [...cuts, end]) {
    const piece = { start: at, end: cut };
    at = cut;
    const words = wordsIn(source, piece);
    add(pieces, { ...piece, therapies: therapiesIn(words) }, continues(source, piece, words));
  }
  return pieces;
}

function continues(source: string, { start, end }: Span, words: readonly Word[]): boolean {
  return words.length === 0 || goesOn.test(source.slice(start, end).trimStart());
}

function add(pieces: Piece[], piece: Piece, isContinued: boolean): void {
  const last = pieces.at(-1);
  const isSame = last && (piece.therapies.length === 0 || piece.therapies.join() === last.therapies.join());
  if (last && isContinued && isSame) pieces[pieces.length - 1] = { ...last, end: piece.end };
  else pieces.push(piece);
}
