import type { SyntaxKind } from '../syntax/node.ts';
import type { NodesByKind } from './tree.ts';

/** One of these makes a text a letter, or a part of one: they are printed nowhere else. */
const strong: readonly SyntaxKind[] = [
  'determination_heading',
  'summary_heading',
  'issues_heading',
  'claims_label',
  'reviewer_label',
];
/** Two of these do: alone, each may stand in other papers. */
const weak: readonly SyntaxKind[] = [
  'case_label',
  'licensure_label',
  'specialty_label',
  'rationale_label',
  'item',
  'other_heading',
];

/** Whether a text is an Independent Medical Review letter or a part of one, by what its tree holds. */
export function isLetter(nodes: NodesByKind): boolean {
  return (
    strong.some((kind) => nodes.has(kind)) ||
    weak.filter((kind) => nodes.has(kind)).length >= 2 ||
    (nodes.get('other_heading')?.length ?? 0) >= 2
  );
}
