import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';
import { textSpan, type TextSpan } from '../text/span.ts';
import { basisOf } from './basis.ts';
import { findConclusion } from './conclusion.ts';
import { readPartial } from './partial.ts';
import type { Decision, GuidelineBlockParts, ItemParts, Rationale } from './record.ts';
import { readService } from './service.ts';
import { childOf } from './tree.ts';

/** A disputed item of the tree as the record has it. `index` counts from 1. */
export function readItem(source: string, node: SyntaxNode, index: number): ItemParts {
  const title = textSpan(source, childOf(node, 'title') ?? node);
  const { retrospective, serviceDates, surgicalService } = readService(source, title);
  return {
    index,
    title,
    decision: readDecision(source, node),
    partial: readPartial(source, title),
    retrospective,
    serviceDates,
    surgicalService,
    claimsAdministratorGuideline: readGuideline(source, node, 'claims_guideline'),
    reviewerGuideline: readGuideline(source, node, 'reviewer_guideline'),
    rationale: readRationale(source, node),
  };
}

/** The decision word without what a scan or a writer left behind it. */
function readDecision(source: string, item: SyntaxNode): Decision {
  const word = childOf(item, 'overturned') ?? childOf(item, 'upheld') ?? item;
  let last = word.end;
  while (last > word.start && !/[a-z0-9]/i.test(source.charAt(last - 1))) last--;
  const { text, start, end } = textSpan(source, { start: word.start, end: last });
  return { value: word.kind === 'overturned' ? 'overturned' : 'upheld', text, start, end };
}

function readGuideline(source: string, item: SyntaxNode, kind: SyntaxKind): GuidelineBlockParts | null {
  const block = blockText(source, item, kind);
  return block && { text: block.text, start: block.start, end: block.end, basis: basisOf(block.text) };
}

function readRationale(source: string, item: SyntaxNode): Rationale | null {
  const block = blockText(source, item, 'rationale');
  return block && { text: block.text, start: block.start, end: block.end, conclusion: findConclusion(source, block) };
}

/** What stands behind a block's label; null where the block is missing or empty. */
function blockText(source: string, item: SyntaxNode, kind: SyntaxKind): TextSpan | null {
  const block = childOf(item, kind);
  const text = block && childOf(block, 'text');
  return text ? textSpan(source, text) : null;
}
