import type { Mention } from '../../../src/letter/record.ts';
import { readMentions } from '../../../src/guidelines/mentions.ts';

/** A sentence and what it cites, each as "words > id", with "> § topic | topic" and "> p. 1, 3-5" where there are such. */
export type MentionCase = readonly [sentence: string, ...cited: readonly string[]];

/** What a text as a whole cites. */
export function mentionsOf(text: string): readonly Mention[] {
  return readMentions(text, { start: 0, end: text.length }, 'rationale');
}

/** A mention as a case has it. */
export function shown({ text, guideline, sections, pages }: Mention): string {
  const topics = sections.length > 0 ? [`§ ${sections.map((section) => section.text).join(' | ')}`] : [];
  const paged = pages.map(([first, last]) =>
    first === last ? first.toFixed() : `${first.toFixed()}-${last.toFixed()}`,
  );
  return [text, guideline, ...topics, ...(paged.length > 0 ? [`p. ${paged.join(', ')}`] : [])].join(' > ');
}
