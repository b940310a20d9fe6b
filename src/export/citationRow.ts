import { shortNameOf, standingOn, type Standing } from '../guidelines/catalog.ts';
import type { Citation, CitationSource, DecisionValue, Item, LetterRecord } from '../letter/record.ts';

/** Who cites: one of the two sides in its guideline block, or the prose of the letter. */
export type CitingSide = 'claims-administrator' | 'reviewer' | 'summary' | 'rationale';

/** One citation with where it stands; its keys in the order in which they are written. */
export interface CitationRow {
  readonly file: string;
  readonly caseNumber: string | null;
  readonly decisionDate: string | null;
  /** The index of the item, from 1; null for the case summary, which all items share. */
  readonly item: number | null;
  /** How that item was decided. */
  readonly decision: DecisionValue | null;
  readonly side: CitingSide;
  readonly guideline: string;
  /** The short name of the guideline, one for all its spellings. */
  readonly name: string;
  readonly source: CitationSource;
  readonly year: number | null;
  readonly sections: readonly string[];
  readonly pages: Citation['pages'];
  /** How the guideline stood to the MTUS on the decision date. */
  readonly standing: Standing;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a letter cites, in the order of its items: for each the citations of the claims administrator, then of the
 * reviewer. With `mentions` also what the prose cites: of the case summary once, first; of a rationale behind its item.
 */
export function citationRows(record: LetterRecord, mentions: boolean): CitationRow[] {
  const rows = record.items.flatMap((item) => itemRows(record, item, mentions));
  return mentions ? [...summaryRows(record), ...rows] : rows;
}

function itemRows(record: LetterRecord, item: Item, mentions: boolean): CitationRow[] {
  const rowsOf = (citations: readonly Citation[], side: CitingSide): CitationRow[] =>
    citations.map((citation) => row(record, item, side, citation));
  return [
    ...rowsOf(item.claimsAdministratorGuideline?.citations ?? [], 'claims-administrator'),
    ...rowsOf(item.reviewerGuideline?.citations ?? [], 'reviewer'),
    ...(mentions ? rowsOf(mentionsIn(item, 'rationale'), 'rationale') : []),
  ];
}

function summaryRows(record: LetterRecord): CitationRow[] {
  const [first] = record.items;
  return first === undefined
    ? []
    : mentionsIn(first, 'summary').map((mention) => row(record, null, 'summary', mention));
}

function mentionsIn({ mentions }: Item, where: 'summary' | 'rationale'): Item['mentions'] {
  return mentions.filter((mention) => mention.where === where);
}

function row(record: LetterRecord, item: Item | null, side: CitingSide, citation: Citation): CitationRow {
  const { guideline, source, year, sections, pages, text, start, end } = citation;
  const decisionDate = record.case.decisionDate?.value ?? null;
  return {
    file: record.file,
    caseNumber: record.case.caseNumber?.value ?? null,
    decisionDate,
    item: item?.index ?? null,
    decision: item?.decision.value ?? null,
    side,
    guideline,
    name: shortNameOf(citation),
    source,
    year,
    sections: sections.map((section) => section.text),
    pages,
    standing: standingOn(guideline, decisionDate),
    text,
    start,
    end,
  };
}
