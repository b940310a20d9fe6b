import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'mocha';
import { builtCommand } from '../support/command.ts';

const network = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'];

describe('no network', () => {
  for (const program of ['cli.js', 'worker.js']) {
    it(`${program} asks for none of Node's modules that open a connection`, () => {
      const code = readFileSync(join(dirname(builtCommand()), program), 'utf8');
      const required = [...code.matchAll(/\brequire\("(?:node:)?([^"]+)"\)/g)].map(([, name]) => name ?? '');
      assert.ok(required.includes('fs'));
      assert.deepEqual(
        required.filter((name) => network.includes(name)),
        [],
      );
    });
  }
});
