import { shortNameOf, standingOn } from '../guidelines/catalog.ts';
import type { Citation, GuidelineBlock, Item } from '../letter/record.ts';
import { citedInWords, comparisonInWords, type Cited } from './citationWords.ts';
import { shortened, type Entry } from './layout.ts';
import { printable } from './printable.ts';

/** The most citations of a side that are shown, and of each the most characters of its sections. */
const mostShown = 5;
const sectionsLimit = 160;

/** The most characters of a guideline block that are shown where no citation was found in it. */
const blockLimit = 320;

/**
 * What both sides of an item cite, each citation on a line of its own with how it stood to the MTUS on the day of the
 * determination; how the two compare; how often the prose cites.
 */
export function citedEntries(item: Item, decisionDay: string | null): Entry[] {
  return [
    { label: 'Claims administrator', text: sideOf(item.claimsAdministratorGuideline, decisionDay) },
    { label: 'Reviewer', text: sideOf(item.reviewerGuideline, decisionDay) },
    ...optional('Comparison', comparisonInWords(item)),
    ...optional('Cited in the prose', mentionsInWords(item)),
  ];
}

function sideOf(block: GuidelineBlock | null, decisionDay: string | null): string {
  if (block === null) return 'no guideline found';
  const { citations, text } = block;
  if (citations.length === 0) return shortened(printable(text), blockLimit);
  const shown = citations.slice(0, mostShown).map((citation) => citationInWords(citation, decisionDay));
  const more = citations.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function citationInWords(citation: Citation, decisionDay: string | null): string {
  const { guideline, year, sections, pages } = citation;
  const cited: Cited = {
    name: shortNameOf(citation),
    year,
    sections: sections.map(({ text }) => text),
    pages,
    standing: standingOn(guideline, decisionDay),
  };
  return citedInWords(cited, sectionsLimit);
}

/** "2 in the case summary, 1 in the rationale"; '' where the prose cites nothing. */
function mentionsInWords({ mentions }: Item): string {
  const counts = [
    [mentions.filter(({ where }) => where === 'summary').length, 'in the case summary'],
    [mentions.filter(({ where }) => where === 'rationale').length, 'in the rationale'],
  ] as const;
  return counts.flatMap(([count, where]) => (count === 0 ? [] : [`${count} ${where}`])).join(', ');
}

function optional(label: string, text: string): Entry[] {
  return text === '' ? [] : [{ label, text }];
}
