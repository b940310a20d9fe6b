import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, it } from 'mocha';
import { z } from 'zod';
import { builtCommand, runImr, runNode } from '../support/command.ts';
import { describeWithShared, pdfFolder, renderingFolder, shared, type Rendering } from '../support/shared.ts';
import { formatTable, percent } from '../support/table.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { cleanFloors, cleanRenderings } from './floors.ts';

const scoreSchema = z.object({
  letters: z.number(),
  table: z.array(z.object({ measure: z.string(), right: z.number(), wanted: z.number(), f1: z.number() })),
  misses: z.array(z.object({ measure: z.string(), where: z.string() })),
});
type Score = z.infer<typeof scoreSchema>;

type Scored = Rendering | 'pdf';
const scores = new Map<Scored, Score>();

describeWithShared('score of clean letters', () => {
  for (const { rendering, header } of cleanRenderings) {
    it(`reaches every floor on ${rendering}`, function () {
      this.timeout(60_000);
      const command = `"${process.execPath}" "${builtCommand()}" extract`;
      const score = scoreOf('--texts', renderingFolder(rendering), '--cli', command);
      scores.set(rendering, score);
      const below = Object.entries(cleanFloors)
        .filter(([measure]) => header || !measure.startsWith('header:'))
        .flatMap(([measure, floor]) => shortfall(score, measure, floor));
      assert.deepEqual(below, []);
    });
  }

  it('reaches all of every measure on the PDFs, with the page of each item', function () {
    this.timeout(60_000);
    withTemporaryFolder((folder) => {
      const { records, texts } = readPdfs(folder);
      const score = scoreOf('--texts', texts, '--records', records);
      scores.set('pdf', score);
      assert.equal(score.letters, readdirSync(pdfFolder).length);
      assert.deepEqual(
        Object.keys(cleanFloors).flatMap((measure) => shortfall(score, measure, 1)),
        [],
      );
      assert.deepEqual(wrongPages(records, texts), []);
    });
  });

  after(() => console.log(`\n${scoreTable()}\n`));
});

/** The records of the PDFs and the texts that their offsets count in, by the built command. */
function readPdfs(folder: string): { readonly records: string; readonly texts: string } {
  const [records, texts] = [join(folder, 'records.ndjson'), join(folder, 'texts')];
  for (const args of [
    ['extract', '--output', records],
    ['text', '--output-folder', texts],
  ]) {
    const { status, stderr } = runImr(...args, pdfFolder);
    assert.equal(status, 0, stderr.slice(0, 400));
  }
  return { records, texts };
}

const recordSchema = z.object({
  file: z.string(),
  items: z.array(z.object({ index: z.number(), page: z.number(), title: z.object({ text: z.string() }) })),
});

/** The items whose title is not on the page that they tell, or on that and the next. */
function wrongPages(records: string, texts: string): readonly string[] {
  const lines = readFileSync(records, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const { file, items } = recordSchema.parse(JSON.parse(line));
    const name = basename(file, '.pdf');
    const pages = tight(readFileSync(join(texts, `${name}.txt`), 'utf8')).split('\f');
    const holds = ({ page, title }: (typeof items)[number]): boolean => {
      const at = [pages[page - 1] ?? '', pages[page] ?? ''].join('').indexOf(tight(title.text));
      return at >= 0 && at < (pages[page - 1] ?? '').length;
    };
    return items.filter((item) => !holds(item)).map(({ index }) => `${name} #${index}`);
  });
}

/** Without white space other than page marks. */
function tight(text: string): string {
  return text.replace(/[^\S\f]+/g, '');
}

/** Runs the scoring program, as the product is judged. */
function scoreOf(...input: readonly string[]): Score {
  const gold = join(shared, 'letters', 'gold');
  const program = join(shared, 'score', 'score.mjs');
  const { status, stdout, stderr } = runNode([program, '--gold', gold, ...input, '--json']);
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
  const names: readonly Scored[] = [...cleanRenderings.map(({ rendering }) => rendering), 'pdf'];
  const cell = (rendering: Scored, measure: string): string => {
    const row = scores.get(rendering)?.table.find((one) => one.measure === measure);
    return row === undefined ? '-' : `${row.right}/${row.wanted} ${percent(row.f1, 1)}`;
  };
  const rows = Object.keys(cleanFloors).map((measure) => [measure, ...names.map((name) => cell(name, measure))]);
  return formatTable([['right/wanted, F1 in %', ...names], ...rows]);
}
