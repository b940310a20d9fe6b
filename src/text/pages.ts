/** Closes each page, as converters of PDFs have it. */
const pageMark = '\f';

/** The offsets of the form feeds of a text, in order. */
export function pageMarksIn(text: string): readonly number[] {
  const marks: number[] = [];
  for (let at = text.indexOf(pageMark); at >= 0; at = text.indexOf(pageMark, at + 1)) marks.push(at);
  return marks;
}

/**
 * Finds the page, from 1, that holds an offset of a text. A form feed (U+000C) closes a page and belongs to it; white
 * space behind the last one belongs to the last page. Null for every offset where the text has no form feed: then
 * nothing tells its pages.
 */
export function pagesIn(text: string): (offset: number) => number | null {
  let pages: Pages | undefined;
  return (offset) => {
    pages ??= pagesOf(text);
    return pages.count === 0 ? null : Math.min(countBelow(pages.marks, offset) + 1, pages.count);
  };
}

/** Where the marks of a text stand, and how many pages it has: as many, and one more where the last has none. */
interface Pages {
  readonly marks: readonly number[];
  readonly count: number;
}

function pagesOf(text: string): Pages {
  const marks = pageMarksIn(text);
  const last = marks.at(-1);
  const isOpen = last !== undefined && /\S/.test(text.slice(last));
  return { marks, count: marks.length + (isOpen ? 1 : 0) };
}

/** How many of the ascending numbers are less than the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
