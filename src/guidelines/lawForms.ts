import { spacedPhrase } from './spacedPhrase.ts';

/**
 * How letters name a law before or behind the numbers of its sections. All patterns are for text with single blanks;
 * every repetition is bounded.
 */

const state = "(?:(?:State of )?(?:California|Calif\\.?|Cal\\.?|CA)(?:'s)? )?";

/** "section", "Sections", "sec.", "§", "§§", "Section(s):". */
const sectionWord = '(?:sections?(?:\\(s\\))?|secs?\\.?|§ ?§?)';

/** Its initials only before a number: "LC" alone can be anything. */
const laborCode = `(?:${spacedPhrase('Labor Code')}|Lab\\. ?Code|L\\. ?C\\.(?= ?[\\d§s])|LC(?= ?[\\d§s]))`;

/** "Code of Regulations", "Code Regs.", "CCR", "C.C.R.". */
const regulations = `(?:${spacedPhrase('Code of Regulations')}(?: \\(CCR\\))?|Code ?Regs?\\.?|CCR|C\\. ?C\\. ?R\\.?)`;

const title = '(?:(?:(?:Title|Tit\\.) ?)?(?<![\\d.])(?<titleBefore>\\d{1,2})(?:,| of)? ?(?:the )?)?';

/** "Title 8, Division 1, Chapter 4.5, Subchapter 1, Article 5.5.2" behind the name. */
const place =
  '(?:,? ?(?:Title|Tit\\.) ?(?<titleBehind>\\d{1,2}))?(?:,? (?:Division|Chapter|Subchapter|Article) [\\d.]{1,6}){0,4}';

/** Cited as the MTUS itself. */
const mtus = '(?<mtus>MTUS)(?: (?:Regulations?|Guidelines?))?';

const number = '\\d ?\\d';
const regulationNumber = '9 ?7 ?[89] ?\\d';

const openers = [
  `(?<![\\w$])(?<labor>${state}${laborCode}(?: \\(LC\\))?)(?:[,:]? ?${sectionWord}:? ?(?=${number})|,? ?(?=${number}))?`,
  `(?<![\\w$.])(?<regulation>${title}${state}${regulations}${place})[,:]? ?(?:${sectionWord}:? ?)?(?=${number})`,
  `(?<!\\w)${mtus}[,:]? ?(?:${sectionWord}:? ?)?(?=${regulationNumber} ?\\. ?\\d)`,
  `(?<!\\w)(?<section>${sectionWord}):? ?(?=${number})`,
  `(?<![\\w$.,/#-])(?=9 ?7 ?9 ?2 ?\\. ?\\d)`,
];

let opener: RegExp | undefined;

/**
 * Finds where a citation of law may begin, up to the first number. Groups: `labor` (a name of the Labor Code, also
 * where no number follows), `regulation` with `titleBefore` or `titleBehind`, `mtus`, `section` (no name before the number).
 */
export function lawOpener(): RegExp {
  opener ??= new RegExp(openers.join('|'), 'gi');
  return opener;
}

const behind = `,? ?(?:of|in) (?:the )?(?:(?<labor>${state}${laborCode})|(?<regulation>(?:(?:Title|Tit\\.) ?(?<titleBefore>\\d{1,2})(?:,| of)? ?(?:the )?)?${state}${regulations}(?:,? ?(?:Title|Tit\\.) ?(?<titleBehind>\\d{1,2}))?))`;

let nameBehind: RegExp | undefined;

/** The name of the law behind its sections ("section 4610.5 of the Labor Code"), at `lastIndex`. The same groups. */
export function lawBehind(): RegExp {
  nameBehind ??= new RegExp(behind, 'iy');
  return nameBehind;
}
