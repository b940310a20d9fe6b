import type { Citation } from '../letter/record.ts';
import { catalogEntries, derivedEntry, shortened } from './entries.ts';

const longestName = 40;
const longestSection = 32;

/**
 * The short name of what is cited, the same for all its spellings: "MTUS Chronic Pain 2009", "ODG Low Back". What the
 * catalog does not know is named by its own words, cut to 40 characters.
 *
 * @param withSections whether the first section that is named follows, and how many more:
 *   "MTUS Chronic Pain 2009 · Muscle relaxants +1"
 */
export function shortNameOf(citation: Pick<Citation, 'guideline' | 'sections' | 'text'>, withSections = false): string {
  const { guideline, sections, text } = citation;
  const entry = catalogEntries().get(guideline) ?? derivedEntry(guideline);
  const name = entry?.shortName ?? ownName(text, guideline);
  const [first] = sections;
  if (!withSections || !first) return name;
  const more = sections.length > 1 ? ` +${(sections.length - 1).toFixed()}` : '';
  return `${name} · ${shortSection(first.text)}${more}`;
}

function ownName(text: string, id: string): string {
  const name = text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[\s.,;:]+$/, '');
  return name === '' ? id : shortened(name, longestName);
}

/** A topic without what stands in parentheses behind it; "MRI's" is the plural that it is meant for. */
function shortSection(section: string): string {
  const bare = section.replace(/\s*\([^()]*\)\s*$/, '').replace(/\b([A-Z]{2,})['’]s\b/g, '$1s');
  return shortened(bare === '' ? section : bare, longestSection);
}
