import type { Category } from '../letter/record.ts';
import type { CategoryReading } from './categoryTerms.ts';
import table from './data/procedure-codes.json' with { type: 'json' };

/** A code stands alone, perhaps with a modifier behind it ("97110-GP"); a number with a unit or a decimal is none. */
const code = /(?<![\w.$])(?:\d{5}|[a-z]\d{4})(?!\w|\.\d|\s?(?:mg|mcg|iu|units?|ml)\b)/gi;

/** What the first billing code of a title stands for, by the ranges of the numbering; null where it has none of them. */
export function codeReading(title: string): CategoryReading | null {
  for (const [found] of title.matchAll(code)) {
    const wanted = found.toUpperCase();
    const entry = table.codes.find(
      ([from = '', to = '']) => wanted >= from && wanted <= to && wanted.length === from.length,
    );
    // A test holds the names in the table to those of the state's list.
    if (entry) return { category: entry[2] as Category, subcategory: entry[3] ?? null };
  }
  return null;
}
