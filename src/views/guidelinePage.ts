import { guidelineOf, shortNameOf, standingOn, topicsOf, type Guideline, type Topic } from '../guidelines/catalog.ts';
import { evidenceLines } from './guidelinePageEvidence.ts';
import { nameOfLetter, useInWords, usesOf, type LetterUses, type SharedLetter } from './guidelineUses.ts';
import { oneLine } from './labels.ts';
import { linkedText, quotedWords, type LinkedText, type PageLine } from './pageLines.ts';
import { said, type Say } from './say.ts';

const notChecked = said('Not all of this was checked against a source.');

/** The short name of a guideline; of one that the catalog does not have its id. */
export function guidelineName(guideline: string): string {
  return guidelineOf(guideline) ? shortNameOf({ guideline, sections: [], text: '' }) : guideline;
}

/**
 * The page of a guideline, as Markdown in plain words: what the catalog knows of it, where the letters cite it, its topics
 * and pages, and the sources of all that. Each place in a letter leads to it, each edition that took its place to its page.
 *
 * @param guideline an id; the page of one that the catalog does not have says so
 */
export function guidelinePage<Key>(
  guideline: string,
  letters: readonly SharedLetter<Key>[],
  say: Say,
): LinkedText<Key> {
  const known = guidelineOf(guideline);
  const uses = usesOf(letters, guideline);
  return linkedText<Key>([
    [`# ${oneLine(guidelineName(guideline))}`],
    ...(known ? factLines<Key>(known, say) : unknownLines<Key>(say)),
    ...sectionLines<Key>(say('Cited in the open letters'), useLines(guideline, uses, say)),
    ...sectionLines<Key>(say('Place in the order of evidence'), plainLines(evidenceLines(uses, say))),
    ...sectionLines<Key>(say('Topics and pages'), plainLines(known ? topicLines(topicsOf(guideline), say) : [])),
    ...sectionLines<Key>(say('Sources of what is said here'), plainLines((known?.sources ?? []).map(listed))),
  ]);
}

function sectionLines<Key>(heading: string, lines: readonly PageLine<Key>[]): readonly PageLine<Key>[] {
  return lines.length === 0 ? [] : [[''], [`## ${heading}`], [''], ...lines];
}

function plainLines(lines: readonly string[]): readonly PageLine<never>[] {
  return lines.map((line) => [line]);
}

function listed(words: string): string {
  return `- ${words}`;
}

function unknownLines<Key>(say: Say): readonly PageLine<Key>[] {
  return [[''], [say('The catalog does not have this source, so nothing more is known of it here.')]];
}

function factLines<Key>(guideline: Guideline, say: Say): readonly PageLine<Key>[] {
  const { title, summary, publisher, edition, sureness, address } = guideline;
  const facts = [
    publisher !== null && say('Publisher: {0}', publisher),
    edition !== null && say('Edition: {0}', edition),
    ...placeInMtus(guideline, say),
    address !== null && say('Official page: {0}', address),
  ];
  return [
    [''],
    [title],
    ...(summary === null ? [] : [[''], [summary]]),
    [''],
    ...facts.flatMap((fact) => (fact === false ? [] : [[`- ${fact}`]])),
    ...guideline.supersededBy.map((later) => supersededLine<Key>(later, say)),
    ...(sureness === 'verified' ? [] : [[''], [`_${say(notChecked)}_`]]),
  ];
}

function supersededLine<Key>(later: string, say: Say): PageLine<Key> {
  return [
    '- ',
    { words: say('Superseded by: {0}', guidelineName(later)), target: { to: 'guideline', guideline: later } },
  ];
}

/** Laws are no guidelines, and have no place among them. */
function placeInMtus({ kind, regulation, inForce }: Guideline, say: Say): readonly string[] {
  if (kind === 'regulation' || kind === 'statute') return [];
  const section = regulation === null ? [] : [say('Place in the MTUS: {0}', regulation)];
  return [...section, inForce === null ? say('No part of the MTUS') : periodInWords(inForce, say)];
}

function periodInWords({ from, to }: NonNullable<Guideline['inForce']>, say: Say): string {
  if (from !== null && to !== null) return say('In force as a part of the MTUS from {0} to {1}', from, to);
  if (from !== null) return say('In force as a part of the MTUS since {0}', from);
  return to === null
    ? say('Whether and when it was a part of the MTUS is not known here')
    : say('In force as a part of the MTUS until {0}', to);
}

function useLines<Key>(guideline: string, uses: readonly LetterUses<Key>[], say: Say): readonly PageLine<Key>[] {
  if (uses.length === 0) return [[say('No open letter cites it.')]];
  return uses.flatMap(({ shared, uses: places }, at): readonly PageLine<Key>[] => [
    ...(at === 0 ? [] : [['']]),
    [`### ${letterHeading(guideline, shared, say)}`],
    [''],
    ...places.map((use): PageLine<Key> => {
      const { start, end, text } = use.citation;
      const target = { to: 'letter', key: shared.key, place: { start, end } } as const;
      return ['- ', { words: useInWords(use, say), target }, `: ${quotedWords(oneLine(text))}`];
    }),
  ]);
}

const standings: Readonly<Record<ReturnType<typeof standingOn>, string>> = {
  'in-force': said('{0}, decided on {1}: in force on that day'),
  superseded: said('{0}, decided on {1}: superseded by that day'),
  'not-yet': said('{0}, decided on {1}: not yet in force on that day'),
  'outside-mtus': said('{0}, decided on {1}'),
  unknown: said('{0}, decided on {1}'),
};

function letterHeading(guideline: string, shared: SharedLetter<unknown>, say: Say): string {
  const name = quotedWords(oneLine(nameOfLetter(shared)));
  const day = shared.letter.case.decisionDate?.value;
  return day === undefined ? name : say(standings[standingOn(guideline, day)], name, day);
}

function topicLines(topics: readonly Topic[], say: Say): readonly string[] {
  return topics.map((topic) => listed(topicInWords(topic, say)));
}

function topicInWords({ name, from, to, sureness }: Topic, say: Say): string {
  if (from === null) return name;
  const isSure = sureness === 'verified';
  if (to === null || to === from)
    return isSure ? say('{0}: page {1}', name, from) : say('{0}: usually cited as page {1}', name, from);
  return isSure
    ? say('{0}: pages {1}-{2}', name, from, to)
    : say('{0}: usually cited as pages {1}-{2}', name, from, to);
}
