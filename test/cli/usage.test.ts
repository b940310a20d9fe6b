import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { imr } from './running.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

describe('usage of imr', function () {
  this.timeout(20_000);

  const wrong: readonly (readonly [string, readonly RegExp[]])[] = [
    ['', [/Usage: imr/, /extract/, /show/]],
    ['extrakt a.txt', [/unknown command 'extrakt'/, /Did you mean extract\?/]],
    [
      'letter.txt',
      [
        /unknown command/,
        /imr extract FILE/,
        /imr citations FILE/,
        /imr check FILE/,
        /imr show FILE/,
        /imr memo FILE/,
        /imr text FILE/,
      ],
    ],
    ['extract', [/name the letters to read: imr extract FILE\|FOLDER/]],
    ['citations', [/name the letters to read: imr citations FILE\|FOLDER/]],
    ['citations --count --mentions a.txt', [/leave out --mentions or --count/]],
    ['citations --format xml a.txt', [/'xml' is invalid/, /table, csv, ndjson, json/]],
    ['citations --rows letters a.txt', [/unknown option '--rows'/, /imr citations \[options\] FILE/]],
    ['citations --input-format ndjson a.txt', [/imr citations --input-format ndjson - < FILE/]],
    ['check', [/name the letters to read: imr check FILE\|FOLDER/]],
    [
      'check --rule grammar a.txt',
      [/there is no rule 'grammar'/, /header-date, date-order/, /imr check \[options\] FILE/],
    ],
    ['check --format csv a.txt', [/'csv' is invalid/, /text, ndjson, sarif/]],
    ['check --severity error a.txt', [/'error' is invalid/, /warning, information, hint/]],
    ['check --fail-on error a.txt', [/'error' is invalid/, /warning, information, hint, never/]],
    ['memo', [/missing required argument 'file'/, /imr memo \[--without-identifiers\] FILE/]],
    ['memo a.txt b.txt', [/too many arguments/, /imr memo/]],
    ['show', [/missing required argument 'file'/, /imr show FILE/]],
    ['extract --formt csv a.txt', [/unknown option '--formt'/, /Did you mean --format\?/]],
    ['extract --format xml a.txt', [/'xml' is invalid/, /ndjson, json, csv/]],
    ['extract --format', [/argument missing/, /imr extract/]],
    ['extract --rows letters a.txt', [/--rows goes with --format csv/]],
    ['extract --workers 0 a.txt', [/'0' is invalid/, /whole number from 1 to 64/]],
    ['extract --workers two a.txt', [/'two' is invalid/]],
    ['extract --password', [/argument missing/, /imr extract/]],
    ['extract --input-format ndjson a.txt', [/imr extract --input-format ndjson - < FILE/]],
    ['extract - -', [/once only/]],
    ['show --format csv a.txt', [/unknown option '--format'/, /imr show FILE/]],
  ];
  for (const [args, messages] of wrong) {
    it(`"imr ${args}" ends with status 2 and names the right usage`, async () => {
      const { status, stdout, stderr } = await imr(args.split(' ').filter(Boolean));
      assert.deepEqual([status, stdout], [2, '']);
      for (const message of messages) assert.match(stderr, message);
    });
  }

  for (const args of [
    '--help',
    'help',
    'extract --help',
    'citations --help',
    'check --help',
    'help memo',
    'help text',
    'help show',
    'show -h',
  ]) {
    it(`"imr ${args}" shows help with the exit statuses, on standard output`, async () => {
      const { status, stdout, stderr } = await imr(args.split(' '));
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Usage: imr/);
      assert.match(stdout, /2 {2}wrong usage/);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
    });
  }

  it('an empty name of the output ends with status 2', async () => {
    const { status, stdout, stderr } = await imr(['extract', '--output', '', 'a.txt']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^imr: --output needs the name of a file: imr extract --output FILE/);
  });

  it('"imr --version" prints the version', async () => {
    assert.deepEqual(await imr(['--version']), { status: 0, signal: null, stdout: `${version}\n`, stderr: '' });
  });
});
