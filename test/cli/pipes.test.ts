import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { folderOfEachTest, imr, letterAbout, recordsOf, startImr, writeLetters } from './running.ts';

describe('pipes', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();

  for (const workers of ['1', '2']) {
    it(`ends quietly when the reader goes away, with --workers ${workers}`, async () => {
      writeLetters(folder(), 400);
      const { child, outcome } = startImr(['extract', '--workers', workers, folder()]);
      child.stdout.once('data', () => child.stdout.destroy());
      const { status, signal, stderr } = await outcome;
      assert.deepEqual([status, signal, stderr], [0, null, '']);
    });
  }

  for (const args of ['--help', 'help extract', '--version', 'show --help']) {
    it(`ends quietly when nobody reads "imr ${args}"`, async () => {
      const { child, outcome } = startImr(args.split(' '));
      child.stdout.destroy();
      const { status, signal, stderr } = await outcome;
      assert.deepEqual([status, signal, stderr], [0, null, '']);
    });
  }

  it('ends with status 2 when nobody reads what is wrong', async () => {
    const { child, outcome } = startImr(['extrakt']);
    child.stderr.destroy();
    const { status, signal, stdout } = await outcome;
    assert.deepEqual([status, signal, stdout], [2, null, '']);
  });

  it('waits for a slow reader and loses nothing', async () => {
    writeLetters(folder(), 200);
    const { child, outcome } = startImr(['extract', folder()]);
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 500);
    assert.equal(recordsOf((await outcome).stdout).length, 200);
  });

  it('gives the record of each line at once, while standard input stays open', async () => {
    const { child, outcome } = startImr(['extract', '--input-format', 'ndjson']);
    child.stdin.write(`${JSON.stringify({ file: 'a', text: letterAbout('Cane') })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.end();
    assert.equal(recordsOf((await outcome).stdout).length, 1);
  });

  it('ends on Ctrl-C while it waits for input', async () => {
    const { child, outcome } = startImr(['extract', '--input-format', 'ndjson', '--workers', '2']);
    child.stdin.write(`${JSON.stringify({ file: 'a', text: letterAbout('Cane') })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const { status, stderr } = await outcome;
    assert.deepEqual([status, stderr], [130, '']);
  });

  it('does not hang on a pipe that nobody writes to', async function () {
    if (process.platform === 'win32') this.skip();
    spawnSync('mkfifo', [join(folder(), 'a.txt')]);
    for (const operand of [folder(), join(folder(), 'a.txt')]) {
      const { status, stdout } = await imr(['extract', operand]);
      assert.deepEqual([status, recordsOf(stdout).map((record) => record.error?.code)], [1, ['input.special-file']]);
    }
  });
});
