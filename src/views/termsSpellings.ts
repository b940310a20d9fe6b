/** How a term stands in letters where it is not simply the term's own words. */
export interface Spellings {
  /** Words as they are printed. */
  readonly words?: readonly string[];
  /** Forms with numbers, as the source of a regular expression. */
  readonly forms?: readonly string[];
}

/**
 * By the glossary's term. A term that is missing here stands under its own words, alternatives parted by " / ".
 * Decision words mean something as the decision of an item alone; in prose they may speak of anything.
 */
export const spellings: Readonly<Record<string, Spellings>> = {
  Upheld: {},
  Overturned: {},
  'Partial overturn / Modified': {},
  'RFA (procedure)': { words: ['RFA'] },
  MAXIMUS: { words: ['Maximus'] },
  'PR-2': { words: ['PR-2', 'PR2'] },
  'P&S': { words: ['P&S', 'P & S'] },
  "4 A's": { words: ["4 A's", '4 A’s', '4 As', "four A's", 'four A’s'] },
  '#': { forms: ['#[^\\S\\n]?\\d+'] },
  '2x6 / 2 times a week for 6 weeks': {
    forms: ['\\d{1,2}\\s?x\\s?\\d{1,2}', '\\d{1,2} times (?:a|per) week for \\d{1,2} weeks'],
  },
  'L4-5, L5-S1, C5-6': { forms: ['[CTL]\\d{1,2}\\s?-\\s?(?:[CTLS]?\\d{1,2})'] },
};

/** Short forms that are words too: in a line of capitals they are not taken for terms. */
export const alsoWords: ReadonlySet<string> = new Set(['AD', 'IF', 'MED', 'SLAP', 'PENS', 'MENS', 'CURES']);
