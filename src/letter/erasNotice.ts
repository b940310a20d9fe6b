import { editDistance } from '../text/likeness.ts';
import { textSpan, type Span, type TextSpan } from '../text/span.ts';
import { basisOf } from './basis.ts';
import { findConclusion } from './conclusion.ts';
import { knownHeading } from './eras.ts';
import type { Decision, GuidelineBlockParts, ItemParts, Rationale, Section } from './record.ts';
import { readService } from './service.ts';

/** The fixed words of a numbered decision of the notice (September 2013); the number is missing now and then. */
const determined =
  /(?:(\d{1,3})\s*[).]\s*)?MAXIMUS\s+Federal\s+Services,?\s+Inc\.?\s+has\s+determined\s+(?:that\s+)?the\s+request\s+for\s+(?:an?\s+)?/g;
const answered = /\s(?:is|are|was|were)\s+(not\s+)?medically\s+necessary\s+and\s+appropriate/;
/** Titles are shorter than this. */
const longestTitle = 2000;
/** The letters by which the second print of a decision is known, and how many of them a scan may get wrong. */
const comparedLetters = 60;
const wrongLetters = 6;

/**
 * The disputed items of the notice of 2013 in a span: one for each numbered decision, which the notice prints twice.
 * They have no guideline blocks and no rationale: how the notice ties those to its decisions is not known.
 */
export function readNoticeItems(source: string, span: Span): readonly ItemParts[] {
  const items: { readonly number: string; readonly letters: string; readonly item: ItemParts }[] = [];
  const text = source.slice(span.start, span.end);
  for (const match of text.matchAll(determined)) {
    const item = readDecided(source, span.start + match.index + match[0].length, span.end, items.length + 1);
    if (item === null) continue;
    const one = { number: match[1] ?? '', letters: lettersOf(item.title.text), item };
    if (!items.some((other) => other.number === one.number && areAlike(other.letters, one.letters))) items.push(one);
  }
  return items.map(({ item }) => item);
}

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Short titles must agree but for one letter in ten. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, comparedLetters), other.slice(0, comparedLetters)];
  const limit = Math.min(wrongLetters, Math.floor(a.length / 10));
  return editDistance(a, b, limit) <= limit;
}

function readDecided(source: string, start: number, end: number, index: number): ItemParts | null {
  const answer = answered.exec(source.slice(start, Math.min(end, start + longestTitle)));
  if (answer === null || answer.index === 0 || answer.input.slice(0, answer.index).includes('has determined'))
    return null;
  const from = start + answer.index;
  const words = textSpan(source, { start: from, end: from + answer[0].length });
  return itemOf(source, index, textSpan(source, { start, end: from }), {
    value: answer[1] === undefined ? 'overturned' : 'upheld',
    ...words,
  });
}

function itemOf(source: string, index: number, title: TextSpan, decision: Decision): ItemParts {
  return {
    index,
    title,
    decision,
    partial: null,
    ...readService(source, title),
    claimsAdministratorGuideline: null,
    reviewerGuideline: null,
    rationale: null,
  };
}

/**
 * The one disputed item of the review of early 2013: its title is what stands under "ISSUE AT DISPUTE:", its decision
 * the last words of the heading of the rationale. None where one of the two is missing.
 */
export function readReviewItems(source: string, sections: readonly Section[]): readonly ItemParts[] {
  const parts = new Map(sections.flatMap((section) => namedPart(source, section)));
  const title = parts.get('issue')?.body;
  const why = parts.get('rationale');
  const decision = why && decisionIn(source, why.heading);
  if (!title || !decision) return [];
  const guideline = parts.get('guideline')?.body ?? null;
  return [
    {
      ...itemOf(source, 1, title, decision),
      reviewerGuideline: guideline && asGuideline(guideline),
      rationale: why.body && asRationale(source, why.body),
    },
  ];
}

interface Part {
  readonly heading: Span;
  readonly body: TextSpan | null;
}

function namedPart(source: string, { heading, end }: Section): [string, Part][] {
  const name = heading && knownHeading(heading.text)?.part;
  if (!heading || !name) return [];
  // The colon belongs to the heading, wherever its span ends.
  const colon = /^\s*:/.exec(source.slice(heading.end, heading.end + 4))?.[0].length ?? 0;
  const body = textSpan(source, { start: heading.end + colon, end });
  return [[name, { heading, body: body.text === '' ? null : body }]];
}

const verdict = /(NOT\s+)?MEDICALLY\s+NECESSARY/i;

function decisionIn(source: string, heading: Span): Decision | null {
  const match = verdict.exec(source.slice(heading.start, heading.end));
  if (match === null) return null;
  const start = heading.start + match.index;
  const words = textSpan(source, { start, end: start + match[0].length });
  return { value: match[1] === undefined ? 'overturned' : 'upheld', ...words };
}

function asGuideline(text: TextSpan): GuidelineBlockParts {
  return { ...text, basis: basisOf(text.text) };
}

function asRationale(source: string, text: TextSpan): Rationale {
  return { ...text, conclusion: findConclusion(source, text) };
}
