import assert from 'node:assert/strict';
import { letterRecordSchema, type GuidelineBlock, type Item, type Letter } from '../../src/letter/record.ts';
import { fold, type Span } from '../../src/text/span.ts';
import { blocksOf } from './paragraphs.ts';

/** Asserts what holds of every record, however spoiled the text is. */
export function assertSound(text: string, letter: Letter): void {
  letterRecordSchema.parse({ ...letter, file: 'letter.txt', pdf: null });
  assertSpans(letter, text, 'letter');
  assertInOrder(letter.sections, 'sections');
  for (const { heading, start, end } of letter.sections) if (heading) assertWithin(heading, { start, end }, 'heading');
  assertItemsInOrder(letter);
  letter.items.forEach(assertItem);
  assert.equal(letter.outcome === null, letter.items.length === 0, 'outcome and items');
}

/** In the forms of 2013, and where the form is unknown, the parts of an item stand apart; else an item is one stretch with its title first. */
function assertItemsInOrder({ form, items }: Letter): void {
  const parts = items.map(partsOf);
  if (form === null || form.startsWith('2013')) {
    assertInOrder(parts.flat().toSorted(byStart), 'parts of items');
    return;
  }
  for (const [title, decision, ...blocks] of parts) {
    assertInOrder([title, decision, ...blocks.toSorted(byStart)], 'parts of an item');
  }
  assertInOrder(items.map(extentOf), 'items');
}

function assertItem(item: Item, at: number): void {
  assert.equal(item.index, at + 1, 'index');
  if (item.partial) {
    const { original, authorized, remaining } = item.partial;
    for (const part of [original, authorized, remaining]) assertWithin(part, item.title, 'partial approval');
    assertInOrder([original, authorized, remaining], 'partial approval');
  }
  for (const date of item.serviceDates) assertWithin(date, item.title, 'date of service');
  assertInOrder(item.serviceDates, 'dates of service');
  for (const block of [item.claimsAdministratorGuideline, item.reviewerGuideline]) if (block) assertCited(block);
  for (const named of [...item.drugs, ...item.bodyParts]) assertWithin(named, item.title, 'drug or body part');
  const { rationale } = item;
  if (rationale?.conclusion) assertWithin(rationale.conclusion, rationale, 'conclusion');
}

function assertCited({ citations, ...block }: GuidelineBlock): void {
  assertInOrder(citations, 'citations');
  for (const citation of citations) {
    assertWithin(citation, block, 'citation');
    assertInOrder(citation.sections, 'sections of a citation');
    for (const section of citation.sections) assertWithin(section, citation, 'section of a citation');
    for (const [first, last] of citation.pages) assert.ok(first <= last, 'pages of a citation');
  }
}

function partsOf(item: Item): readonly [Span, Span, ...Span[]] {
  return [item.title, item.decision, ...blocksOf(item)];
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** From the first to the last character of an item. */
function extentOf(item: Item): Span {
  const parts = partsOf(item);
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

function assertSpans(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value;
    assert.ok(typeof start === 'number' && typeof end === 'number', `${path}: offsets`);
    assert.ok(0 <= start && start <= end && end <= text.length, `${path}: span ${start}-${end} of ${text.length}`);
    if ('text' in value) assert.equal(fold(text.slice(start, end)), value.text, `${path}: span points at its text`);
  }
  for (const [key, part] of Object.entries(value)) assertSpans(part, text, `${path}.${key}`);
}

function assertWithin(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.end <= outer.end, `${what} lies within`);
}

function assertInOrder(spans: readonly Span[], what: string): void {
  spans.forEach((span, at) => {
    const before = spans[at - 1];
    assert.ok(!before || before.end <= span.start, `${what}: ${at} begins behind the one before`);
  });
}
