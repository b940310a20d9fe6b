import type { CitationSource } from '../letter/record.ts';
import { lawBehind, lawOpener } from './lawForms.ts';
import { lawNumberAt, type LawCode } from './lawNumbers.ts';

/** A stretch of the text that was given: `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A section of a statute or regulation, as cited. */
export interface LawCitation extends Stretch {
  /** `labor-code/4610.5`, `8-ccr/9792.21.1`; `labor-code` where no section is named. */
  readonly guideline: string;
  /** `mtus` where the regulation is cited as the MTUS ("MTUS 9792.24.2"), else `other`. */
  readonly source: CitationSource;
  /** The subdivision, kept whole and out of the id: "(c)(2)". */
  readonly sections: readonly Stretch[];
}

const hints = [
  'Code',
  'CODE',
  'Labor',
  'LABOR',
  'labor code',
  'LC',
  'L.C',
  'CCR',
  'C.C',
  'C. C',
  'Regulations',
  '978',
  '979',
  '9 79',
  '97 9',
];

/** Between two numbers of a list: "4610.5, 4610.6", "4610.5 and 4610.6", "9792.20-9792.26", "9792.20 through 9792.26". */
const between =
  /(?: ?[,;] ?(?:(?:and|or) )?| (?:and|or|through|to|&) | ?[-–—/] ?)(?:(?:sections?|secs?\.?|§ ?§?) ?)?(?=\d)/iy;

/** A number that can be another section, and no count of visits or pages. */
const another = /^\d ?\d ?\d ?\d|^\d{3}[a-z]?\b/;

/** "(c)(2)", "(b) (1) (A)", ", subdivision (a)", ", subd. (c), paragraph (2)". */
const subdivisionHere =
  /(?:,? ?(?:(?:subdivisions?|subds?\.?|subsections?|paragraph) ?)?\( ?(?:[a-z]|\d{1,2}|[ivx]{1,4}) ?\)){1,5}/iy;

/** How the sections begin that letters cite of the Division's regulations and, of workers' compensation, of the Labor Code. */
const divisionNumber = /^9 ?[78] ?\d ?\d/;
const laborNumber = /^[345] ?\d ?\d ?\d(?! ?\d)/;

const etSequentes = /,? et\.? seq(?:uentes\b|\.|\b)/iy;

/** Whether it is worth looking: cheap, and true of nearly every text in which `lawCitations` finds something. */
function mayCiteLaw(text: string): boolean {
  return hints.some((hint) => text.includes(hint));
}

/**
 * Finds the sections of the Labor Code and of Title 8 of the California Code of Regulations that a text cites, in the
 * order of the text. Each number of a list is a citation of its own, the first together with the name of the law, and so
 * are the two ends of a range. A number without the name of its law is taken only where it can be no other
 * ("9792.24.2"). Takes time in proportion to the text's length.
 *
 * @param text words with single blanks, as `foldWithOffsets` gives them; offsets that are given are those of `text`
 */
export function lawCitations(text: string): readonly LawCitation[] {
  if (!mayCiteLaw(text)) return [];
  const found: LawCitation[] = [];
  const opener = lawOpener();
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const list = citedAt(text, match);
    for (const citation of list) found.push(citation);
    opener.lastIndex = Math.max(list.at(-1)?.to ?? 0, match.index + match[0].length, match.index + 1);
  }
  return found;
}

/** A number of a list with its subdivision. */
interface Section extends Stretch {
  readonly number: string;
  readonly subdivision: Stretch | null;
}

function citedAt(text: string, match: RegExpExecArray): readonly LawCitation[] {
  const named = namedIn(match.groups);
  const from = match.index;
  const at = from + match[0].length;
  const sections = sectionsAt(text, at, named === null || named === 'other-title' ? null : codeOfLaw[named]);
  const last = sections.at(-1);
  if (!last) return nameAlone(from, match.groups?.labor);
  const behind = named === null ? behindAt(text, last.to) : null;
  const law = named ?? (behind ? namedIn(behind.groups) : null);
  if (!sections.every(({ number }) => fits(law, number))) return [];
  const code = law === 'labor-code' ? 'labor-code' : '8-ccr';
  const source = match.groups?.mtus ? 'mtus' : 'other';
  return sections.map((section, index) => ({
    guideline: `${code}/${section.number}`,
    source,
    sections: section.subdivision ? [section.subdivision] : [],
    from: index === 0 ? from : section.from,
    to: section === last ? endOf(text, last, behind) : section.to,
  }));
}

/** How a law is named: a title of the regulations other than 8 is none that these letters are about. */
type Named = 'labor-code' | 'title-8' | 'no-title' | 'other-title';

const codeOfLaw = { 'labor-code': 'labor-code', 'title-8': '8-ccr', 'no-title': '8-ccr' } as const;

function namedIn(groups: RegExpExecArray['groups']): Named | null {
  if (groups?.labor) return 'labor-code';
  if (!groups?.regulation) return null;
  const title = groups.titleBefore ?? groups.titleBehind;
  return title === undefined ? 'no-title' : title === '8' ? 'title-8' : 'other-title';
}

/** Regulations of the Division of Workers' Compensation: all that is cited without its title is one of these. */
const divisionRegulation = /^9[78]\d\d(?:\.|$)/;

function fits(law: Named | null, number: string): boolean {
  if (law === 'other-title') return false;
  return law === 'labor-code' || law === 'title-8' || divisionRegulation.test(number);
}

/** The Labor Code as a whole; its initials are not enough for that. */
function nameAlone(from: number, name: string | undefined): readonly LawCitation[] {
  if (name === undefined || /^L\.? ?C/i.test(name)) return [];
  return [{ guideline: 'labor-code', source: 'other', sections: [], from, to: from + name.length }];
}

/** The sections of a list; `code` null where no name stands before them. */
function sectionsAt(text: string, start: number, code: LawCode | null): readonly Section[] {
  const sections: Section[] = [];
  for (let at = start; ;) {
    const section = sectionAt(text, at, code ?? (text[at] === '9' ? '8-ccr' : 'labor-code'));
    if (!section) return sections;
    sections.push(section);
    between.lastIndex = section.to;
    if (!between.test(text)) return sections;
    at = between.lastIndex;
    const next = text.slice(at, at + 8);
    if (!another.test(next) || !isOfSameLaw(sections[0]?.number ?? '', next)) return sections;
  }
}

/** "Labor Code 4610.5 and section 9792.21.1": the numbers of the Division's regulations and of the code part a list. */
function isOfSameLaw(first: string, next: string): boolean {
  return divisionNumber.test(first) ? !laborNumber.test(next) : !divisionNumber.test(next);
}

function sectionAt(text: string, from: number, code: LawCode): Section | null {
  const number = lawNumberAt(text, from, code);
  if (!number) return null;
  subdivisionHere.lastIndex = number.to;
  const printed = subdivisionHere.exec(text)?.[0] ?? '';
  const to = number.to + printed.length;
  const opens = to - printed.replace(/^[, ]+/, '').length;
  return { from, to, number: number.value, subdivision: to > opens ? { from: opens, to } : null };
}

function behindAt(text: string, at: number): RegExpExecArray | null {
  const behind = lawBehind();
  behind.lastIndex = at;
  return behind.exec(text);
}

function endOf(text: string, last: Section, behind: RegExpExecArray | null): number {
  if (behind) return last.to + behind[0].length;
  etSequentes.lastIndex = last.to;
  return etSequentes.test(text) ? etSequentes.lastIndex : last.to;
}
