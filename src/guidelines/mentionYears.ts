import { matchAt } from './mentionParts.ts';
import type { Words } from './words.ts';

/** An edition that is named behind a name: its number, its year, and the word behind it. */
export interface Edition {
  readonly edition: 2 | 3 | null;
  readonly year: number | null;
  readonly to: number;
}

const numbered = '(?<second>2nd|second|2)|(?<third>3rd|third|3)';
const editionWord = `(?:(?:${numbered}) (?:edition |ed (?:\\. )?)|(?:v|version|vol) (?:\\. )?(?:${numbered.replaceAll('<', '<v')}) )`;
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** "2009", "(2009)", "(May 2009)", "(effective July 18, 2009)", "2016 edition"; not the year of a date. */
const yearWord = `(?:(?:effective |revised |rev (?:\\. )?|updated |dated )?(?:${month} (?:\\d{1,2} )?(?:, )?)?(?<year>(?:19|20)\\d\\d) (?:edition |version )?)`;

const editions = new RegExp(`(?:, )?(?:\\( )?${editionWord}(?:\\) )?`, 'y');
const bareYear = new RegExp(
  `(?:\\( ${yearWord}\\) |(?:, )?(?<plain>(?:19|20)\\d\\d) (?:edition |version )?(?!- |/ |to |through ))`,
  'y',
);

/** The edition and year that stand at a word, in this order or the other, each once; null where neither does. */
export function editionAt(words: Words, at: number): Edition | null {
  let found: Edition = { edition: null, year: null, to: at };
  for (let round = 0; round < 3; round++) {
    const next = found.edition === null ? editionBehind(words, found) : null;
    const withYear = next ?? (found.year === null ? yearBehind(words, found) : null);
    if (!withYear) break;
    found = withYear;
  }
  return found.to > at ? found : null;
}

function editionBehind(words: Words, before: Edition): Edition | null {
  const found = matchAt(words, before.to, editions);
  if (!found) return null;
  const { second, vsecond } = found.match.groups ?? {};
  return { ...before, edition: (second ?? vsecond) === undefined ? 3 : 2, to: found.to };
}

function yearBehind(words: Words, before: Edition): Edition | null {
  const found = matchAt(words, before.to, bareYear);
  if (!found) return null;
  const { year, plain } = found.match.groups ?? {};
  return { ...before, year: Number(year ?? plain), to: found.to };
}
