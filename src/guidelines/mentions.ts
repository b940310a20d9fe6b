import type { Mention } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/**
 * Reads what the prose of a letter cites: guidelines, regulations and statutes named in the case summary or a rationale.
 *
 * @param source the letter's text
 * @param prose the summary or a rationale; spans that are given are offsets into `source`
 */
export function readMentions(source: string, prose: Span, where: Mention['where']): readonly Mention[] {
  void source;
  void prose;
  void where;
  return [];
}
