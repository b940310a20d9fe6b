import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';
import { caseNumberIn } from './headerTokens.ts';
import { isDamaged } from './phrases.ts';
import { problem, type ProblemCode } from './problems.ts';
import type { ItemParts, Letter, Problem } from './record.ts';
import { childOf, type NodesByKind } from './tree.ts';

type Codes = readonly (readonly [SyntaxKind, ProblemCode])[];

const missingSections: Codes = [
  ['determination', 'section.determination-missing'],
  ['summary', 'section.summary-missing'],
  ['issues', 'section.issues-missing'],
];

const missingParts: Codes = [
  ['claims_guideline', 'item.claims-guideline-missing'],
  ['reviewer_guideline', 'item.reviewer-guideline-missing'],
  ['rationale', 'item.rationale-missing'],
];

/** A case number stands this near to its label, in characters. */
const nearLabel = 40;
/** Each stands once in a letter; the second one tells of another letter. */
const once: readonly SyntaxKind[] = ['determination_heading', 'summary_heading', 'issues_heading'];

/** Kinds whose letters are compared with what the form prints. */
const compared: readonly SyntaxKind[] = [
  'case_label',
  ...once,
  'licensure_label',
  'specialty_label',
  'claims_label',
  'reviewer_label',
  'rationale_label',
  'upheld',
  'overturned',
];

/** What is odd or missing in the structure of a letter, given what was read of it so far. */
export function structureProblems(
  source: string,
  root: SyntaxNode,
  nodes: NodesByKind,
  { form, items, case: caseFields }: Pick<Letter, 'form' | 'case'> & { readonly items: readonly ItemParts[] },
): readonly Problem[] {
  return [
    ...(form?.startsWith('2013') ? [] : sectionProblems(root, nodes)),
    ...(items.length === 0 ? [problem('letter.no-items', { start: root.end, end: root.end })] : []),
    ...secondLetter(source, nodes, caseFields.caseNumber?.value ?? null),
    ...outsideIssues(root, nodes),
    ...orphans(root),
    ...(nodes.get('item') ?? []).flatMap(itemProblems),
    ...damage(source, nodes),
  ];
}

function sectionProblems(root: SyntaxNode, nodes: NodesByKind): readonly Problem[] {
  const missing = missingSections.filter(([kind]) => !nodes.has(kind));
  return missing.map(([, code]) => problem(code, { start: root.start, end: root.start }));
}

/**
 * Where another letter begins: at a heading that comes again, with the "Case Number:" before it, or at a case number that
 * is not this letter's. Its own number is printed on cover pages, on every page and on what is mailed along, too.
 */
function secondLetter(source: string, nodes: NodesByKind, caseNumber: string | null): readonly Problem[] {
  const first = earliest(once.flatMap((kind) => nodes.get(kind)?.slice(0, 1) ?? []));
  const again = earliest(once.flatMap((kind) => nodes.get(kind)?.slice(1, 2) ?? []));
  const labels = nodes.get('case_label')?.filter(({ start }) => !first || start > first.start) ?? [];
  const opening = labels.findLast(({ start }) => again && start < again.start);
  const other = labels.find((label) => isOtherNumber(source, label, caseNumber));
  const second = earliest([opening ?? again, other].filter((one) => one !== undefined));
  return second ? [problem('letter.several', second)] : [];
}

function isOtherNumber(source: string, label: Span, caseNumber: string | null): boolean {
  const number = caseNumberIn(source.slice(label.end, label.end + nearLabel));
  return number !== null && caseNumber !== null && number !== caseNumber;
}

function earliest<Place extends Span>(places: readonly Place[]): Place | undefined {
  return [...places].sort((one, other) => one.start - other.start)[0];
}

/** Items before the third heading: it is missing, or was not recognized. */
function outsideIssues(root: SyntaxNode, nodes: NodesByKind): readonly Problem[] {
  if (!nodes.has('issues')) return [];
  const outside = [root, ...root.children.filter((section) => section.kind !== 'issues')].flatMap((node) =>
    node.children.filter(isItem),
  );
  return outside.map((item) => problem('item.outside-issues', lineOf(item)));
}

const blockKinds: readonly SyntaxKind[] = ['claims_guideline', 'reviewer_guideline', 'rationale'];

/** Blocks that belong to no item: its line is missing or was not recognized. */
function orphans(root: SyntaxNode): readonly Problem[] {
  return [root, ...root.children]
    .flatMap((node) => (isItem(node) ? [] : node.children))
    .filter((node) => blockKinds.includes(node.kind))
    .map((block) => problem('item.line-missing', labelOf(block)));
}

function itemProblems(item: SyntaxNode): readonly Problem[] {
  const texts = item.children.filter((child) => child.kind === 'text');
  return [
    ...missingParts.filter(([kind]) => !childOf(item, kind)).map(([, code]) => problem(code, lineOf(item))),
    ...blockKinds.flatMap((kind) => blockProblems(item, kind)),
    ...texts.map((text) => problem('item.text-unlabeled', text)),
  ];
}

/** A block that is empty, or that comes again: the line of the next item was not recognized. */
function blockProblems(item: SyntaxNode, kind: SyntaxKind): readonly Problem[] {
  const blocks = item.children.filter((child) => child.kind === kind);
  const empty = blocks.filter((block) => !childOf(block, 'text'));
  return [
    ...empty.map((block) => problem('item.part-empty', block)),
    ...blocks.slice(1).map((block) => problem('item.part-repeated', labelOf(block))),
  ];
}

function damage(source: string, nodes: NodesByKind): readonly Problem[] {
  let first: SyntaxNode | undefined;
  for (const kind of compared) {
    const damaged = nodes.get(kind)?.find((node) => isDamaged(source, node));
    if (damaged && (!first || damaged.start < first.start)) first = damaged;
  }
  return first ? [problem('text.damaged', first)] : [];
}

function isItem(node: SyntaxNode): boolean {
  return node.kind === 'item';
}

/** Title and decision. */
function lineOf(item: SyntaxNode): Span {
  return { start: item.start, end: item.children[1]?.end ?? item.end };
}

function labelOf(block: SyntaxNode): Span {
  return block.children[0] ?? block;
}
