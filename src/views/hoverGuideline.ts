import type { Basis } from '../letter/record.ts';
import { ruleReference } from './consequencesRules.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import { said, type Say } from './say.ts';

const headings = {
  claimsAdministratorGuideline: said('Claims administrator guideline: what the denial was based on'),
  reviewerGuideline: said("Reviewer guideline: what the reviewer's decision is based on"),
} as const;

interface Ground {
  readonly texts: readonly string[];
  readonly rules: readonly string[];
}

const presumption = said(
  "The MTUS is California's treatment schedule. Its guidelines are presumed correct, which a preponderance of scientific medical evidence can rebut.",
);
const search = said(
  'Other sources are for what the MTUS does not cover, or where its presumption is challenged: first the most current ACOEM or ODG, then other current nationally recognized guidelines, then peer-reviewed studies.',
);

/** What is said of each basis. Source: guidelines/data/mtus-regulations.json, entries that are verified. */
const grounds: Readonly<Record<NonNullable<Basis> | 'unknown', Ground>> = {
  mtus: { texts: [said('Based on the MTUS.'), presumption], rules: ['Labor Code 4604.5'] },
  'non-mtus': { texts: [said('Based on a source outside the MTUS.'), search], rules: ['8 CCR 9792.21.1'] },
  both: {
    texts: [said('Based on the MTUS and on a source outside it.'), presumption, search],
    rules: ['Labor Code 4604.5', '8 CCR 9792.21.1'],
  },
  none: {
    texts: [said('The letter says that no medical evidence was cited for the decision.')],
    rules: [],
  },
  unknown: {
    texts: [said('None of the sentences that letters use here was found, so the basis is not known.')],
    rules: [],
  },
};

/** What a guideline block is and what its basis means. */
export function guidelineContent(part: keyof typeof headings, basis: Basis, say: Say): HoverContent {
  const { texts, rules } = grounds[basis ?? 'unknown'];
  const lines: readonly HoverLine[] = texts.map((text) => ({ text: say(text) }));
  const references = rules.map((section) => ruleReference(section));
  return {
    heading: say(headings[part]),
    lines: references.length === 0 ? lines : [...lines, { rules: references, behind: '' }],
  };
}
