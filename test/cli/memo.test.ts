import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { letterText } from '../support/letter.ts';
import { folderOfEachTest, imr } from './running.ts';

const letter = letterText()
  .replace('slipped on a wet ramp on', 'sustained an industrial injury on')
  .replace('Date of Injury:   10/13/2016', 'Date of Injury:   10/13/2015');

describe('imr memo', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();
  const file = (): string => join(folder(), 'a.txt');

  it('writes Markdown on standard output, with findings and blanks', async () => {
    writeFileSync(file(), letter);
    const { status, stdout, stderr } = await imr(['memo', file()]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^# Review memo: CM16-9900001\n/);
    assert.match(stdout, /“10\/13\/2015” \(Header; line 2\)/);
    assert.match(stdout, /- Determination mailed on: \[fill in\]/);
    assert.equal((await imr(['memo', '-'], letter)).stdout, stdout.replaceAll(file(), '\\-'));
  });

  it('leaves identifiers out with --without-identifiers', async () => {
    const { stdout } = await imr(['memo', '--without-identifiers', '-'], letter);
    assert.doesNotMatch(stdout, /9900001|\d+\/\d+\/\d{4}|\d{4}-\d{2}-\d{2}|48 years/);
    assert.match(stdout, /“\\\[date \d\\\]” \(Header; line 2\)/);
  });

  it('leaves out what is suppressed, and names a file of suppressions that is none', async () => {
    writeFileSync(file(), letter);
    writeFileSync(`${file()}.imr-checks.json`, '{}');
    const { status, stdout, stderr } = await imr(['memo', file()]);
    assert.equal(status, 1);
    assert.match(stderr, /\(suppressions\.malformed\)\n$/);
    assert.match(stdout, /### Finding 1: header-date/);
  });

  it('writes nothing for what is no letter, and ends with status 1', async () => {
    const { status, stdout, stderr } = await imr(['memo', '-'], 'Dear aunt, thank you for the cake.');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /\(letter\.none\)\n$/);
  });
});
