import type { DecisionValue, Item, Letter, Section } from '../letter/record.ts';
import type { Span } from '../text/span.ts';

/** The parts of a disputed item, as the record names them. */
export type ItemPart = 'title' | 'decision' | 'claimsAdministratorGuideline' | 'reviewerGuideline' | 'rationale';

/** Where in its letter something stands. */
export interface Place {
  readonly section: Section | null;
  /** The disputed items that it touches, in the order of the letter. */
  readonly items: readonly Item[];
  /** The part of the item that holds it whole; null where none does. */
  readonly part: ItemPart | null;
}

/** What a part of an item is called in words. */
export const partNames: Readonly<Record<ItemPart, string>> = {
  title: 'title',
  decision: 'decision',
  claimsAdministratorGuideline: 'claims administrator guideline',
  reviewerGuideline: 'reviewer guideline',
  rationale: 'rationale',
};

/** Which items a search is for. */
export type Wanted = DecisionValue | 'any';

/** The next item, of those wanted, that begins at `offset` or behind it; behind the last one the first; undefined where there is none. */
export function itemFrom(letter: Letter, offset: number, wanted: Wanted): Item | undefined {
  const items = wantedItems(letter, wanted);
  return items.find(({ title }) => title.start >= offset) ?? items[0];
}

/** The last item, of those wanted, that begins before `offset`; before the first one the last; undefined where there is none. */
export function itemBefore(letter: Letter, offset: number, wanted: Wanted): Item | undefined {
  const items = wantedItems(letter, wanted);
  return items.findLast(({ title }) => title.start < offset) ?? items.at(-1);
}

function wantedItems({ items }: Letter, wanted: Wanted): readonly Item[] {
  return wanted === 'any' ? items : items.filter(({ decision }) => decision.value === wanted);
}

/** The item that holds the offset: from its title to the next item, or to the section behind the items. */
export function itemAt({ items, sections }: Letter, offset: number): Item | undefined {
  const item = items.findLast(({ title }) => title.start <= offset);
  const isOver = item && sections.some(({ start }) => start > item.title.start && start <= offset);
  return isOver ? undefined : item;
}

/** An item of another reading in this one: the one of the same title at the same number, else the first of that title; undefined where there is none. */
export function sameItem({ items }: Letter, { index, title }: Item): Item | undefined {
  const ofTitle = items.filter((item) => item.title.text === title.text);
  return ofTitle.find((item) => item.index === index) ?? ofTitle[0];
}

/** The innermost section that holds the offset. */
export function sectionAt({ sections }: Letter, offset: number): Section | undefined {
  return sections.findLast(({ start, end }) => start <= offset && offset < end);
}

/** Where a span stands, by its first character and its last. */
export function placeOf(letter: Letter, { start, end }: Span): Place {
  const last = Math.max(end - 1, start);
  const [first, final] = [itemAt(letter, start), itemAt(letter, last)];
  const items = letter.items.filter(({ title }) => title.start > start && title.start <= (final ? last : -1));
  return {
    section: sectionAt(letter, start) ?? null,
    items: first ? [first, ...items] : items,
    part: first && first === final ? partAt(first, { start, end: last + 1 }) : null,
  };
}

function partAt(item: Item, { start, end }: Span): ItemPart | null {
  const holds = (part: ItemPart): boolean => {
    const span = item[part];
    return span !== null && span.start <= start && end <= span.end;
  };
  return (Object.keys(partNames) as ItemPart[]).find(holds) ?? null;
}
