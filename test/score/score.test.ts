import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, it } from 'mocha';
import { z } from 'zod';
import { builtCommand, runImr, runNode } from '../support/command.ts';
import { itWithPdftotext, pagesByPdftotext } from '../support/pdftotext.ts';
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

  it('reaches all of every measure on the PDFs', function () {
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
    });
  });

  itWithPdftotext('gives the page of each item as pdftotext has it', function () {
    this.timeout(60_000);
    const { status, stdout } = runImr('extract', pdfFolder);
    assert.equal(status, 0);
    const records = stdout.trimEnd().split('\n');
    assert.equal(records.length, readdirSync(pdfFolder).length);
    assert.deepEqual(
      records.flatMap((line) => wrongPages(recordSchema.parse(JSON.parse(line)))),
      [],
    );
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

const words = z.object({ text: z.string() });
const recordSchema = z.object({
  file: z.string(),
  items: z.array(z.object({ index: z.number(), page: z.number(), title: words, decision: words })),
});

/** The items that tell another page than the one on which `pdftotext` has the beginning of their title. */
function wrongPages({ file, items }: z.infer<typeof recordSchema>): readonly string[] {
  const pages = pagesByPdftotext(file).map(lettersAndDigits);
  const all = pages.join('');
  let from = 0;
  return items.flatMap(({ index, page, title, decision }) => {
    const printed = lettersAndDigits(title.text + decision.text);
    const at = all.indexOf(printed, from);
    from = at + printed.length;
    const before = pages.slice(0, page - 1).join('').length;
    const isThere = at >= before && at < before + (pages[page - 1] ?? '').length;
    return isThere ? [] : [`${basename(file, '.pdf')} #${index}`];
  });
}

/** What every converter prints alike. */
function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
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
