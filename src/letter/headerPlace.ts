import type { SyntaxNode } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';

/** The table is looked for no further than this from the first heading or, without one, from the start. In characters. */
const farthest = 6000;

/**
 * Where the header table is looked for: before the first heading of the form, cover pages and running headers included,
 * since these print "Case Number:" too. Null where no header stands in the tree.
 */
export function headerPlace(root: SyntaxNode): Span | null {
  const headers = root.children.filter(isHeader);
  const [first] = headers;
  if (!first) return null;
  const firstHeading = root.children.find(({ kind }) => headed.has(kind))?.start;
  const last = headers.findLast(({ start }) => firstHeading !== undefined && start < firstHeading);
  return last
    ? { start: Math.max(first.start, last.end - farthest), end: last.end }
    : { start: first.start, end: Math.min(first.end, first.start + farthest) };
}

const headed: ReadonlySet<SyntaxNode['kind']> = new Set(['determination', 'summary', 'issues', 'other']);

function isHeader({ kind }: SyntaxNode): boolean {
  return kind === 'header';
}
