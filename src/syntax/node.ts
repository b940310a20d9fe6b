import type { Span } from '../text/span.ts';

/** Every named node of the grammar `imr-letter` (syntaxes/tree-sitter-imr-letter/grammar.js). */
export const syntaxKinds = [
  'letter', // the whole text
  'header', // from the start, or from "Case Number:", to the first heading
  'case_label', // "Case Number:" where it opens a line
  'determination', // section 1, with its heading
  'summary', // section 2
  'issues', // section 3
  'other', // a section of another era's form
  'determination_heading',
  'summary_heading',
  'issues_heading',
  'other_heading',
  'licensure', // label and text
  'licensure_label', // "State(s) of Licensure:"
  'specialty', // label and text
  'specialty_label', // "Certification(s)/Specialty:"
  'item', // title, decision, and the parts behind them
  'title', // up to the last colon before the decision word
  'upheld', // the decision word
  'overturned', // the decision word
  'claims_guideline', // label and text
  'claims_label', // "Claims Administrator guideline:"
  'reviewer_guideline', // label and text
  'reviewer_label', // "MAXIMUS guideline:"
  'rationale', // label and text
  'rationale_label', // "Decision rationale:"
  'text', // prose: all that has no other name
] as const;

export type SyntaxKind = (typeof syntaxKinds)[number];

/** A node of the tree as plain data. Its span starts at its first and ends behind its last character that is no white space. */
export interface SyntaxNode extends Span {
  readonly kind: SyntaxKind;
  readonly children: readonly SyntaxNode[];
}
