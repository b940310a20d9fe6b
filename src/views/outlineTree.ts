import type { Item, Letter, Section } from '../letter/record.ts';
import { isBlank, type Span } from '../text/span.ts';

/** The parts of an item that stand behind its line, in the order of the form. */
export const partKinds = ['claimsAdministratorGuideline', 'reviewerGuideline', 'rationale'] as const;

export type PartKind = (typeof partKinds)[number];

/**
 * A stretch of a letter with all that belongs to it: it begins with its line and reaches to the line before the next
 * one, so that no place of a letter lies between. Siblings are in order and disjoint.
 */
export interface TreeNode extends Span {
  readonly what:
    | { readonly kind: 'letter' }
    | { readonly kind: 'section'; readonly section: Section }
    | { readonly kind: 'item'; readonly item: Item }
    | { readonly kind: PartKind; readonly item: Item; readonly block: Span };
  /** What names it: the heading, the title, the label. Never outside of the stretch. */
  readonly selection: Span;
  readonly children: readonly TreeNode[];
}

/** Where something begins; what has a lower or the same level ends it. */
interface Mark {
  readonly what: TreeNode['what'];
  readonly level: number;
  readonly start: number;
  readonly selection: Span;
}

interface Growing extends Mark {
  end: number;
  readonly children: Growing[];
}

const [letterLevel, sectionLevel, itemLevel, partLevel] = [0, 1, 2, 3];

/** Blanks that a heading may be indented by, and the length of a label with what may stand before it. In characters. */
const longestIndent = 400;
const longestLabel = 200;

/** Outline, lenses, folding and selection ask for the tree of one letter. */
const known = new WeakMap<Letter, { readonly text: string; readonly tree: TreeNode }>();

/** The letter as a tree: sections, in them the disputed items, in them their parts. A part that stands in another section than its item (the forms of 2013) is a child of that section. */
export function letterTree(letter: Letter, text: string): TreeNode {
  const before = known.get(letter);
  if (before?.text === text) return before.tree;
  const tree = builtTree(letter, text);
  known.set(letter, { text, tree });
  return tree;
}

function builtTree(letter: Letter, text: string): TreeNode {
  const marks = marksOf(letter, text).sort((one, other) => one.start - other.start || one.level - other.level);
  const start = marks[0]?.start ?? 0;
  const root: Growing = {
    what: { kind: 'letter' },
    level: letterLevel,
    start,
    end: text.length,
    selection: { start, end: start },
    children: [],
  };
  const open: Growing[] = [root];
  for (const mark of marks) place(open, mark, text);
  return finished({ ...root, selection: letter.case.caseNumber ?? marks[0]?.selection ?? root.selection });
}

function place(open: Growing[], mark: Mark, text: string): void {
  const level = mark.level === partLevel && !belongs(open, mark) ? itemLevel : mark.level;
  while ((open.at(-1)?.level ?? letterLevel) >= level) close(open, mark.start, text);
  const node: Growing = { ...mark, level, end: text.length, children: [] };
  open.at(-1)?.children.push(node);
  open.push(node);
}

function close(open: Growing[], start: number, text: string): void {
  const closed = open.pop();
  if (closed) closed.end = Math.max(closed.start, endBefore(text, start));
}

/** Whether the item that is open is the part's own. */
function belongs(open: readonly Growing[], { what }: Mark): boolean {
  const item = open.findLast(({ level }) => level === itemLevel);
  return item?.what.kind === 'item' && 'item' in what && item.what.item === what.item;
}

/** The end of what stands before a place: its line end belongs to neither, for the editor counts an end as inside. */
function endBefore(text: string, start: number): number {
  if (text.startsWith('\r\n', start - 2)) return start - 2;
  return isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
}

function finished({ what, start, end, selection, children }: Growing): TreeNode {
  const from = Math.min(Math.max(selection.start, start), end);
  const to = Math.min(Math.max(selection.end, from), end);
  return { what, start, end, selection: { start: from, end: to }, children: children.map(finished) };
}

function marksOf({ sections, items }: Letter, text: string): Mark[] {
  return [
    ...sections.map((section) => ({
      what: { kind: 'section' as const, section },
      level: sectionLevel,
      start: lineStart(text, section.start),
      selection: section.heading ?? firstLine(text, section),
    })),
    ...items.flatMap((item) => [itemMark(item, text), ...partMarks(item, text)]),
  ];
}

function itemMark(item: Item, text: string): Mark {
  return {
    what: { kind: 'item', item },
    level: itemLevel,
    start: lineStart(text, item.title.start),
    selection: item.title,
  };
}

/** All between a part and the one before it is the part's: its label, and what a page break left there. */
function partMarks(item: Item, text: string): Mark[] {
  let before = item.decision.end;
  return partKinds.flatMap((kind) => {
    const block = item[kind];
    if (!block) return [];
    const start = partStart(text, block.start, before);
    before = block.end;
    const label = { start, end: start === block.start ? block.end : block.start };
    return [{ what: { kind, item, block }, level: partLevel, start, selection: firstLine(text, label) }];
  });
}

function partStart(text: string, start: number, before: number): number {
  if (start < before || start - before > longestLabel) return lineStart(text, start);
  let at = before;
  while (at < start && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The start of the line where only blanks stand before `offset`, else the offset. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < longestIndent && text[at - 1] !== '\n' && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n' ? at : offset;
}

/** The span up to the end of its first line. */
function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start);
  let to = lineEnd < 0 ? end : Math.min(end, lineEnd);
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return { start, end: to };
}
