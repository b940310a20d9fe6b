import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { builtCommand } from '../support/command.ts';
import { folderOfEachTest, imr, letterAbout, namesIn, writeLetters } from './running.ts';

describe('imr extract --output never overwrites or reads back', function () {
  this.timeout(30_000);
  const folder = folderOfEachTest();
  const at = (path: string): string => join(folder(), path);

  /** `in` holds the letter 0000.txt and leads to `elsewhere`, which holds another; `toIn` and the like are links. */
  function layOut(): void {
    for (const name of ['in', 'in/deep', 'in/.hidden', 'in2', 'elsewhere']) mkdirSync(at(name));
    writeLetters(at('in'), 1);
    writeLetters(at('elsewhere'), 1);
    symlinkSync('in', at('toIn'));
    symlinkSync('in/0000.txt', at('toLetter.ndjson'));
    symlinkSync('../out.ndjson', at('in/toOut.txt'));
    symlinkSync('../elsewhere', at('in/toElsewhere'));
  }

  const letters = (): string[] => ['in', 'elsewhere'].map((name) => readFileSync(at(`${name}/0000.txt`), 'utf8'));

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['in/0000.txt', 'in', /would replace one of the letters that are read/],
    ['in/0000.txt', 'in/0000.txt', /would replace one of the letters that are read/],
    ['toLetter.ndjson', 'in/0000.txt', /would replace one of the letters that are read/],
    ['in/out.txt', 'in', /among the letters of a folder that is walked/],
    ['in/deep/out.IMR', 'in', /among the letters of a folder that is walked/],
    ['toIn/out.txt', 'in', /among the letters of a folder that is walked/],
    ['in/out.txt', 'toIn', /among the letters of a folder that is walked/],
    ['toLetter.ndjson', 'in', /would replace one of the letters that are read/],
    ['in/toOut.txt', 'in', /among the letters of a folder that is walked/],
    ['in/toElsewhere/0000.txt', 'in', /would replace one of the letters that are read/],
    ['elsewhere/0000.txt', 'in', /it is one of the letters that are read\. Name another file/],
  ];
  for (const [output, operand, reason] of refused) {
    it(`refuses -o ${output} ${operand}`, async () => {
      layOut();
      const before = letters();
      const { status, stdout, stderr } = await imr(['extract', '-o', at(output), at(operand)]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, reason);
      assert.deepEqual(letters(), before);
      assert.deepEqual(namesIn(at('in')), ['.hidden', '0000.txt', 'deep', 'toElsewhere', 'toOut.txt']);
      assert.deepEqual(namesIn(at('elsewhere')), ['0000.txt']);
    });
  }

  for (const output of ['in/out.ndjson', 'in/.hidden/out.txt', 'in/.out.txt', 'in2/out.txt', 'out.txt']) {
    it(`takes -o ${output} in, twice`, async () => {
      layOut();
      const before = letters();
      const texts: string[] = [];
      for (let run = 0; run < 2; run++) {
        // The link to nowhere in the folder is told of each time.
        assert.equal((await imr(['extract', '-o', at(output), at('in')])).status, 1);
        texts.push(readFileSync(at(output), 'utf8'));
      }
      assert.equal(texts[0], texts[1]);
      assert.deepEqual(letters(), before);
    });
  }

  it('refuses the file that standard input comes from', () => {
    writeFileSync(at('a.txt'), letterAbout('Cane'));
    const input = openSync(at('a.txt'), 'r');
    const { status, stderr } = spawnSync(process.execPath, [builtCommand(), 'extract', '-o', at('a.txt'), '-'], {
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(input);
    assert.equal(status, 2);
    assert.match(stderr, /would replace one of the letters that are read/);
    assert.equal(readFileSync(at('a.txt'), 'utf8'), letterAbout('Cane'));
  });
});
