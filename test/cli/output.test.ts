import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, it } from 'mocha';
import {
  folderOfEachTest,
  imr,
  letterAbout,
  namesIn,
  recordsOf,
  startImr,
  until,
  writeLetters,
  type Running,
} from './running.ts';

describe('imr extract --output', function () {
  this.timeout(30_000);
  const folder = folderOfEachTest();
  const output = (): string => join(folder(), 'out.ndjson');

  /** A run that has begun to write and waits for more input. */
  async function halfway(): Promise<Running> {
    writeFileSync(output(), 'old');
    const running = startImr(['extract', '--input-format', 'ndjson', '--output', output()]);
    running.child.stdin.write(`${JSON.stringify({ file: 'a', text: letterAbout('Cane') })}\n`);
    await until(() => namesIn(folder()).length === 2);
    return running;
  }

  it('writes the file, and nothing to standard output', async () => {
    mkdirSync(join(folder(), 'letters'));
    writeLetters(join(folder(), 'letters'), 3);
    const { status, stdout } = await imr(['extract', '--output', output(), join(folder(), 'letters')]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(recordsOf(readFileSync(output(), 'utf8')).length, 3);
    assert.deepEqual(namesIn(folder()), ['letters', 'out.ndjson']);
  });

  it('shows nothing under the name before the end', async () => {
    const { child, outcome } = await halfway();
    assert.equal(readFileSync(output(), 'utf8'), 'old');
    child.stdin.end();
    assert.equal((await outcome).status, 0);
    assert.equal(recordsOf(readFileSync(output(), 'utf8')).length, 1);
  });

  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    it(`ends cleanly on ${signal}: the old file stays, the temporary one goes, status ${status}`, async () => {
      const { child, outcome } = await halfway();
      child.kill(signal);
      const ended = await outcome;
      assert.deepEqual([ended.status, ended.stderr], [status, '']);
      assert.deepEqual(namesIn(folder()), ['out.ndjson']);
      assert.equal(readFileSync(output(), 'utf8'), 'old');
    });
  }

  it('leaves the old file when it is killed in the middle', async () => {
    const { child, outcome } = await halfway();
    child.kill('SIGKILL');
    assert.equal((await outcome).signal, 'SIGKILL');
    assert.equal(readFileSync(output(), 'utf8'), 'old');
  });

  it('removes what a killed run left behind, and leaves alone what a run at work writes', async () => {
    const killed = await halfway();
    killed.child.kill('SIGKILL');
    await killed.outcome;
    const left = namesIn(folder());
    const working = startImr(['extract', '--input-format', 'ndjson', '--output', output()]);
    await until(() => namesIn(folder()).length === 2 && namesIn(folder())[0] !== left[0]);
    assert.equal((await imr(['extract', '--output', output(), '-'], letterAbout('Brace'))).status, 0);
    assert.equal(namesIn(folder()).length, 2);
    working.child.stdin.end();
    assert.equal((await working.outcome).status, 0);
    assert.deepEqual(namesIn(folder()), ['out.ndjson']);
  });

  it('leaves the old file or the complete new one when it is killed at any moment', async () => {
    mkdirSync(join(folder(), 'letters'));
    writeLetters(join(folder(), 'letters'), 200);
    const found = new Set<string>();
    for (let delay = 40; delay <= 400; delay += 40) {
      writeFileSync(output(), 'old');
      const { child, outcome } = startImr(['extract', '--output', output(), join(folder(), 'letters')]);
      await setTimeout(delay);
      child.kill('SIGKILL');
      await outcome;
      const text = readFileSync(output(), 'utf8');
      assert.ok(text === 'old' || recordsOf(text).length === 200, `half a file after ${delay} ms`);
      found.add(text.slice(0, 3));
    }
    assert.ok(found.has('old'));
  });

  it('refuses a folder, a missing folder, and a letter that is read', async () => {
    writeLetters(folder(), 1);
    const letter = join(folder(), '0000.txt');
    const text = readFileSync(letter, 'utf8');
    for (const [path, reason] of [
      [folder(), /is a folder\. Name a file in it/],
      [join(folder(), 'none', 'out.csv'), /Make the folder first/],
      [letter, /would replace one of the letters/],
    ] as const) {
      const { status, stdout, stderr } = await imr(['extract', '--output', path, letter]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, reason);
    }
    assert.equal(readFileSync(letter, 'utf8'), text);
  });
});
