import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { folderOfEachTest, imr, letterAbout, recordsOf, writeLetters, type AnyRecord } from './running.ts';

const titlesOf = (record: AnyRecord | undefined): string[] => (record?.items ?? []).map((item) => item.title.text);

describe('imr extract', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();

  it('writes one record a line, in the order of the input, each with its file as it was given', async () => {
    const [one, two] = [join(folder(), 'z.txt'), join(folder(), 'a.text')];
    writeFileSync(one, letterAbout('Cane'));
    writeFileSync(two, letterAbout('Brace'));
    const { status, stdout, stderr } = await imr(['extract', one, two, one]);
    const records = recordsOf(stdout);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      records.map((record) => [record.file, ...titlesOf(record)]),
      [
        [one, 'Cane'],
        [two, 'Brace'],
        [one, 'Cane'],
      ],
    );
  });

  it('gives the keys of a record in the order of the contract', async () => {
    const { stdout } = await imr(['extract', '-'], letterAbout('Cane'));
    const keys = Object.keys(recordsOf(stdout)[0] ?? {});
    const order = 'schema tool catalog file pdf form outcome case reviewer patient sections items problems';
    assert.equal(keys.join(' '), order);
  });

  it('puts an error record in the place of each input that fails, tells of it, and goes on', async () => {
    const path = (name: string): string => join(folder(), name);
    writeFileSync(path('a.txt'), 'Dear aunt, thank you for the cake.');
    writeFileSync(path('b.txt'), '');
    writeFileSync(path('c.txt'), Buffer.from([0, 1, 2, 3]));
    symlinkSync('nowhere', path('d.txt'));
    writeFileSync(path('e.txt'), letterAbout('Cane'));
    const { status, stdout, stderr } = await imr(['extract', folder(), path('none.txt')]);
    assert.equal(status, 1);
    const records = recordsOf(stdout);
    assert.deepEqual(
      records.map((record) => record.error?.code ?? titlesOf(record)),
      ['letter.none', 'input.empty', 'input.binary', 'input.link-broken', ['Cane'], 'input.not-found'],
    );
    assert.ok(records.every((record) => record.error === undefined || record.items === undefined));
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 5);
    assert.match(lines[1] ?? '', /^imr: .*b\.txt: .*\(input\.empty\)$/);
    assert.ok(!stderr.includes('aunt'));
  });

  it('reads UTF-8 with a mark and UTF-16 alike, and guesses Windows-1252 with a problem', async () => {
    const text = letterAbout('Brace “Nimbus” 20°');
    const inWindows1252 = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1');
    const variants = [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      inWindows1252,
    ];
    const outputs = await Promise.all(variants.map((bytes) => imr(['extract', '-'], bytes)));
    const records = outputs.map(({ stdout }) => recordsOf(stdout)[0]);
    for (const record of records) assert.deepEqual(record?.items, records[0]?.items);
    assert.deepEqual(titlesOf(records[0]), ['Brace “Nimbus” 20°']);
    assert.deepEqual(
      records.map((record) => (record?.problems ?? []).filter(({ code }) => code === 'text.encoding-guessed').length),
      [0, 0, 0, 1],
    );
  });

  it('reads a letter with a stray NUL from a file and from JSON, with a problem', async () => {
    const text = letterAbout('Cane').replace('wet ramp', 'wet\0ramp');
    const json = `${JSON.stringify({ file: '-', text })}\n`;
    for (const [input, args] of [
      [text, ['-']],
      [json, ['--input-format', 'ndjson']],
    ] as const) {
      const { status, stdout } = await imr(['extract', ...args], input);
      const [record] = recordsOf(stdout);
      assert.deepEqual([status, ...titlesOf(record)], [0, 'Cane']);
      assert.deepEqual(
        record?.problems?.map(({ code }) => code),
        ['text.nul-character'],
      );
    }
  });

  it('walks a folder whose links lead in a circle', async () => {
    mkdirSync(join(folder(), 'in'));
    writeFileSync(join(folder(), 'in', 'a.txt'), letterAbout('Cane'));
    symlinkSync('..', join(folder(), 'in', 'up'));
    const { status, stdout } = await imr(['extract', folder()]);
    assert.deepEqual([status, recordsOf(stdout).length], [0, 1]);
  });

  it('keeps the order with workers, and writes the same bytes with any number of them', async () => {
    writeLetters(folder(), 500);
    writeFileSync(join(folder(), '0333a.txt'), 'no letter');
    for (const format of ['ndjson', 'json', 'csv']) {
      const runs = [['--workers', '1'], ['--workers', '3'], []];
      const outputs = await Promise.all(
        runs.map((workers) => imr(['extract', '--format', format, ...workers, folder()])),
      );
      for (const output of outputs) assert.deepEqual(output, outputs[0]);
      assert.equal(outputs[0]?.status, 1);
    }
  });

  it('writes JSON as an array', async () => {
    writeLetters(folder(), 40);
    const { stdout } = await imr(['extract', '--format', 'json', folder()]);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 40);
  });

  it('writes CSV with a mark and guards formulas', async () => {
    writeFileSync(join(folder(), 'a.txt'), letterAbout('=HYPERLINK("x")'));
    const { stdout } = await imr(['extract', '--format', 'csv', folder()]);
    assert.match(stdout, /^\ufefffile,/);
    assert.ok(stdout.includes(`,"'=HYPERLINK(""x"")",upheld,`), stdout);
    const letters = await imr(['extract', '--format', 'csv', '--rows', 'letters', folder()]);
    assert.match(letters.stdout, /^\ufefffile,[^\r]*,items_upheld,[^\r]*\r\n[^\r]*\r\n$/);
  });
});

