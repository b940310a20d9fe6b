import type { Standing } from '../guidelines/catalog.ts';
import { comparisonOf, type Comparison } from '../guidelines/comparison.ts';
import type { Citation } from '../letter/record.ts';
import { pageRanges } from './itemWords.ts';
import { shortened, unbroken } from './layout.ts';
import { printable } from './printable.ts';

const standings: Readonly<Record<Standing, string>> = {
  'in-force': 'in force',
  superseded: 'superseded',
  'not-yet': 'not yet in force',
  'outside-mtus': 'outside the MTUS',
  unknown: '',
};

/** How a guideline stood to the MTUS, in words; '' where that is not known. */
export function standingInWords(standing: Standing): string {
  return standings[standing];
}

const comparisons: Readonly<Record<Exclude<Comparison, 'one-cited-none'>, string>> = {
  same: 'both sides cite the same',
  'same-guideline-other-section': 'both sides cite the same, but other places in it',
  overlap: 'the sides cite in part the same',
  different: 'the sides cite different guidelines',
  'none-cited': 'neither side cites a guideline',
};

/** How what the two sides of an item cite compares, in words; '' where that cannot be told. */
export function comparisonInWords(item: Parameters<typeof comparisonOf>[0]): string {
  const comparison = comparisonOf(item);
  if (comparison === null) return '';
  if (comparison !== 'one-cited-none') return comparisons[comparison];
  const isReviewer = item.reviewerGuideline?.citations.length === 0;
  return `the ${isReviewer ? 'reviewer' : 'claims administrator'} cites no guideline`;
}

/** What of a citation, or of its row, tells the edition and the places that it names, and how it stood. */
export interface Cited {
  /** The short name. */
  readonly name: string;
  readonly year: number | null;
  readonly sections: readonly string[];
  readonly pages: Citation['pages'];
  readonly standing: Standing;
}

/**
 * "MTUS Chronic Pain 2009 · Muscle relaxants · p. 63–66; in force": the name, the printed year where the name does not
 * have it, the sections up to about `limit` characters, the pages, the standing. Safe in a terminal; what belongs
 * together is unbroken.
 */
export function citedInWords({ name, year, sections, pages, standing }: Cited, limit: number): string {
  const ranges = pageRanges({ pages }).join(', ');
  const place = [
    printable(year === null || name.includes(String(year)) ? name : `${name} (${year})`),
    shortened(printable(sections.join('; ')), limit),
    ranges === '' ? '' : unbroken('p. ') + ranges,
  ];
  const known = place.filter((part) => part !== '').join(' · ');
  return standing === 'unknown' ? known : `${known}; ${unbroken(standingInWords(standing))}`;
}
