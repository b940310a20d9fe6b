import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';

/**
 * What the form prints for each label, heading and decision, by its letters and digits: as the grammar compares them.
 * The three headings are those of the forms since 2014.
 */
const printed: Readonly<Partial<Record<SyntaxKind, readonly string[]>>> = {
  case_label: ['casenumber'],
  determination_heading: ['howtheimrfinaldeterminationwasmade'],
  summary_heading: ['clinicalcasesummary'],
  issues_heading: ['imrissuesdecisionsandrationales', 'imrdecisionsandrationales'],
  licensure_label: ['statesoflicensure'],
  specialty_label: ['certificationsspecialty'],
  claims_label: ['claimsadministratorguideline'],
  reviewer_label: ['maximusguideline'],
  rationale_label: ['decisionrationale'],
  upheld: ['upheld'],
  overturned: ['overturned'],
};

/** Whether a label, heading or decision has wrong letters: it was found by its likeness to what the form prints. */
export function isDamaged(source: string, node: SyntaxNode): boolean {
  const letters = source.slice(node.start, node.end).toLowerCase().replace(/[^a-z0-9]+/g, '');
  return printed[node.kind]?.includes(letters) === false;
}
