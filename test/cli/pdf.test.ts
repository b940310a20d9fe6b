import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { before, describe, it } from 'mocha';
import { builtCommand, runNode, type Outcome } from '../support/command.ts';
import { asPosted, letterPdf, sampleBase, titlePages, type LetterLook } from '../support/letterPdf.ts';
import type { Base } from '../support/paragraphs.ts';
import { pageSize, printedPdf } from '../support/printedPdf.ts';
import { folderOfEachTest, imr, letterAbout, recordsOf, startImr } from './running.ts';

const inconsistent = '16-inconsistencies.imr';

describe('imr with PDFs', function () {
  this.timeout(30_000);
  const folder = folderOfEachTest();
  const at = (name: string): string => join(folder(), name);
  let base: Base;
  before(async () => {
    base = await sampleBase(inconsistent);
  });

  const write = (name: string, look: LetterLook = asPosted): string => {
    writeFileSync(at(name), letterPdf(base, look));
    return at(name);
  };

  const withPassword = async (password: string, args: readonly string[]): Promise<Outcome> => {
    const { child, outcome } = startImr(args, { IMR_PDF_PASSWORD: password });
    child.stdin.end();
    return outcome;
  };

  it('reads the record of a PDF, whatever its name, and from standard input', async () => {
    write('a.pdf');
    write('b.letter');
    const { status, stdout, stderr } = await imr(['extract', at('a.pdf'), at('b.letter')]);
    assert.deepEqual([status, stderr], [0, '']);
    const [named, unnamed] = recordsOf(stdout);
    assert.deepEqual(named?.pdf, { pages: 3, encrypted: true, copying: 'not-allowed' });
    assert.deepEqual(
      named.items?.map(({ title, decision }) => [title.text, decision.value]),
      base.letter.items.map(({ title, decision }) => [title.text, decision.value]),
    );
    const [read] = recordsOf((await imr(['extract', '-'], Buffer.from(letterPdf(base, asPosted)))).stdout);
    assert.deepEqual(unnamed, { ...named, file: at('b.letter') });
    assert.deepEqual(read, { ...named, file: '-' });
  });

  it('tells the page of items, findings and places', async () => {
    const look = { linesOnPage: 24 };
    const file = write('a.pdf', look);
    const { stdout: text } = await imr(['text', file]);
    const [record] = recordsOf((await imr(['extract', file])).stdout);
    assert.equal(record?.pdf?.pages, text.split('\f').length - 1);
    assert.deepEqual(
      record.items?.map(({ page }) => page),
      titlePages(base, look),
    );
    assert.ok(new Set(titlePages(base, look)).size > 1);
    const findings = recordsOf((await imr(['check', '--format', 'ndjson', file])).stdout) as unknown as Finding[];
    assert.ok(findings.length > 3);
    for (const { here, page } of findings) assert.equal(page, text.slice(0, here.start).split('\f').length);
    const [first] = findings;
    assert.match((await imr(['check', file])).stdout, new RegExp(`page ${String(first?.page)}, lines? \\d+`));
    assert.match((await imr(['show', file])).stdout, /✗ UPHELD {2}the denial stands · page \d\n/);
    assert.match((await imr(['memo', file])).stdout, /; page \d, lines? \d+/);
    const sarif = JSON.parse((await imr(['check', '--format', 'sarif', file])).stdout) as Sarif;
    assert.deepEqual(
      sarif.runs[0]?.results.map(({ properties }) => properties.page),
      findings.map(({ page }) => page),
    );
  });

  it('finds the same in a PDF as in its text', async () => {
    write('a.pdf');
    writeFileSync(at('a.txt'), base.text);
    const wordsOf = async (file: string): Promise<unknown[]> =>
      recordsOf((await imr(['check', '--format', 'ndjson', file])).stdout).map((line) => {
        const { rule, message, here } = line as unknown as Finding;
        return [rule, message, here.text];
      });
    assert.deepEqual(await wordsOf(at('a.pdf')), await wordsOf(at('a.txt')));
    const cited = (file: string): Promise<Outcome> => imr(['citations', file]);
    assert.equal((await cited(at('a.pdf'))).stdout, (await cited(at('a.txt'))).stdout);
  });

  it('needs PDFium for PDFs alone', () => {
    for (const name of ['cli.js', 'package.json', 'web-tree-sitter.wasm', 'tree-sitter-imr-letter.wasm'])
      copyFileSync(join(dirname(builtCommand()), name), at(name));
    writeFileSync(at('a.txt'), base.text);
    const { status, stdout } = runNode([at('cli.js'), 'extract', at('a.txt'), write('b.pdf')]);
    assert.equal(status, 1);
    assert.deepEqual(
      recordsOf(stdout).map(({ error }) => error?.code),
      [undefined, 'reading.failed'],
    );
  });

  it('walks folders for PDFs, and keeps the order of PDFs and texts with any number of workers', async () => {
    mkdirSync(at('in'));
    const names = Array.from({ length: 30 }, (_, number) => String(number).padStart(2, '0'));
    for (const name of names) {
      if (Number(name) % 3 === 0) write(`in/${name}.PDF`);
      else writeFileSync(at(`in/${name}.txt`), letterAbout(`Cane ${name}`));
    }
    writeFileSync(at('in/14.txt'), 'no letter');
    writeFileSync(at('in/15.PDF'), 'no PDF');
    const runs = [['--workers', '1'], ['--workers', '3'], []];
    const outputs = await Promise.all(runs.map((workers) => imr(['extract', ...workers, at('in')])));
    for (const output of outputs) assert.deepEqual(output, outputs[0]);
    const records = recordsOf(outputs[0]?.stdout ?? '');
    assert.deepEqual(
      records.map(({ file }) => basename(file).slice(0, 2)),
      names,
    );
    assert.deepEqual(
      records.flatMap(({ error }) => error?.code ?? []),
      ['letter.none', 'pdf.not-a-pdf'],
    );
  });

  it('tells of pages that are pictures alone, at their places', async () => {
    const file = write('a.pdf', { linesOnPage: 40, scannedPages: [2] });
    const { stdout: text } = await imr(['text', file]);
    const [record] = recordsOf((await imr(['extract', file])).stdout);
    const [problem, ...more] = (record?.problems ?? []).filter(({ code }) => code === 'pdf.page-without-text');
    assert.deepEqual(more, []);
    assert.equal(text.slice(problem?.start, problem?.end), '\f');
    assert.equal(text.slice(0, problem?.start).split('\f').length, 2);
  });

  it('opens with a password from the option or the environment, the option first, also in workers', async () => {
    const file = write('a.pdf', { userPassword: 'nine thumbs', ownerPassword: 'ten thumbs' });
    const failing = async (outcome: Promise<Outcome>): Promise<unknown[]> => {
      const { status, stdout, stderr } = await outcome;
      assert.doesNotMatch(stdout + stderr, /thumbs/);
      return [status, recordsOf(stdout)[0]?.error?.code];
    };
    const extract = ['extract', file];
    assert.deepEqual(await failing(imr(extract)), [1, 'pdf.password-needed']);
    assert.deepEqual(await failing(withPassword('', extract)), [1, 'pdf.password-needed']);
    assert.deepEqual(await failing(imr([...extract, '--password', 'two thumbs'])), [1, 'pdf.password-wrong']);
    assert.deepEqual(await failing(withPassword('two thumbs', extract)), [1, 'pdf.password-wrong']);
    assert.deepEqual(await failing(withPassword('nine thumbs', [...extract, '--password', 'two thumbs'])), [
      1,
      'pdf.password-wrong',
    ]);
    for (const run of [
      imr([...extract, '--password', 'nine thumbs']),
      imr([...extract, '--password', 'ten thumbs', '--workers', '2']),
      withPassword('nine thumbs', extract),
      withPassword('nine thumbs', [...extract, '--workers', '2']),
      withPassword('two thumbs', [...extract, '--password', 'nine thumbs']),
    ])
      assert.deepEqual(await failing(run), [0, undefined]);
    for (const command of ['show', 'check', 'citations', 'memo', 'text']) {
      assert.match((await imr([command, file])).stderr, /\(pdf\.password-needed\)\n$/);
      assert.ok([0, 3].includes((await imr([command, '--password', 'nine thumbs', file])).status ?? -1), command);
      assert.ok([0, 3].includes((await withPassword('nine thumbs', [command, file])).status ?? -1), command);
    }
  });

  it('names what is wrong with a PDF by its code, and goes on', async () => {
    const good = letterPdf(base, {});
    const locked = letterPdf(base, { userPassword: 'nine thumbs' });
    const strange = Buffer.from(locked).toString('latin1').replace('/Filter /Standard', '/Filter /Invented');
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'damaged.pdf': `%PDF-1.4\n${'thumb '.repeat(100)}\n%%EOF\n`,
      'empty.pdf': '',
      'encryption-unknown.pdf': Buffer.from(strange, 'latin1'),
      'not-a-pdf.pdf': letterAbout('Cane'),
      'password-needed.pdf': locked,
      'scanned.pdf': printedPdf([{ runs: [], pictures: [{ x: 0, y: 0, ...pageSize }] }]),
      'too-many-pages.pdf': printedPdf(Array.from({ length: 201 }, () => ({ runs: [] }))),
      'truncated.pdf': good.subarray(0, good.length / 2),
      'unreadable-text.pdf': letterPdf(base, { fonts: 'without-map' }),
      'well.pdf': good,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    const { status, stdout, stderr } = await imr(['extract', folder()]);
    assert.equal(status, 1);
    assert.deepEqual(
      recordsOf(stdout).map(({ file, error }) => [basename(file), error?.code]),
      Object.keys(files)
        .sort()
        .map((name) => [name, name === 'well.pdf' ? undefined : `pdf.${basename(name, '.pdf')}`]),
    );
    assert.equal(stderr.match(/^imr: .*\.pdf: [A-Z].*[.)] \(pdf\.[a-z-]+\)$/gm)?.length, 9);
    const checked = await imr(['check', at('scanned.pdf')]);
    assert.deepEqual([checked.status, checked.stdout], [1, 'No letter was checked.\n']);
  });
});

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly here: { readonly text: string; readonly start: number };
  readonly page: number | null;
}

interface Sarif {
  readonly runs: readonly { readonly results: readonly { readonly properties: { readonly page: number | null } }[] }[];
}
