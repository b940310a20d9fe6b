import type { GuidelineBlock, Item, Letter } from '../letter/record.ts';
import { lastSentence } from '../letter/sentences.ts';
import type { Span } from '../text/span.ts';
import { citedNames } from './citedNames.ts';
import { comparisonInWords } from './comparison.ts';
import { basisInWords, decisionInWords } from './consequences.ts';
import { oneLine, shortened } from './labels.ts';
import { withFindings } from './findingCounts.ts';
import { unbroken } from './lensesKept.ts';
import { summaryInWords } from './lensesWords.ts';
import { letterTree, type TreeNode } from './outlineTree.ts';
import { inEnglish, type Say } from './say.ts';

export const lensKinds = ['summary', 'decision', 'guideline'] as const;
export type LensKind = (typeof lensKinds)[number];

type GuidelineKind = 'claimsAdministratorGuideline' | 'reviewerGuideline';

/** What a click on a lens is about, by its name, so that it is found again after edits. `item` counts from 1. */
export interface LensTarget {
  readonly item: number;
  readonly part: 'line' | 'conclusion' | GuidelineKind;
}

/** One lens: a line of words over the line that holds `anchor`. */
export interface Lens {
  readonly kind: LensKind;
  readonly anchor: number;
  /** Its words, made when they are asked for. */
  readonly title: string;
  readonly tooltip: string;
  /** Undefined where there is nothing to go to. */
  readonly target: LensTarget | undefined;
}

/** A lens before its title is cut to the room that its line has. */
interface Draft extends Omit<Lens, 'title'> {
  /** Words of about `room` characters at most; what is longer is cut. */
  readonly words: (room: number) => string;
}

/** Characters that the lenses over one line have together, and the least that a lens needs to say something. */
const lineRoom = 110;
const leastRoom = 25;

/** A lens holds no more of a sentence, so no more of it is looked at. */
const longestSentence = 240;

/**
 * The lenses of a letter in the order of the text: a summary at its top, over each item its decision in words and how the
 * two sides compare in what they cite, over each guideline block the short names of what it cites. Together they never fill more than one line over a line of text: their titles are
 * shortened, and of many items on one line only the first ones have lenses. The summary leaves
 * out items that are broken.
 *
 * @param findings how many findings the summary tells of
 */
export function lensesOf(
  letter: Letter,
  text: string,
  say: Say = inEnglish,
  broken: ReadonlySet<Item> = unbroken,
  findings = 0,
): readonly Lens[] {
  const tree = letterTree(letter, text);
  const nodes = tree.children.flatMap(withItemsAndParts);
  const whole = letter.items.filter((item) => !broken.has(item));
  const drafts = [summaryDraft(whole, findings, tree, say), ...nodes.flatMap((node) => draftOf(node, text, say))];
  return fitted(drafts, text);
}

/** What the target of a lens stands for in the present letter; undefined where it is gone. */
export function targetSpan(letter: Letter, { item: index, part }: LensTarget): Span | undefined {
  const item = letter.items[index - 1];
  if (!item) return undefined;
  if (part === 'line') return item.title;
  if (part === 'conclusion') return item.rationale?.conclusion ?? item.decision;
  return item[part]?.citations[0] ?? item[part] ?? undefined;
}

function withItemsAndParts(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(withItemsAndParts)];
}

function summaryDraft(items: readonly Item[], findings: number, { start }: TreeNode, say: Say): Draft {
  const first = items.find(({ decision }) => decision.value === 'overturned') ?? items[0];
  const tooltip =
    first?.decision.value === 'overturned' ? say('Go to the first overturned item') : say('Go to the first item');
  return {
    kind: 'summary',
    anchor: start,
    words: () => withFindings(say('IMR letter: {0}', summaryInWords({ items }, say)), findings, say),
    tooltip: first ? tooltip : '',
    target: first && { item: first.index, part: 'line' },
  };
}

function draftOf({ what, start }: TreeNode, text: string, say: Say): readonly Draft[] {
  switch (what.kind) {
    case 'item':
      return [decisionDraft(what.item, start, say)];
    case 'claimsAdministratorGuideline':
    case 'reviewerGuideline': {
      const block = what.item[what.kind];
      return block ? [guidelineDraft(what.item, what.kind, block, start, text, say)] : [];
    }
    default:
      return [];
  }
}

function decisionDraft(item: Item, anchor: number, say: Say): Draft {
  const tooltip = item.rationale?.conclusion ? say('Select the sentence that concludes') : say('Select the decision');
  return {
    kind: 'decision',
    anchor,
    words: (room) => decisionWithComparison(item, room, say),
    tooltip,
    target: { item: item.index, part: 'conclusion' },
  };
}

/** The comparison is left out where there is no room for the whole of it. */
function decisionWithComparison(item: Item, room: number, say: Say): string {
  const decision = decisionInWords(item, say);
  const comparison = comparisonInWords(item, say);
  const both = comparison === '' ? decision : say('{0}; {1}', decision, comparison);
  return both.length <= room ? both : decision;
}

function guidelineDraft(
  item: Item,
  part: GuidelineKind,
  block: GuidelineBlock,
  anchor: number,
  text: string,
  say: Say,
): Draft {
  const words = (room: number): string => {
    const side = part === 'reviewerGuideline' ? say('Reviewer') : say('Claims administrator');
    return say('{0}: {1}', side, citedInWords(block, room - side.length - 2, text, say));
  };
  const basis = basisInWords(block.basis, say);
  const tooltip = basis === '' ? say('Show what is known of this guideline') : say('{0}. Show more', basis);
  return { kind: 'guideline', anchor, words, tooltip, target: { item: item.index, part } };
}

/** What a block cites; where nothing was found, that it says so itself, or else its first sentence. */
function citedInWords(block: GuidelineBlock, room: number, text: string, say: Say): string {
  const names = citedNames(block.citations, room, say);
  if (names !== '') return names;
  return block.basis === 'none' ? basisInWords('none', say) : firstSentence(text, block);
}

function firstSentence(text: string, { start, end }: Span): string {
  let rest = { start, end: Math.min(end, start + longestSentence) };
  for (;;) {
    const sentence = lastSentence(text, rest);
    if (!sentence || sentence.start <= start) return oneLine(text.slice(rest.start, rest.end));
    rest = { start, end: sentence.start };
  }
}

function fitted(drafts: readonly Draft[], text: string): readonly Lens[] {
  return byLine(drafts, text).flatMap((line) => {
    const shown = line.slice(0, Math.floor(lineRoom / leastRoom));
    const room = Math.floor(lineRoom / shown.length);
    return shown.map(({ words, ...lens }) => ({
      ...lens,
      get title() {
        return shortened(words(room), room);
      },
    }));
  });
}

/** Drafts whose anchors stand on one line, together. */
function byLine(drafts: readonly Draft[], text: string): readonly (readonly Draft[])[] {
  const lines: Draft[][] = [];
  let lineEnd = -1;
  for (const draft of drafts) {
    const line = lines.at(-1);
    if (line && draft.anchor <= lineEnd) line.push(draft);
    else {
      lines.push([draft]);
      const next = text.indexOf('\n', draft.anchor);
      lineEnd = next < 0 ? text.length : next;
    }
  }
  return lines;
}