describe('imr extract --input-format ndjson', function () {
  this.timeout(20_000);
  const line = (file: unknown, text: unknown): string => `${JSON.stringify({ file, text, more: 1 })}\n`;

  it('reads a letter a line, and an invalid line gives an error record', async () => {
    const lines = [
      line('a', letterAbout('Cane')),
      '\n',
      'no json\n',
      line(1, ''),
      line('b', 'no letter'),
      line('c', ''),
      line('d', `\ufeff${letterAbout('Brace')}`).trimEnd(),
    ];
    const { status, stdout } = await imr(['extract', '--input-format', 'ndjson', '-'], lines.join(''));
    assert.deepEqual(
      recordsOf(stdout).map((record) => [record.file, record.error?.code ?? titlesOf(record)[0]]),
      [
        ['a', 'Cane'],
        ['-:3', 'input.line-malformed'],
        ['-:4', 'input.line-malformed'],
        ['b', 'letter.none'],
        ['c', 'input.empty'],
        ['d', 'Brace'],
      ],
    );
    assert.equal(status, 1);
  });

  it('prints nothing for empty input', async () => {
    for (const input of ['', '\n\n']) {
      assert.deepEqual(await imr(['extract', '--input-format', 'ndjson'], input), {
        status: 0,
        signal: null,
        stdout: '',
        stderr: '',
      });
    }
  });

  it('keeps the order of many lines with workers', async () => {
    const names = Array.from({ length: 600 }, (_, at) => `letter ${at}`);
    const input = names.map((name) => line(name, letterAbout(name))).join('');
    const { stdout } = await imr(['extract', '--input-format', 'ndjson', '--workers', '2'], input);
    assert.deepEqual(
      recordsOf(stdout).map((record) => [record.file, ...titlesOf(record)]),
      names.map((name) => [name, name]),
    );
  });

  it('keeps the order when a big input makes it go over to workers', async () => {
    const small = Array.from({ length: 5200 }, (_, at) => line(`small ${at}`, 'no letter'));
    const large = Array.from({ length: 2000 }, (_, at) => line(`large ${at}`, letterAbout('Cane')));
    const { stdout } = await imr(['extract', '--input-format', 'ndjson'], [...small, ...large].join(''));
    const names = [...small, ...large].map((input) => (JSON.parse(input) as { file: string }).file);
    assert.deepEqual(
      recordsOf(stdout).map((record) => record.file),
      names,
    );
  });
});
