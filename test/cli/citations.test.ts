import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import stringWidth from 'string-width';
import { letterText, type ItemParts } from '../support/letter.ts';
import { folderOfEachTest, imr, namesIn, startImr } from './running.ts';

const mtus = 'Decision based on MTUS Shoulder Complaints 2004, Section(s): Special Studies.';
const odg = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain Chapter, Ice.';
const none = 'The Claims Administrator did not cite any medical evidence for its decision.';

/** A letter of two items, of which the second is overturned and has no guideline of the claims administrator. */
const items: readonly ItemParts[] = [
  { claims: mtus, reviewer: `${mtus} ${odg}` },
  { title: 'Cane', decision: 'Overturned', claims: none, reviewer: odg },
];
const letter = letterText(items);

interface AnyRow {
  readonly file: string;
  readonly item?: number;
  readonly side?: string;
  readonly guideline?: string;
  readonly text?: string;
  readonly start?: number;
  readonly end?: number;
  readonly error?: { readonly code: string };
}

function rowsOf(ndjson: string): AnyRow[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as AnyRow);
}

describe('imr citations', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();
  const at = (name: string): string => join(folder(), name);

  it('lists one row for each citation, aligned, without colors in a pipe', async () => {
    writeFileSync(at('a.txt'), letter);
    const { status, stdout, stderr } = await imr(['citations', at('a.txt')]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      stdout.split('\n').map((line) => line.slice(0, 43).trimEnd()),
      [
        'LETTER        ITEM  SIDE           GUIDELINE',
        'CM16-9900001     1  administrator  ACOEM ch',
        'CM16-9900001     1  reviewer       ACOEM ch',
        'CM16-9900001     1  reviewer       ODG Pain',
        'CM16-9900001     2  reviewer       ODG Pain',
        '',
      ].map((line) => line.slice(0, 43)),
    );
    assert.match(stdout, / · Special Studies; in force\n/);
  });

  it('gives the words of each citation with their place in the text', async () => {
    const { stdout } = await imr(['citations', '--format', 'ndjson', '-'], letter);
    const rows = rowsOf(stdout);
    assert.deepEqual(
      rows.map(({ item, side, guideline }) => [item, side, guideline]),
      [
        [1, 'claims-administrator', 'acoem-2004/shoulder-complaints'],
        [1, 'reviewer', 'acoem-2004/shoulder-complaints'],
        [1, 'reviewer', 'odg/pain'],
        [2, 'reviewer', 'odg/pain'],
      ],
    );
    for (const { text, start, end } of rows) assert.equal(letter.slice(start, end), text);
  });

  it('wraps to COLUMNS, and colors when FORCE_COLOR asks for it', async () => {
    writeFileSync(at('a.txt'), letter);
    const shown = async (environment: NodeJS.ProcessEnv): Promise<string> => {
      const { child, outcome } = startImr(['citations', at('a.txt')], environment);
      child.stdin.end();
      return (await outcome).stdout;
    };
    assert.ok((await shown({ COLUMNS: '60' })).split('\n').every((line) => stringWidth(line) <= 60));
    assert.ok((await shown({ FORCE_COLOR: '1', NO_COLOR: '' })).includes('\u001b['));
  });

  it('puts an error row in the place of each input that fails, tells of it, and goes on', async () => {
    writeFileSync(at('a.txt'), letter);
    writeFileSync(at('b.txt'), 'Dear aunt, thank you for the cake.');
    writeFileSync(at('c.txt'), letter);
    for (const format of ['ndjson', 'json', 'csv', 'table']) {
      const { status, stdout, stderr } = await imr(['citations', '--format', format, folder()]);
      assert.equal(status, 1);
      assert.match(stderr, /^imr: .*b\.txt: .*\(letter\.none\)\n$/);
      assert.equal(stdout.includes('letter.none'), format !== 'table');
      assert.ok(!stdout.includes('aunt'));
    }
    const rows = rowsOf((await imr(['citations', '--format', 'ndjson', folder()])).stdout);
    assert.deepEqual(
      rows.map(({ file, error }) => [file, error?.code]),
      [
        ...Array.from({ length: 4 }, () => [at('a.txt'), undefined]),
        [at('b.txt'), 'letter.none'],
        ...Array.from({ length: 4 }, () => [at('c.txt'), undefined]),
      ],
    );
  });

  it('writes valid JSON where the first letters, the last or all cite nothing', async () => {
    const bare = letterText([{ claims: none, reviewer: none.replace('Claims Administrator', 'reviewer') }]);
    const letters = { 'a.txt': bare, 'b.txt': bare, 'c.txt': letter, 'd.txt': bare, 'e.txt': letter, 'f.txt': bare };
    for (const [name, text] of Object.entries(letters)) writeFileSync(at(name), text);
    const json = async (operand: string): Promise<AnyRow[]> =>
      JSON.parse((await imr(['citations', '--format', 'json', operand])).stdout) as AnyRow[];
    assert.equal((await json(folder())).length, 8);
    assert.deepEqual(await json(at('a.txt')), []);
  });

  it('keeps the order with workers, and writes the same bytes with any number of them', async () => {
    for (let letterAt = 0; letterAt < 60; letterAt++) writeFileSync(at(`${1000 + letterAt}.txt`), letter);
    for (const args of [['--format', 'csv'], ['--format', 'json'], [], ['--mentions'], ['--count']]) {
      const runs = [['--workers', '1'], ['--workers', '3'], []];
      const outputs = await Promise.all(runs.map((workers) => imr(['citations', ...args, ...workers, folder()])));
      for (const output of outputs) assert.deepEqual(output, outputs[0]);
      assert.equal(outputs[0]?.status, 0);
    }
  });

  it('counts letters and items of each guideline with --count', async () => {
    writeFileSync(at('a.txt'), letter);
    writeFileSync(at('b.txt'), letter);
    writeFileSync(at('c.txt'), '');
    const { status, stdout } = await imr(['citations', '--count', '--format', 'csv', folder()]);
    assert.equal(status, 1);
    assert.deepEqual(stdout.split('\r\n').slice(1), [
      'odg/pain,ODG Pain,2,4,0,4,2,2',
      'acoem-2004/shoulder-complaints,ACOEM ch. 9 Shoulder 2004,2,2,2,2,2,0',
      '',
    ]);
  });

  it('writes to a file, which appears when it is complete, and refuses to replace a letter', async () => {
    mkdirSync(at('letters'));
    writeFileSync(at('letters/a.txt'), letter);
    for (const args of [[], ['--count']]) {
      const { status, stdout } = await imr(['citations', ...args, '-o', at('out'), at('letters')]);
      assert.deepEqual([status, stdout], [0, '']);
      assert.match(readFileSync(at('out'), 'utf8'), /ODG Pain/);
      assert.deepEqual(namesIn(folder()), ['letters', 'out']);
    }
    const { status, stderr } = await imr(['citations', '-o', at('letters/a.txt'), at('letters')]);
    assert.equal(status, 2);
    assert.match(stderr, /would replace one of the letters/);
  });

  it('gives the rows of each line at once, while standard input stays open', async () => {
    const { child, outcome } = startImr(['citations', '--input-format', 'ndjson', '--format', 'ndjson']);
    child.stdin.write(`${JSON.stringify({ file: 'a', text: letter })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.end();
    assert.equal(rowsOf((await outcome).stdout).length, 4);
  });

  it('ends quietly when the reader goes away', async () => {
    for (let letterAt = 0; letterAt < 400; letterAt++) writeFileSync(at(`${letterAt}.txt`), letter);
    const { child, outcome } = startImr(['citations', folder()]);
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, signal, stderr } = await outcome;
    assert.deepEqual([status, signal, stderr], [0, null, '']);
  });
});
