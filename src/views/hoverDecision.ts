import type { Item, Partial } from '../letter/record.ts';
import type { Span } from '../text/span.ts';
import { coverageOf, decisionInWords } from './consequences.ts';
import { follows, noAdvice } from './consequencesFollow.ts';
import { ruleReference } from './consequencesRules.ts';
import { isRenderedAlone } from './consequencesTime.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import { shortened } from './labels.ts';
import { said, type Say } from './say.ts';

/** A quotation in a hover is cut behind this many characters. */
const longestQuote = 400;

/** What a decision means and what follows of it, as information about the rules. */
export function decisionContent(item: Item, say: Say): HoverContent {
  const {
    meaning,
    follows: following,
    rules,
    unchecked,
  } = follows[item.decision.value][isRenderedAlone(item) ? 'renderedAlone' : 'ahead'];
  return {
    heading: decisionInWords(item, say),
    lines: [
      { text: say(meaning) },
      ...coverageLines(item, say),
      ...following.map((text) => ({ text: say(text) })),
      ...(unchecked === '' ? [] : [{ note: say(unchecked) }]),
      { rules: rules.map(([section, paragraph]) => ruleReference(section, paragraph)), behind: say(noAdvice) },
    ],
  };
}

function coverageLines(item: Item, say: Say): readonly HoverLine[] {
  if (!item.partial) return [];
  const { authorized, remaining } = item.partial;
  const text =
    coverageOf(item) === 'whole'
      ? say('Part of the request was authorized already; the decision is about the original request as a whole.')
      : say('Part of the request was authorized already; the decision is about the rest.');
  return [
    { text },
    { label: say('Already authorized'), quote: quoted(authorized.text) },
    { label: say('Decided here'), quote: quoted(remaining.text) },
  ];
}

const partialWords: readonly (readonly [part: keyof Partial, heading: string, text: string])[] = [
  [
    'original',
    said('Original request'),
    said('What was asked for, before the claims administrator authorized a part of it.'),
  ],
  [
    'authorized',
    said('Already authorized'),
    said('The claims administrator authorized this part; it is not in dispute.'),
  ],
  ['remaining', said('Decided here'), said('What the decision of this item is about.')],
];

/** A part of a partial approval at an offset, with what it is; undefined where none is there. */
export function partialContent(
  item: Item,
  offset: number,
  say: Say,
): { span: Span; content: HoverContent } | undefined {
  for (const [part, heading, text] of partialWords) {
    const span = item.partial?.[part];
    if (!span || offset < span.start || offset > span.end) continue;
    const lines =
      part === 'remaining' ? [{ text: say(text) }, { text: decisionInWords(item, say) }] : [{ text: say(text) }];
    return { span, content: { heading: say(heading), lines } };
  }
  return undefined;
}

function quoted(text: string): string {
  return shortened(text, longestQuote);
}
