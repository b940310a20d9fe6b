/** Parts of a made-up letter; what is left out gets a made-up default. */
export interface ItemParts {
  readonly title?: string;
  readonly decision?: string;
  readonly claims?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
}

const boilerplate = {
  header: [
    'Case Number:   CM16-9900001',
    'Date Assigned:  11/09/2016      Date of Injury:   10/13/2016',
    'Decision Date:  12/09/2016      UR Denial Date:   10/28/2016',
    'Priority:       Standard        Application       11/03/2016',
    '                                Received:',
  ].join('\n'),
  determination: [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'An expert reviewer read the complete case file.',
    '',
    'The Expert Reviewer has the following credentials:',
    'State(s) of Licensure: California, Texas',
    'Certification(s)/Specialty: Physical Medicine & Rehabilitation, Pain Management',
  ].join('\n'),
  summary: [
    'CLINICAL CASE SUMMARY',
    'The injured worker is a 48 year old male who slipped on a wet ramp on 10/13/2016. He reports pain of the',
    'right shoulder. Treatment to date has included rest and exercises at home.',
  ].join('\n'),
  issues: [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
  ].join('\n'),
} as const;

/** One disputed item in the form's wording. */
export function itemText(parts: ItemParts = {}): string {
  const { title = 'MRI of the right shoulder', decision = 'Upheld' } = parts;
  return [
    `${title}: ${decision}`,
    `Claims Administrator guideline: ${parts.claims ?? 'Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies.'}`,
    `MAXIMUS guideline: ${parts.reviewer ?? 'Decision based on MTUS Shoulder Complaints 2004.'}`,
    `Decision rationale: ${parts.rationale ?? 'No weakness was found on the last visit. The record shows no plan for\nsurgery. Therefore, the request is not medically necessary.'}`,
  ].join('\n\n');
}

/** A complete made-up letter with these items; any of its sections can be replaced or, with '', left out. */
export function letterText(
  items: readonly ItemParts[] = [{}],
  sections: Partial<Record<keyof typeof boilerplate, string>> = {},
): string {
  const { header, determination, summary, issues } = { ...boilerplate, ...sections };
  return [header, determination, summary, issues, ...items.map(itemText)].filter(Boolean).join('\n\n') + '\n';
}
