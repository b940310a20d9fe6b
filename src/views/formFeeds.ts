/** A form feed in a text, and the number of the page that it opens, from 1; null where it closes the last one. */
export interface FormFeed {
  readonly offset: number;
  readonly page: number | null;
}

/** The form feeds of a text, in order. */
export function formFeedsIn(text: string): readonly FormFeed[] {
  const marks: FormFeed[] = [];
  const end = text.trimEnd().length;
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1))
    marks.push({ offset: at, page: at < end ? marks.length + 2 : null });
  return marks;
}
