import assert from 'node:assert/strict';
import { findingsOf, subjectOf, type Severities } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { letterText, type ItemParts } from './letter.ts';
import { testReader } from './testReader.ts';

const reader = await testReader();

/** The findings of a text that is a letter; every span points at its own words. */
export function findingsIn(text: string, severities: Severities = {}): readonly Finding[] {
  const letter = reader.readLetter(text);
  assert.ok(!('error' in letter), 'the text is a letter');
  const findings = findingsOf(subjectOf(text, letter), severities);
  for (const { here, there } of findings) {
    for (const span of there ? [here, there] : [here])
      assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), span.text);
  }
  return findings;
}

/** Parts of a made-up letter: its case summary without the heading, its items, its header table. */
export interface CheckedParts {
  readonly summary?: string;
  readonly items?: readonly ItemParts[];
  readonly header?: string;
}

/** What one rule finds in a made-up letter: here and there, as printed. */
export function foundBy(rule: string, parts: CheckedParts): readonly (readonly [string, string | null])[] {
  const { summary, items, header } = parts;
  const text = letterText(items, {
    ...(summary === undefined ? {} : { summary: `CLINICAL CASE SUMMARY\n${summary}` }),
    ...(header === undefined ? {} : { header }),
  });
  return findingsIn(text, { [rule]: 'hint' })
    .filter((finding) => finding.rule === rule)
    .map(({ here, there }) => [here.text, there?.text ?? null]);
}
