import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const letter = join(root, 'samples', '01-one-item-upheld.txt');

describe('the built command', function () {
  this.timeout(20_000);
  let elsewhere = '';

  before(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'imr-bundle-'));
    cpSync(dist, elsewhere, { recursive: true });
  });
  after(() => rmSync(elsewhere, { recursive: true }));

  /** How many large texts the command parsed as JSON: the tables of facts are such. */
  function tablesParsed(...args: string[]): number {
    const counting = `
      const parse = JSON.parse;
      let large = 0;
      JSON.parse = (text, ...more) => (text.length > 2000 && large++, parse(text, ...more));
      process.on('exit', () => require('node:fs').writeSync(2, String(large)));`;
    const counter = join(elsewhere, 'counter.cjs');
    writeFileSync(counter, counting);
    const command = ['--require', counter, join(elsewhere, 'cli.js'), ...args];
    return Number(spawnSync(process.execPath, command, { encoding: 'utf8' }).stderr);
  }

  function run(...args: string[]): string {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(elsewhere, 'cli.js'), ...args], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  for (const program of ['cli.js', 'worker.js']) {
    it(`${program} requires nothing but Node's own modules`, () => {
      const code = readFileSync(join(dist, program), 'utf8');
      const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
      assert.deepEqual(
        required.filter((name) => !isBuiltin(name)),
        [],
      );
    });
  }

  it('parses its tables when a letter is read and not before', () => {
    assert.equal(tablesParsed('--version'), 0);
    assert.ok(tablesParsed('extract', letter) > 1);
  });

  it('can be run as a program', () => {
    assert.match(readFileSync(join(dist, 'cli.js'), 'utf8'), /^#!\/usr\/bin\/env node\n(?!#!)/);
    if (process.platform !== 'win32') assert.equal(statSync(join(dist, 'cli.js')).mode & 0o111, 0o111);
  });

  it('stands alone: a copy of dist/ without node_modules gives its version', () => {
    assert.equal(run('--version').trim(), version);
  });

  it('stands alone: a copy of dist/ without node_modules reads a letter', () => {
    const record = JSON.parse(run('extract', letter)) as { tool: string; items: unknown[] };
    assert.equal(record.tool, version);
    assert.equal(record.items.length, 1);
  });
});
