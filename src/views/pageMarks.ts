/** A mark between two pages of a text: the form feed, and the number of the page that begins behind it, from 1. */
export interface BetweenPages {
  readonly offset: number;
  readonly page: number;
}

/** The form feeds of a text that have words behind them: what closes the last page has no page to announce. */
export function betweenPages(text: string): readonly BetweenPages[] {
  const marks: BetweenPages[] = [];
  const end = text.trimEnd().length;
  for (let at = text.indexOf('\f'); at >= 0 && at < end; at = text.indexOf('\f', at + 1))
    marks.push({ offset: at, page: marks.length + 2 });
  return marks;
}
