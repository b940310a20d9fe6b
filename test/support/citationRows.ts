import assert from 'node:assert/strict';
import { it } from 'mocha';
import { readCitations } from '../../src/guidelines/citations.ts';
import type { Citation, Problem } from '../../src/letter/record.ts';
import { fold, type Span } from '../../src/text/span.ts';

/** A block and its citations, each as "text => guideline year [section] [section] pp. 78, 80-82", with "!" for a problem. */
export type CitationRow = readonly [block: string, citations: readonly string[]];

/** A test for each row: what is read, and that every span is whole, nested and in order. */
export function testRows(rows: readonly CitationRow[]): void {
  for (const [block, citations] of rows) it(block, () => assert.deepEqual(citationsOf(block), citations));
}

/** What is read in a block, in the notation of a row. */
export function citationsOf(block: string): readonly string[] {
  const before = 'Harp. ';
  const span = { start: before.length, end: before.length + block.length };
  const source = `${before}${block} Lute.`;
  const { citations, problems } = readCitations(source, span);
  assertSpans(source, span, citations);
  return citations.map((citation) => notation(citation, problems));
}

function notation(citation: Citation, problems: readonly Problem[]): string {
  const { text, guideline, year, sections, pages, start } = citation;
  const numbers = pages.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return [
    `${text} => ${guideline}`,
    ...(year === null ? [] : [`${year}`]),
    ...sections.map((section) => `[${section.text}]`),
    ...(numbers.length > 0 ? [`pp. ${numbers.join(', ')}`] : []),
    ...(problems.some((problem) => problem.start === start) ? ['!'] : []),
  ].join(' ');
}

/** Asserts that citations lie in their block, in order and without overlap, sections in their citation, each at its words. */
export function assertSpans(source: string, block: Span, citations: readonly Citation[]): void {
  let behind = block.start;
  for (const { text, start, end, sections } of citations) {
    assert.ok(start >= behind && end > start && end <= block.end, `citation ${start}-${end} behind ${behind}`);
    assert.equal(fold(source.slice(start, end)), text);
    behind = end;
    let last = start;
    for (const section of sections) {
      assert.ok(section.start >= last && section.end > section.start && section.end <= end, 'a section outside');
      assert.equal(fold(source.slice(section.start, section.end)), section.text);
      last = section.end;
    }
  }
}
