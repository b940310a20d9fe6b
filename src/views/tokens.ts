import type { Decision, DecisionValue, Item, Letter } from '../letter/record.ts';
import { trimSpan, type Span } from '../text/span.ts';

/** The kinds of tokens, in the order of the legend; package.json maps each to the scope that the first colors give it. */
export const tokenTypes = [
  'sectionHeading',
  'formLabel',
  'itemTitle',
  'decisionWord',
  'guidelineBlock',
  'headerDate',
  'caseNumber',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** What a decision word says, as modifiers of its token. */
export const tokenModifiers = ['upheld', 'overturned'] as const satisfies readonly DecisionValue[];

/** A stretch of one line that gets one color. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly DecisionValue[];
}

/** A text longer than this, in UTF-16 code units, keeps its first colors. */
export const longestColored = 1_000_000;

/** The longest label of a block with room for what a scan adds: "Claims Administrator guideline:" has 31 letters. */
const longestLabel = 64;

/**
 * The tokens of a letter in the order of its text. None overlap, none is empty, none holds a line break.
 *
 * @param text the text that the letter was read from
 */
export function tokensOf(letter: Letter, text: string): readonly Token[] {
  const found = [...headerTokens(letter), ...headingTokens(letter), ...itemTokens(letter, text)];
  const sorted = found.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start);
  return apart(sorted).flatMap((token) => onLines(token, text));
}

/** The tokens that touch a stretch of the text. Takes tokens in their order. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return [];
  const behind = tokens.findIndex((token, at) => at >= first && token.start >= end);
  return tokens.slice(first, behind < 0 ? undefined : behind);
}

function token(type: TokenType, { start, end }: Span, modifiers: readonly DecisionValue[] = []): Token {
  return { type, start, end, modifiers };
}

function headerTokens({ case: fields }: Letter): readonly Token[] {
  const { caseNumber, dateAssigned, dateOfInjury, decisionDate, urDenialDate, applicationReceived } = fields;
  const dates = [dateAssigned, dateOfInjury, decisionDate, urDenialDate, applicationReceived];
  return [
    ...(caseNumber ? [token('caseNumber', caseNumber)] : []),
    ...dates.flatMap((date) => (date ? [token('headerDate', date)] : [])),
  ];
}

function headingTokens({ sections }: Letter): readonly Token[] {
  return sections.flatMap(({ heading }) => (heading ? [token('sectionHeading', heading)] : []));
}

function itemTokens({ items, problems }: Letter, text: string): readonly Token[] {
  const foreign = problems.filter(({ code }) => unlabeled.has(code)).map(({ start }) => start);
  return items.flatMap((item) => [
    token('itemTitle', item.title),
    decisionToken(item.decision),
    ...blockTokens(item),
    ...labelTokens(item, text, foreign),
  ]);
}

function decisionToken(decision: Decision): Token {
  return token('decisionWord', decision, [decision.value]);
}

function blockTokens({ claimsAdministratorGuideline, reviewerGuideline }: Item): readonly Token[] {
  return [claimsAdministratorGuideline, reviewerGuideline].flatMap((block) =>
    block ? [token('guidelineBlock', block)] : [],
  );
}

/** Problems that say that more than a label stands between two parts. */
const unlabeled: ReadonlySet<string> = new Set(['item.text-unlabeled', 'item.part-repeated', 'item.line-missing']);

/**
 * The record has no labels of its own: between two parts of an item stands the label of the second, and nothing else
 * where no problem says so.
 */
function labelTokens(item: Item, text: string, foreign: readonly number[]): readonly Token[] {
  const { decision, claimsAdministratorGuideline, reviewerGuideline, rationale } = item;
  const parts = [decision, claimsAdministratorGuideline, reviewerGuideline, rationale].filter((part) => part !== null);
  return parts.slice(1).flatMap((part, at) => {
    const gap = trimSpan(text, { start: parts[at]?.end ?? part.start, end: part.start });
    const isLabel = gap.end - gap.start <= longestLabel && !holdsOne(gap, foreign);
    return isLabel ? [token('formLabel', gap)] : [];
  });
}

/** Whether one of some offsets, in their order, lies in a stretch. A hostile letter has thousands of both. */
function holdsOne({ start, end }: Span, offsets: readonly number[]): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? end) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? end) < end;
}

/** Tokens that do not overlap: one inside another, as a decision in a heading of 2013, parts it; of two that cross, the later gives way. */
function apart(sorted: readonly Token[]): readonly Token[] {
  const parted: Token[] = [];
  for (const one of sorted) {
    const outer = parted.pop();
    if (!outer) parted.push(one);
    else if (one.end > outer.end) parted.push(outer, { ...one, start: Math.max(one.start, outer.end) });
    else parted.push({ ...outer, end: one.start }, one, { ...outer, start: one.end });
  }
  return parted;
}

/** The stretches of a token on each of its lines, without the blanks at their ends. */
function onLines(one: Token, text: string): readonly Token[] {
  const lines: Token[] = [];
  for (let from = one.start; from < one.end;) {
    const to = lineEnd(text, from, one.end);
    const { start, end } = trimSpan(text, { start: from, end: to });
    if (start < end) lines.push({ ...one, start, end });
    from = to + 1;
  }
  return lines;
}

/** Where the line of an offset ends, no further than a limit. */
function lineEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return limit;
}
