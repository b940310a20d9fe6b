import type { Standing } from '../guidelines/catalog.ts';
import type { Comparison } from '../guidelines/comparison.ts';
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

const comparisons: Readonly<Record<Comparison, string>> = {
  same: 'both cite the same guideline',
  'same-guideline-other-section': 'both cite the same guideline, but other sections',
  overlap: 'the two share some of what they cite',
  different: 'the two cite different guidelines',
  'one-cited-none': 'one of the two cites none',
  'none-cited': 'neither cites any',
};

/** How what the two sides cite compares, in words; '' where that cannot be told. */
export function comparisonInWords(comparison: Comparison | null): string {
  return comparison === null ? '' : comparisons[comparison];
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
