import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, it } from 'mocha';
import stringWidth from 'string-width';
import { noSuppressions, suppressionOf, suppressionsText, withSuppression } from '../../src/checks/suppressions.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { rules } from '../../src/checks/rules.ts';
import { repository } from '../support/shared.ts';
import { letterText } from '../support/letter.ts';
import { sarifRunIn } from '../support/sarif.ts';
import { folderOfEachTest, imr, namesIn, startImr } from './running.ts';

const clean = letterText().replace('slipped on a wet ramp on', 'sustained an industrial injury on');
/** The header has another date of injury than the summary. */
const wrong = clean.replace('Date of Injury:   10/13/2016', 'Date of Injury:   10/13/2015');
/** Nothing but an information: the priority is missing. */
const incomplete = clean.replace('Priority:       Standard', '                        ');

type AnyLine = Finding & { readonly file: string; readonly error?: { readonly code: string } };

function linesOf(ndjson: string): AnyLine[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnyLine);
}

/** The file that suppresses these findings. */
function suppressing(findings: readonly Finding[]): string {
  const all = findings.map((finding) => suppressionOf(finding, 'Looked up.', '2026-11-25'));
  return suppressionsText(all.reduce(withSuppression, noSuppressions));
}

describe('imr check', function () {
  this.timeout(20_000);
  const folder = folderOfEachTest();
  const at = (name: string): string => join(folder(), name);
  const write = (letters: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(letters)) writeFileSync(at(name), text);
  };
  const found = async (...args: readonly string[]): Promise<AnyLine[]> =>
    linesOf((await imr(['check', '--format', 'ndjson', ...args])).stdout);

  it('shows what is found with both quotes and their places, and ends with status 3', async () => {
    write({ 'a.txt': clean, 'b.txt': wrong });
    const { status, stdout, stderr } = await imr(['check', folder()]);
    assert.deepEqual([status, stderr], [3, '']);
    assert.match(
      stdout,
      /^── CM16-9900001 · .*b\.txt ─+\n\n {3}! WARNING {2}header-date\n {5}The date of injury is 2015-10-13 /,
    );
    assert.match(stdout, /Here +“10\/13\/2015” \(Header; line 2\)\n/);
    assert.match(stdout, /There +“10\/13\/2016” \(Clinical case summary; line \d+\)\n/);
    assert.match(stdout, /\n2 letters checked: 1 warning in 1 letter\.\n$/);
  });

  it('ends with status 0 where nothing is found, and says so', async () => {
    write({ 'a.txt': clean });
    assert.deepEqual(await imr(['check', at('a.txt')]), {
      status: 0,
      signal: null,
      stdout: '1 letter checked: nothing found.\n',
      stderr: '',
    });
  });

  it('gives the words of both places with their offsets as NDJSON', async () => {
    const { status, stdout } = await imr(['check', '--format', 'ndjson', '-'], wrong);
    assert.equal(status, 3);
    const [line, ...more] = linesOf(stdout);
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(line ?? {}), [
      'file',
      'rule',
      'class',
      'severity',
      'message',
      'here',
      'there',
      'item',
      'page',
    ]);
    assert.deepEqual([line?.file, line?.rule, line?.class], ['-', 'header-date', 'header-date-vs-summary']);
    for (const span of [line?.here, line?.there]) assert.equal(wrong.slice(span?.start, span?.end), span?.text);
  });

  it('gives NDJSON by its published schema', async () => {
    const schema = JSON.parse(readFileSync(join(repository, 'schema/imr-finding-1.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
    write({ 'a.txt': wrong, 'b.txt': 'Dear aunt.', 'c.txt': incomplete });
    const lines = await found(folder());
    assert.equal(lines.length, 3);
    for (const line of lines) assert.ok(validate(line), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...lines[0], here: null }));
    assert.ok(!validate({ ...lines[0], severity: 'error' }));
    assert.ok(!validate({}));
  });

  it('puts an error record in the place of an input that fails, tells of it, goes on, and ends with status 1', async () => {
    write({ 'a.txt': wrong, 'b.txt': 'Dear aunt, thank you for the cake.', 'c.txt': wrong });
    for (const format of ['ndjson', 'sarif', 'text']) {
      const { status, stdout, stderr } = await imr(['check', '--format', format, folder()]);
      assert.equal(status, 1);
      assert.match(stderr, /^imr: .*b\.txt: .*\(letter\.none\)\n$/);
      assert.equal(stdout.includes('letter.none'), format !== 'text');
      assert.ok(!stdout.includes('aunt'));
    }
    assert.deepEqual(
      (await found(folder())).map(({ file, rule, error }) => [file, error?.code ?? rule]),
      [
        [at('a.txt'), 'header-date'],
        [at('b.txt'), 'letter.none'],
        [at('c.txt'), 'header-date'],
      ],
    );
  });

  it('looks for the rules of --rule alone, and shows from --severity on', async () => {
    write({ 'a.txt': wrong, 'b.txt': incomplete });
    const foundRules = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await found(...args, folder())).map(({ rule }) => rule);
    assert.deepEqual(await foundRules(), ['header-date', 'missing-part']);
    assert.deepEqual(await foundRules('--severity', 'warning'), ['header-date']);
    assert.deepEqual(await foundRules('--rule', 'missing-part'), ['missing-part']);
    assert.deepEqual(await foundRules('--rule', 'missing-part', '--rule', 'header-date'), [
      'header-date',
      'missing-part',
    ]);
    assert.deepEqual(await foundRules('--rule', 'sex'), []);
  });

  const statuses: readonly (readonly [args: string, text: string, status: number])[] = [
    ['', wrong, 3],
    ['', incomplete, 0],
    ['--fail-on warning', incomplete, 0],
    ['--fail-on information', incomplete, 3],
    ['--fail-on hint', incomplete, 3],
    ['--fail-on hint --severity warning', incomplete, 0],
    ['--fail-on never', wrong, 0],
    ['--rule sex', wrong, 0],
  ];
  for (const [args, text, expected] of statuses) {
    it(`ends with status ${expected} by "${args}" where ${text === wrong ? 'a warning' : 'an information'} is there`, async () => {
      const { status } = await imr(['check', ...args.split(' ').filter(Boolean), '-'], text);
      assert.equal(status, expected);
    });
  }

  it('leaves out what the file next to a letter suppresses, unless told not to', async () => {
    write({ 'a.txt': wrong, 'b.txt': wrong });
    writeFileSync(at('a.txt.imr-checks.json'), suppressing(await found(at('a.txt'))));
    assert.deepEqual(
      (await found(folder())).map(({ file }) => file),
      [at('b.txt')],
    );
    const { status, stdout } = await imr(['check', at('a.txt')]);
    assert.deepEqual([status, stdout], [0, '1 letter checked: nothing found; 1 suppressed.\n']);
    const all = await imr(['check', '--no-suppressions', at('a.txt')]);
    assert.equal(all.status, 3);
    assert.match(all.stdout, /Suppressed +2026-11-25: Looked up\.\n/);
    const { stdout: sarif } = await imr(['check', '--no-suppressions', '--format', 'sarif', folder()]);
    assert.deepEqual(
      sarifRunIn(sarif).results.map(({ suppressions }) => suppressions?.map(({ justification }) => justification)),
      [['Looked up.'], []],
    );
  });

  it('names a file of suppressions that is none, suppresses nothing, and ends with status 1', async () => {
    write({ 'a.txt': wrong });
    const [finding] = await found(at('a.txt'));
    for (const text of ['', '{}', 'not JSON', suppressing(finding ? [finding] : []).replace('"rule"', '"role"')]) {
      writeFileSync(at('a.txt.imr-checks.json'), text);
      const { status, stdout, stderr } = await imr(['check', '--format', 'ndjson', at('a.txt')]);
      assert.equal(status, 1);
      assert.match(stderr, /^imr: .*a\.txt\.imr-checks\.json: .*\(suppressions\.malformed\)\n$/);
      assert.deepEqual(
        linesOf(stdout).map(({ file, rule, error }) => [file, error?.code ?? rule]),
        [
          [at('a.txt.imr-checks.json'), 'suppressions.malformed'],
          [at('a.txt'), 'header-date'],
        ],
      );
    }
  });

  it('names a file of suppressions that cannot be read', async () => {
    write({ 'a.txt': wrong });
    mkdirSync(at('a.txt.imr-checks.json'));
    const { status, stderr } = await imr(['check', at('a.txt')]);
    assert.equal(status, 1);
    assert.match(stderr, /a\.txt\.imr-checks\.json: .*\(input\.folder\)\n$/);
  });

  it('looks for no file next to a text that only bears a name', async () => {
    write({ 'a.txt': wrong });
    writeFileSync(at('a.txt.imr-checks.json'), suppressing(await found(at('a.txt'))));
    const line = `${JSON.stringify({ file: at('a.txt'), text: wrong })}\n`;
    const { status, stdout } = await imr(['check', '--input-format', 'ndjson', '--format', 'ndjson'], line);
    assert.deepEqual([status, linesOf(stdout).length], [3, 1]);
  });

  it('writes one valid document of SARIF for thousands of letters, the same with any number of workers', async () => {
    const lines = Array.from({ length: 3000 }, (_, number) => {
      const text = number % 3 === 0 ? wrong : number % 1000 === 1 ? 'Dear aunt.' : clean;
      return `${JSON.stringify({ file: `${number}.txt`, text })}\n`;
    });
    const args = ['check', '--format', 'sarif', '--input-format', 'ndjson'];
    const runs = [['--workers', '1'], ['--workers', '3'], []];
    const outputs = await Promise.all(runs.map(async (workers) => imr([...args, ...workers], lines.join(''))));
    for (const output of outputs) assert.deepEqual(output, outputs[0]);
    const run = sarifRunIn(outputs[0]?.stdout ?? '');
    assert.equal(run.results.length, 1000);
    assert.equal(run.invocations[0]?.toolExecutionNotifications.length, 2);
    assert.equal(outputs[0]?.status, 1);
  });

  it('writes valid SARIF where the first letters, the last or all have no findings', async () => {
    write({ 'a.txt': clean, 'b.txt': wrong, 'c.txt': clean, 'd.txt': wrong, 'e.txt': clean });
    const results = async (operand: string): Promise<number> =>
      sarifRunIn((await imr(['check', '--format', 'sarif', operand])).stdout).results.length;
    assert.equal(await results(folder()), 2);
    assert.equal(await results(at('a.txt')), 0);
  });

  it('wraps to COLUMNS, and colors when FORCE_COLOR asks for it', async () => {
    write({ 'a.txt': wrong });
    const { child, outcome } = startImr(['check', at('a.txt')], { COLUMNS: '60', FORCE_COLOR: '1', NO_COLOR: '' });
    child.stdin.end();
    const { stdout } = await outcome;
    assert.ok(stdout.includes('\u001b['));
    const [, ...lines] = stdout.split('\n');
    assert.ok(lines.every((line) => stringWidth(line) <= 60));
  });

  it('writes to a file, which appears when it is complete, and refuses to replace a letter', async () => {
    mkdirSync(at('letters'));
    write({ 'letters/a.txt': wrong });
    const { status, stdout } = await imr(['check', '-o', at('out.txt'), at('letters')]);
    assert.deepEqual([status, stdout], [3, '']);
    assert.match(readFileSync(at('out.txt'), 'utf8'), /header-date/);
    assert.deepEqual(namesIn(folder()), ['letters', 'out.txt']);
    assert.equal((await imr(['check', '-o', at('letters/a.txt'), at('letters')])).status, 2);
  });

  it('names the rules where it is asked for one that is none', async () => {
    const { status, stderr } = await imr(['check', '--rule', 'grammar', '-'], clean);
    assert.equal(status, 2);
    for (const { id } of rules) assert.ok(stderr.includes(id), id);
  });

  it('ends quietly when the reader goes away', async () => {
    for (let number = 0; number < 400; number++) write({ [`${number}.txt`]: wrong });
    const { child, outcome } = startImr(['check', folder()]);
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, signal, stderr } = await outcome;
    assert.deepEqual([status, signal, stderr], [0, null, '']);
  });
});
