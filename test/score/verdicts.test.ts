import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, it } from 'mocha';
import { z } from 'zod';
import { findingsOf, subjectOf } from '../../src/checks/check.ts';
import { hashOf } from '../../src/checks/suppressions.ts';
import { runImr } from '../support/command.ts';
import { describeWithShared, openLetters, pdfFolder, repository } from '../support/shared.ts';
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
type Found = Omit<Verdict, 'right' | 'why'>;

const file = join(repository, 'test', 'score', 'verdicts.json');
const wantedPrecision = 0.85;

describeWithShared('findings on the open letters', () => {
  let verdicts: readonly Verdict[] = [];
  let found: readonly Found[] = [];

  before(async function () {
    this.timeout(20_000);
    verdicts = z.array(verdictSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
    found = await findings();
  });

  it('are those that a person went through, no more and no less', () => {
    assert.deepEqual(found.map(keyOf).sort(), verdicts.map(keyOf).sort());
  });

  it('are the same in the PDFs', function () {
    this.timeout(20_000);
    const inPdfs = new Set(readdirSync(pdfFolder).map((name) => basename(name, '.pdf')));
    const wanted = verdicts.filter(({ letter }) => inPdfs.has(letter));
    assert.ok(wanted.length > 0);
    assert.deepEqual(findingsInPdfs().map(keyOf).sort(), wanted.map(keyOf).sort());
  });

  it('are right in most of the warnings', () => {
    const warnings = verdicts.filter(({ severity }) => severity === 'warning');
    const right = warnings.filter((verdict) => verdict.right).length;
    assert.ok(warnings.length > 0 && right / warnings.length >= wantedPrecision, `${right} of ${warnings.length}`);
  });
});

function keyOf({ letter, rule, severity, item, here, there }: Found): string {
  return [letter, rule, severity, item ?? '', here, there ?? ''].join(' ');
}

async function findings(): Promise<readonly Found[]> {
  const reader = await testReader();
  return [...openLetters('pypdf'), ...openLetters('seeds')].flatMap(({ name, text }) => {
    const letter = letterIn(reader, text);
    if (!letter) return [];
    return findingsOf(subjectOf(text, letter)).map((finding) => foundIn(basename(name, '.txt'), finding));
  });
}

function foundIn(letter: string, { rule, severity, item, here, there }: z.infer<typeof findingSchema>): Found {
  return { letter, rule, severity, item, here: hashOf(here.text), there: there && hashOf(there.text) };
}

const words = z.object({ text: z.string() });
/** What is looked at in a finding. */
const findingSchema = z.object({
  rule: z.string(),
  severity: z.string(),
  item: z.number().nullable(),
  here: words,
  there: words.nullable(),
});

/** What the built command finds in the open letters as PDFs. */
function findingsInPdfs(): readonly Found[] {
  const { stdout } = runImr('check', '--format', 'ndjson', pdfFolder);
  const lines = z.array(findingSchema.extend({ file: z.string() }));
  return lines
    .parse(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
    )
    .map(({ file: path, ...finding }) => foundIn(basename(path, '.pdf'), finding));
}
