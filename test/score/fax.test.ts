import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, it } from 'mocha';
import { runImr, runNode } from '../support/command.ts';
import { describeWithShared, renderingFolder, shared, type Rendering } from '../support/shared.ts';
import { formatTable, percent } from '../support/table.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { faxFloors } from './floors.ts';

interface Measured {
  readonly right: number;
  readonly of: number;
}

let measures = new Map<string, Measured>();

describeWithShared('score of faxed letters', () => {
  it('reaches every floor against the records of the clean texts', function () {
    this.timeout(120_000);
    measures = withTemporaryFolder(compareWithClean);
    const below = Object.entries(faxFloors).flatMap(([measure, floor]) => {
      const { right, of } = measures.get(measure) ?? { right: 0, of: 0 };
      return of > 0 && right / of >= floor ? [] : [`${measure}: ${right} of ${of}, wanted ${percent(floor, 1)} %`];
    });
    assert.deepEqual(below, []);
  });

  after(() => {
    const rows = [...measures].map(([measure, { right, of }]) => [measure, `${right}/${of}`, percent(right, of)]);
    console.log(`\n${formatTable([['fax against clean text', 'right/of', '%'], ...rows])}\n`);
  });
});

function compareWithClean(folder: string): Map<string, Measured> {
  const reference = recordsOf('pypdf', folder);
  const records = recordsOf('fax', folder);
  const program = join(shared, 'score', 'score-damaged.mjs');
  const { status, stdout, stderr } = runNode([program, '--reference', reference, '--records', records]);
  assert.equal(status, 0, `the scoring program failed: ${stderr.slice(0, 400)}`);
  return new Map([...stdout.matchAll(/^(.+?) +(\d+) \/ (\d+) /gm)].map(toMeasure));
}

function recordsOf(rendering: Rendering, folder: string): string {
  const file = join(folder, `${rendering}.ndjson`);
  const { status, stderr } = runImr('extract', '--output', file, renderingFolder(rendering));
  assert.ok(status === 0 || status === 1, `imr extract ended with status ${String(status)}: ${stderr.slice(0, 400)}`);
  return file;
}

function toMeasure([, measure = '', right = '0', of = '0']: readonly string[]): [string, Measured] {
  return [measure, { right: Number(right), of: Number(of) }];
}
