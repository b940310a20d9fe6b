import type { Span } from '../text/span.ts';

/** Where words of a page lead: to the page of a guideline, or to a place in a letter that the caller knows by `key`. */
export type PageTarget<Key> =
  | { readonly to: 'guideline'; readonly guideline: string }
  | { readonly to: 'letter'; readonly key: Key; readonly place: Span };

/** A stretch of a page that leads somewhere. */
export interface PageLink<Key> extends Span {
  readonly target: PageTarget<Key>;
}

/** A line of a page as it is written: plain words, and words that lead somewhere. */
export type PageLine<Key> = readonly (string | { readonly words: string; readonly target: PageTarget<Key> })[];

/** A page as text, with its links as offsets into it. */
export interface LinkedText<Key> {
  readonly text: string;
  readonly links: readonly PageLink<Key>[];
}

/** Puts lines together; each ends with a line end. */
export function linkedText<Key>(lines: readonly PageLine<Key>[]): LinkedText<Key> {
  const links: PageLink<Key>[] = [];
  let text = '';
  for (const line of lines) {
    for (const part of line) {
      const start = text.length;
      text += typeof part === 'string' ? part : part.words;
      if (typeof part !== 'string') links.push({ start, end: text.length, target: part.target });
    }
    text += '\n';
  }
  return { text, links };
}

/** Words of a letter as they are, which Markdown takes for nothing else. Source: CommonMark 0.31, section 6.1, "Code spans". */
export function quotedWords(words: string): string {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${words}${room}${fence}`;
}
