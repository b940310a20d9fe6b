import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, it } from 'mocha';
import { z } from 'zod';
import { builtCommand, runNode } from '../support/command.ts';
import { describeWithShared, renderingFolder, shared, type Rendering } from '../support/shared.ts';
import { formatTable, percent } from '../support/table.ts';
import { cleanFloors, cleanRenderings } from './floors.ts';

const scoreSchema = z.object({
  letters: z.number(),
  table: z.array(z.object({ measure: z.string(), right: z.number(), wanted: z.number(), f1: z.number() })),
  misses: z.array(z.object({ measure: z.string(), where: z.string() })),
});
type Score = z.infer<typeof scoreSchema>;

const scores = new Map<Rendering, Score>();

describeWithShared('score of clean letters', () => {
  for (const { rendering, header } of cleanRenderings) {
    it(`reaches every floor on ${rendering}`, function () {
      this.timeout(60_000);
      const score = scoreOf(rendering);
      scores.set(rendering, score);
      const below = Object.entries(cleanFloors)
        .filter(([measure]) => header || !measure.startsWith('header:'))
        .flatMap(([measure, floor]) => shortfall(score, measure, floor));
      assert.deepEqual(below, []);
    });
  }

  after(() => console.log(`\n${scoreTable()}\n`));
});

/** Runs the scoring program on the built command, as the product is judged. */
function scoreOf(rendering: Rendering): Score {
  const command = `"${process.execPath}" "${builtCommand()}" extract`;
  const gold = join(shared, 'letters', 'gold');
  const program = join(shared, 'score', 'score.mjs');
  const { status, stdout, stderr } = runNode([
    ...[program, '--gold', gold, '--texts', renderingFolder(rendering)],
    ...['--cli', command, '--json'],
  ]);
  assert.equal(status, 0, `the scoring program failed: ${stderr.slice(0, 400)}`);
  return scoreSchema.parse(JSON.parse(stdout));
}

/** A line for a measure below its floor or absent; the letters are named, their text is not shown. */
function shortfall({ table, misses }: Score, measure: string, floor: number): readonly string[] {
  const row = table.find((one) => one.measure === measure);
  if (row === undefined) return [`${measure}: not measured`];
  if (row.f1 >= floor) return [];
  const where = misses.filter((miss) => miss.measure === measure).map((miss) => miss.where);
  return [`${measure}: ${percent(row.f1, 1)} %, wanted ${percent(floor, 1)} % (${where.slice(0, 8).join(', ')})`];
}

function scoreTable(): string {
  const names = cleanRenderings.map(({ rendering }) => rendering);
  const cell = (rendering: Rendering, measure: string): string => {
    const row = scores.get(rendering)?.table.find((one) => one.measure === measure);
    return row === undefined ? '-' : `${row.right}/${row.wanted} ${percent(row.f1, 1)}`;
  };
  const rows = Object.keys(cleanFloors).map((measure) => [measure, ...names.map((name) => cell(name, measure))]);
  return formatTable([['right/wanted, F1 in %', ...names], ...rows]);
}
