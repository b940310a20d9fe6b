import { namesOfPages } from '../guidelines/catalog.ts';
import type { Topic } from '../guidelines/guideline.ts';
import type { Citation } from '../letter/record.ts';
import type { HoverLine } from './hoverContent.ts';
import { oneLine, shortened } from './labels.ts';
import type { Say } from './say.ts';

/** Characters of a list of sections, and the topics and ranges of pages that are named. */
const longestSections = 160;
const mostTopics = 3;
const mostRanges = 6;

/** The sections that a citation names, in the letter's words. */
export function sectionLines({ sections }: Pick<Citation, 'sections'>, say: Say): readonly HoverLine[] {
  if (sections.length === 0) return [];
  const quote = shortened(sections.map(({ text }) => oneLine(text)).join('; '), longestSections);
  return [{ label: sections.length === 1 ? say('Section') : say('Sections'), quote }];
}

/** The pages that a citation names, with what stands there, as far as it is known and how surely. */
export function pageLines({ guideline, pages }: Pick<Citation, 'guideline' | 'pages'>, say: Say): readonly HoverLine[] {
  const [first] = pages;
  if (!first) return [];
  const isOne = pages.length === 1 && first[0] === first[1];
  const printed = isOne ? say('Page {0}', first[0]) : say('Pages {0}', rangesInWords(pages));
  const topics = oneOfEach(namesOfPages(guideline, pages));
  if (topics.length === 0) return [{ text: printed }];
  const names = topics.slice(0, mostTopics).map(({ name }) => name);
  const more = topics.length - names.length;
  const all = more > 0 ? say('{0} and {1} more', names.join('; '), more) : names.join('; ');
  const isSure = topics.every(({ sureness }) => sureness === 'verified');
  return [{ text: isSure ? say('{0}: {1}', printed, all) : say('{0}: usually cited for {1}', printed, all) }];
}

/** Without names that another one tells as well, such as the plural beside a longer list of what stands there. */
function oneOfEach(topics: readonly Topic[]): readonly Topic[] {
  const stems = topics.map(({ name }) => name.toLowerCase().replace(/s$/, ''));
  return topics.filter(
    (_, at) => !stems.some((other, place) => place !== at && tellsAsWell(other, stems[at] ?? '', place < at)),
  );
}

function tellsAsWell(other: string, stem: string, isBefore: boolean): boolean {
  return other === stem ? isBefore : other.startsWith(`${stem};`);
}

function rangesInWords(pages: Citation['pages']): string {
  const shown = pages.slice(0, mostRanges).map(([from, to]) => (from === to ? from.toFixed() : `${from}–${to}`));
  return shown.join(', ') + (pages.length > mostRanges ? ', …' : '');
}
