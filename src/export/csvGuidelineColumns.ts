import { shortNameOf } from '../guidelines/catalog.ts';
import { comparisonOf } from '../guidelines/comparison.ts';
import type { Citation, GuidelineBlock, Item } from '../letter/record.ts';
import { ofItem, type RecordColumn } from './csvCells.ts';
import { joined, type Cell } from './csvText.ts';

type Side = 'claimsAdministratorGuideline' | 'reviewerGuideline';

const ofBlock = (side: Side, cell: (block: GuidelineBlock) => Cell): RecordColumn['cell'] =>
  ofItem((item) => {
    const block = item[side];
    return block === null ? null : cell(block);
  });

/** A value of each thing that is cited, each value once. */
function each<Cited extends Citation>(cited: readonly Cited[], value: (citation: Cited) => string): Cell {
  return joined([...new Set(cited.map(value))]);
}

/** The columns of one side. */
function columnsOf(side: Side, prefix: string, basisOf: string, label: string): readonly RecordColumn[] {
  return [
    {
      name: `${prefix}_basis`,
      meaning: `${basisOf}: \`mtus\`, \`non-mtus\`, \`both\` or \`none\`.`,
      cell: ofBlock(side, ({ basis }) => basis),
    },
    {
      name: `${prefix}_guideline`,
      meaning: `The text behind "${label}:".`,
      cell: ofBlock(side, ({ text }) => text),
    },
    {
      name: `${prefix}_citations`,
      meaning: 'The guidelines cited there, by the ids of the catalog, each once, joined by `; `.',
      cell: ofBlock(side, ({ citations }) => each(citations, ({ guideline }) => guideline)),
    },
    {
      name: `${prefix}_citation_names`,
      meaning: 'The same guidelines by their short names.',
      cell: ofBlock(side, ({ citations }) => each(citations, (citation) => shortNameOf(citation))),
    },
  ];
}

/** On what each side relied, and how the two compare. */
export const guidelineColumns: readonly RecordColumn[] = [
  ...columnsOf(
    'claimsAdministratorGuideline',
    'claims_administrator',
    'On what the denial was based',
    'Claims Administrator guideline',
  ),
  ...columnsOf('reviewerGuideline', 'reviewer', "On what the reviewer's decision is based", 'MAXIMUS guideline'),
  {
    name: 'comparison',
    meaning:
      'How what the two sides cite compares: `same`; `same-guideline-other-section`; `overlap` (some guideline of both, or one cites a whole and the other a part of it); `different`; `one-cited-none`; `none-cited`. Empty where it cannot be told.',
    cell: ofItem(comparisonOf),
  },
  {
    name: 'mentions',
    meaning:
      'The guidelines and laws that the prose cites, by the ids of the catalog, each once, joined by `; `: of the case summary, which all items share, and of the rationale.',
    cell: ofItem(({ mentions }: Item) => each(mentions, ({ guideline }) => guideline)),
  },
];
