import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import stringWidth from 'string-width';
import { viewFor, type Surroundings } from '../../src/cli/view.ts';
import { plain } from '../../src/export/layout.ts';
import { folderOfEachTest, imr, letterAbout, startImr } from './running.ts';

describe('imr show', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();

  it('shows each letter, without colors in a pipe', async () => {
    const path = join(folder(), 'a.txt');
    writeFileSync(path, letterAbout('Cane'));
    const { status, stdout, stderr } = await imr(['show', path, path]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout.match(/ 1 {2}Cane\n {6}✗ UPHELD/g)?.length, 2);
    assert.ok(!stdout.includes('\u001b'));
    assert.ok(stdout.split('\n').every((line) => stringWidth(line) <= 80));
  });

  it('reads a letter from standard input', async () => {
    const { status, stdout } = await imr(['show', '-'], letterAbout('Cane'));
    assert.equal(status, 0);
    assert.match(stdout, / 1 {2}Cane\n/);
  });

  it('names what cannot be shown, shows the rest, and ends with status 1', async () => {
    mkdirSync(join(folder(), 'in'));
    writeFileSync(join(folder(), 'a.txt'), letterAbout('Cane'));
    const paths = ['none.txt', 'in', 'a.txt'].map((name) => join(folder(), name));
    const { status, stdout, stderr } = await imr(['show', ...paths]);
    assert.equal(status, 1);
    assert.match(stdout, /^──/);
    assert.match(stderr, /none\.txt: .*\(input\.not-found\)\n.*in: This is a folder.*\(input\.folder\)\n$/);
  });

  it('wraps to COLUMNS, and colors when FORCE_COLOR asks for it and NO_COLOR does not forbid it', async () => {
    writeFileSync(
      join(folder(), 'a.txt'),
      letterAbout('Cane for walks on sand, snow and other soft ground, with a spare tip'),
    );
    const shown = async (environment: NodeJS.ProcessEnv): Promise<string> => {
      const { child, outcome } = startImr(['show', join(folder(), 'a.txt')], environment);
      child.stdin.end();
      return (await outcome).stdout;
    };
    assert.ok((await shown({ COLUMNS: '50' })).split('\n').every((line) => stringWidth(line) <= 50));
    assert.ok((await shown({ FORCE_COLOR: '1', NO_COLOR: '' })).includes('\u001b['));
    assert.ok(!(await shown({ FORCE_COLOR: '1', NO_COLOR: '1' })).includes('\u001b'));
  });
});

describe('viewFor', () => {
  const terminal: Surroundings = { environment: { TERM: 'xterm' }, isTerminal: true, columns: 100 };
  const isColored = (changes: Partial<Surroundings>): boolean => viewFor({ ...terminal, ...changes }).paint !== plain;

  it('takes the width of the terminal, else COLUMNS, else 80', () => {
    assert.equal(viewFor(terminal).width, 100);
    const noTerminal = { isTerminal: false, columns: undefined };
    assert.equal(viewFor({ ...noTerminal, environment: { COLUMNS: '66' } }).width, 66);
    // A terminal of no columns is one that does not know its size.
    assert.equal(viewFor({ ...terminal, columns: 0 }).width, 80);
    assert.equal(viewFor({ ...terminal, columns: 0, environment: { COLUMNS: '66' } }).width, 66);
    for (const columns of ['', '0', 'many', '-3']) {
      assert.equal(viewFor({ ...noTerminal, environment: { COLUMNS: columns } }).width, 80);
    }
  });

  it('colors terminals only, and not where NO_COLOR or a dumb terminal says no', () => {
    assert.equal(isColored({}), true);
    assert.equal(isColored({ isTerminal: false }), false);
    assert.equal(isColored({ environment: { NO_COLOR: '1' } }), false);
    assert.equal(isColored({ environment: { NO_COLOR: '' } }), true);
    assert.equal(isColored({ environment: { TERM: 'dumb' } }), false);
    assert.equal(isColored({ isTerminal: false, environment: { CI: 'true' } }), false);
    assert.equal(isColored({ isTerminal: false, environment: { FORCE_COLOR: '1' } }), true);
    assert.equal(isColored({ environment: { FORCE_COLOR: '0' } }), false);
  });
});
