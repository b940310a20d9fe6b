import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { builtCommand, runNode } from '../support/command.ts';
import { repository } from '../support/shared.ts';

const watch = ['--import', pathToFileURL(join(repository, 'test/support/networkWatch.ts')).href];
const samples = join(repository, 'samples');

const commands = [
  ['extract', samples],
  ['extract', '--format', 'csv', samples],
  ['citations', samples],
  ['show', join(samples, '01-one-item-upheld.txt')],
  ['--help'],
];

const touches = {
  'a connection': `require('node:net').connect(9, '127.0.0.1').on('error', () => {})`,
  'a name': `require('node:dns').lookup('localhost', () => {})`,
  'a request': `fetch('http://127.0.0.1:8099/').catch(() => {})`,
  'a datagram': `require('node:dgram').createSocket('udp4').close()`,
};

describe('network', () => {
  for (const args of commands) {
    it(`is not touched by imr ${args.join(' ').replace(repository, '.')}`, function () {
      this.timeout(20_000);
      const { status, stderr } = runNode([...watch, builtCommand(), ...args]);
      assert.equal(status, 0, stderr.slice(0, 400));
    });
  }

  for (const [name, program] of Object.entries(touches)) {
    it(`would be noticed: ${name}`, function () {
      this.timeout(20_000);
      assert.equal(runNode([...watch, '--eval', program]).status, 99);
    });
  }
});
