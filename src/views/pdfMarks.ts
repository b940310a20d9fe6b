import type { Letter } from '../letter/record.ts';
import type { TextSpan } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { shortened } from './labels.ts';
import type { MarkKind } from './pdfMessages.ts';
import { itemAt } from './places.ts';
import { inEnglish, type Say } from './say.ts';

/** A stretch of the text to be boxed where it is printed. */
export interface MarkedSpan {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What it is, for those who do not see the box. */
  readonly words: string;
}

/** What is marked of a finding. */
interface Found {
  readonly message: string;
  readonly here: TextSpan;
}

/** Quotes in the words of a mark are no longer than this. */
const longestQuote = 120;

/**
 * What is boxed on the page while the cursor is at this offset: the decision of the item that it is in, the citation
 * under it, and of the findings under it what they are about.
 */
export function marksAt(
  letter: Letter,
  offset: number,
  findings: readonly Found[],
  say: Say = inEnglish,
): readonly MarkedSpan[] {
  const decision = itemAt(letter, offset)?.decision;
  const cited = citationAt(letter, offset)?.citation;
  const found = findings.filter(({ here }) => here.start <= offset && offset <= here.end);
  return [
    ...(decision ? [{ ...span(decision), kind: decision.value, words: say('Decision: {0}', decision.text) }] : []),
    ...(cited ? [{ ...span(cited), kind: 'citation' as const, words: quoted(say('Citation: {0}', cited.text)) }] : []),
    ...found.map(({ here, message }) => ({
      ...span(here),
      kind: 'finding' as const,
      words: quoted(say('Finding: {0}', message)),
    })),
  ];
}

function span({ start, end }: TextSpan): { readonly start: number; readonly end: number } {
  return { start, end };
}

function quoted(words: string): string {
  return shortened(words, longestQuote);
}
