import { guidelineOf, shortNameOf, type Guideline } from '../guidelines/catalog.ts';
import { isLaw } from '../guidelines/guideline.ts';
import type { Letter } from '../letter/record.ts';
import type { CitedPlace } from './citationAt.ts';
import { elsewhereLines, otherSideLines } from './hoverCitationUses.ts';
import { pageLines, sectionLines } from './hoverCitationPlaces.ts';
import { rankLines, standingLines } from './hoverCitationStanding.ts';
import type { HoverContent, HoverLine } from './hoverContent.ts';
import { oneLine, shortened } from './labels.ts';
import { said, type Say } from './say.ts';

/** A line of a hover holds about so many characters. */
const lineRoom = 110;

const notInCatalog = said(
  'Not identified: the catalog does not have this source, so nothing more is known of it here.',
);
const lawNotInCatalog = said('The catalog does not have this section, so nothing more is known of it here.');
const notChecked = said('General knowledge, not checked against a source.');

/**
 * What a hover says of a citation or a mention, in few short lines: what it is, whether it was in force on the day of
 * the decision, where it stands in the order of evidence, its sections and pages, where else it is cited, and a page on
 * the web. Of what is not identified only that, and what the letter itself tells.
 */
export function citationContent(letter: Letter, place: CitedPlace, say: Say): HoverContent {
  const { citation } = place;
  const entry = guidelineOf(citation.guideline);
  const uses = [...otherSideLines(place, say), ...elsewhereLines(letter, place, say)];
  if (!entry) return { heading: shortName(place), lines: [...unknownLines(place, say), ...uses] };
  const day = letter.case.decisionDate?.value ?? null;
  return {
    heading: shortName(place),
    lines: [
      { text: whatItIs(entry, say) },
      ...standingLines(entry, day, say),
      ...rankLines(citation, day, say),
      ...sectionLines(citation, say),
      ...pageLines(citation, say),
      ...uses,
      ...webLines(entry, say),
    ],
  };
}

function shortName({ citation }: CitedPlace): string {
  return oneLine(shortNameOf(citation));
}

function unknownLines({ citation: { guideline, text } }: CitedPlace, say: Say): readonly HoverLine[] {
  return [
    { text: isLaw(guideline) ? say(lawNotInCatalog) : say(notInCatalog) },
    { label: say('Printed'), quote: shortened(text, 2 * lineRoom) },
  ];
}

/** The full title, with the edition where the title does not tell it, and the publisher where there is room. */
function whatItIs({ title, edition, publisher }: Guideline, say: Say): string {
  const withEdition = edition === null || tells(title, edition) ? title : say('{0}; edition: {1}', title, edition);
  const whole = publisher === null ? withEdition : say('{0}; publisher: {1}', withEdition, publisher);
  return whole.length <= lineRoom ? whole : withEdition;
}

/** Whether a title has all numbers of an edition, or the edition's own words where it has none. */
function tells(title: string, edition: string): boolean {
  const numbers = edition.match(/\d+/g) ?? [edition];
  return numbers.every((number) => title.includes(number));
}

function webLines({ address, sureness }: Guideline, say: Say): readonly HoverLine[] {
  const note = sureness === 'verified' ? '' : say(notChecked);
  if (address !== null) return [{ rules: [{ number: say('Page on the web'), address }], behind: note }];
  return note === '' ? [] : [{ note }];
}
