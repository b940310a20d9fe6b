import type { Citation, Problem } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** What is cited in a guideline block. */
export interface CitationReading {
  /** In the order of the text; none overlaps another, all lie within the block. */
  readonly citations: readonly Citation[];
  /** One for each citation that could not be identified. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the citations of a guideline block.
 *
 * @param source the letter's text
 * @param block the block without its label; spans that are given are offsets into `source`
 */
export function readCitations(source: string, block: Span): CitationReading {
  void source;
  void block;
  return { citations: [], problems: [] };
}
