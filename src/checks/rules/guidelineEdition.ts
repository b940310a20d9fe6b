import { editionInForce, guidelineOf, shortNameOf, standingOn } from '../../guidelines/catalog.ts';
import type { Citation } from '../../letter/record.ts';
import type { Draft, Rule } from '../rule.ts';
import { sidedBlocks, sideWords, type SidedBlock } from '../sides.ts';

/** An edition is cited as part of the MTUS that was none on the day. */
export const guidelineEdition: Rule = {
  id: 'guideline-edition',
  class: 'guideline-edition',
  severity: 'information',
  description: 'An edition cited as MTUS that was not in force on the day of the denial or of the decision.',
  reason:
    'The MTUS comes first among the standards of medical necessity (Labor Code 4610.5), and another edition of it may recommend otherwise.',
  example: { here: 'Decision based on MTUS Chronic Pain Medical Treatment 2009', there: 'Decision Date: 01/10/2017' },
  limits:
    'Only citations as MTUS with a printed year are judged, by the days of adoption in the catalog: the claims administrator by the day of the denial, the reviewer by that of the decision. Whether an older edition applied to a request of its time is a question of law; retrospective items are left out.',
  check: ({ letter }) => {
    const { urDenialDate, decisionDate } = letter.case;
    return sidedBlocks(letter)
      .filter(({ item }) => !item.retrospective)
      .flatMap((sided) =>
        sided.block.citations.flatMap((citation): readonly Draft[] => {
          const message = messageOf(sided, citation);
          const there = sided.side === 'reviewer' ? decisionDate : urDenialDate;
          return message === null ? [] : [{ message, here: citation, there, item: sided.item.index }];
        }),
      );
  },
};

function messageOf({ side, day }: SidedBlock, citation: Citation): string | null {
  const { source, guideline, year } = citation;
  if (source !== 'mtus' || year === null || day === null) return null;
  const current = editionInForce(guideline, day);
  if (!current) return null;
  const name = shortNameOf({ ...citation, sections: [] });
  const cites = `The ${sideWords[side]} cites ${name} as MTUS;`;
  if (isOtherYear(citation))
    return `The ${sideWords[side]} cites an edition of ${year} of ${name}; in force on ${day} was ${current.shortName}.`;
  switch (standingOn(guideline, day)) {
    case 'superseded':
      return `${cites} on ${day} ${current.shortName} was in force.`;
    case 'not-yet':
      return `${cites} it was not yet in force on ${day}, ${current.shortName} was.`;
    case 'outside-mtus':
      return `${cites} the edition of the MTUS on ${day} was ${current.shortName}.`;
    default:
      return null;
  }
}

/** Whether the year is none that the edition is known by ("2007, amended 2009"). */
function isOtherYear({ guideline, year }: Citation): boolean {
  const years = guidelineOf(guideline)?.edition?.match(/\b(?:19|20)\d\d\b/g);
  return years != null && year !== null && !years.includes(String(year));
}
