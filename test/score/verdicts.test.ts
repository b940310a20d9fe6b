import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, it } from 'mocha';
import { z } from 'zod';
import { findingsOf, subjectOf } from '../../src/checks/check.ts';
import { hashOf } from '../../src/checks/suppressions.ts';
import { describeWithShared, openLetters, repository } from '../support/shared.ts';
import { letterIn, testReader } from '../support/testReader.ts';

/** What a careful person said of a finding on an open letter; its words are told by their hashes alone. */
const verdictSchema = z.strictObject({
  letter: z.string(),
  rule: z.string(),
  severity: z.string(),
  item: z.number().nullable(),
  here: z.string(),
  there: z.string().nullable(),
  right: z.boolean(),
  why: z.string().min(1),
});
type Verdict = z.infer<typeof verdictSchema>;

const file = join(repository, 'test', 'score', 'verdicts.json');
const wantedPrecision = 0.85;

describeWithShared('findings on the open letters', () => {
  let verdicts: readonly Verdict[] = [];
  let found: readonly Omit<Verdict, 'right' | 'why'>[] = [];

  before(async function () {
    this.timeout(20_000);
    verdicts = z.array(verdictSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
    found = await findings();
  });

  it('are those that a person went through, no more and no less', () => {
    const key = (one: (typeof found)[number]): string =>
      [one.letter, one.rule, one.severity, one.item ?? '', one.here, one.there ?? ''].join(' ');
    assert.deepEqual(found.map(key).sort(), verdicts.map(key).sort());
  });

  it('are right in most of the warnings', () => {
    const warnings = verdicts.filter(({ severity }) => severity === 'warning');
    const right = warnings.filter((verdict) => verdict.right).length;
    assert.ok(warnings.length > 0 && right / warnings.length >= wantedPrecision, `${right} of ${warnings.length}`);
  });
});

async function findings(): Promise<readonly Omit<Verdict, 'right' | 'why'>[]> {
  const reader = await testReader();
  return [...openLetters('pypdf'), ...openLetters('seeds')].flatMap(({ name, text }) => {
    const letter = letterIn(reader, text);
    if (!letter) return [];
    return findingsOf(subjectOf(text, letter)).map(({ rule, severity, item, here, there }) => ({
      letter: basename(name, '.txt'),
      rule,
      severity,
      item,
      here: hashOf(here.text),
      there: there && hashOf(there.text),
    }));
  });
}
