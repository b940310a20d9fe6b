import type { SyntaxKind, SyntaxNode } from '../syntax/node.ts';

/** What the form prints for each label, heading and decision. The three headings are those of the forms since 2014. */
const printed: Readonly<Partial<Record<SyntaxKind, readonly string[]>>> = {
  case_label: ['Case Number:'],
  determination_heading: ['HOW THE IMR FINAL DETERMINATION WAS MADE'],
  summary_heading: ['CLINICAL CASE SUMMARY'],
  issues_heading: ['IMR ISSUES, DECISIONS AND RATIONALES', 'IMR DECISION(S) AND RATIONALE(S)'],
  licensure_label: ['State(s) of Licensure:'],
  specialty_label: ['Certification(s)/Specialty:'],
  claims_label: ['Claims Administrator guideline:'],
  reviewer_label: ['MAXIMUS guideline:'],
  rationale_label: ['Decision rationale:'],
  upheld: ['Upheld'],
  overturned: ['Overturned'],
};

/** The labels of the form, with their colons: each begins a line. */
export const formLabels: readonly string[] = Object.values(printed)
  .flat()
  .filter((phrase) => phrase.endsWith(':'));

/** Letters and digits, as the grammar compares them: blanks, marks and capitals tell of a converter or a writer, not of a scan. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function stands(source: string, { start, end }: SyntaxNode, phrase: string): boolean {
  return end - start === phrase.length && source.startsWith(phrase, start);
}

/** The colon of a label, also as other writing systems have it. Behind it, or a dash, stands what a writer chose. */
const labelEnd = /[:\uff1a\ufe55-]$|[\u2010-\u2015]$/;

/**
 * Whether a label, heading or decision has wrong letters, or a label another mark than its colon, or none: it was found
 * by its likeness to what the form prints.
 */
export function isDamaged(source: string, node: SyntaxNode): boolean {
  const phrases = printed[node.kind];
  if (!phrases || phrases.some((phrase) => stands(source, node, phrase))) return false;
  const words = source.slice(node.start, node.end);
  return !phrases.some(
    (phrase) => letters(phrase) === letters(words) && (!phrase.endsWith(':') || labelEnd.test(words)),
  );
}
