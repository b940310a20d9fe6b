import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../../src/checks/finding.ts';
import { rules } from '../../../src/checks/rules.ts';
import type { SeenFinding, Suppression } from '../../../src/checks/suppressions.ts';
import { addedTotals, noTotals, totalsOf, type CheckedLetter } from '../../../src/export/checkedLetter.ts';
import { findingFormatOf, type FindingWriting } from '../../../src/export/findingFormats.ts';
import type { FindingFormatName } from '../../../src/export/formatNames.ts';
import { plain } from '../../../src/export/layout.ts';
import { positionsIn } from '../../../src/text/lines.ts';
import { textSpan, type TextSpan } from '../../../src/text/span.ts';
import { sarifRunIn, type SarifRun } from '../../support/sarif.ts';

const source = 'Splint of the left\nthumb: Upheld\n\nThe right thumb 👍 hurts.\n';

function words(text: string): TextSpan {
  const start = source.indexOf(text);
  return textSpan(source, { start, end: start + text.length });
}

const finding: Finding = {
  rule: 'side',
  class: 'side',
  severity: 'warning',
  message: 'Two sides.',
  // A rule may hand on more than the words; none of it is written.
  here: { ...words('left\nthumb'), where: 'title' } as TextSpan,
  there: words('right thumb 👍'),
  item: 2,
  page: 3,
};
const lone: Finding = { ...finding, severity: 'hint', there: null, item: null, page: null };
const suppression: Suppression = { rule: 'side', item: 2, here: '', there: null, reason: 'Both.', date: '2026-11-25' };

function letterOf(findings: readonly (Finding | SeenFinding)[], file = 'a b/ü#1.txt'): CheckedLetter {
  const seen = findings.map((one) => ('finding' in one ? one : { finding: one, suppression: null }));
  const positionOf = positionsIn(source);
  const placeOf = ({ start }: TextSpan): string => `line ${positionOf(start).line}`;
  return {
    file,
    caseNumber: 'CM16-9900001',
    source,
    findings: seen,
    positionOf,
    placeOf: placeOf as CheckedLetter['placeOf'],
  };
}

const writing: FindingWriting = {
  tool: '9.9.9',
  withSuppressed: false,
  view: { width: 60, paint: plain },
  pathSeparator: '/',
};
const failed = { file: 'c.txt', error: { code: 'input.empty', message: 'Nothing.' } };

function written(
  name: FindingFormatName,
  letters: readonly CheckedLetter[],
  changes: Partial<FindingWriting> = {},
): string {
  const { head, separator, piece, failure, note, foot } = findingFormatOf(name, { ...writing, ...changes });
  const pieces = [...letters.map(piece), failure(failed)].filter((text) => text !== '');
  const totals = letters.map((letter) => totalsOf(letter, 0)).reduce(addedTotals, noTotals);
  return (
    head +
    pieces.join(separator) +
    foot(
      totals,
      [note(failed)].filter((text) => text !== ''),
    )
  );
}

const run = (letters: readonly CheckedLetter[], changes: Partial<FindingWriting> = {}): SarifRun =>
  sarifRunIn(written('sarif', letters, changes));

describe('findings as NDJSON', () => {
  it('are a line each, with the keys of the contract and no others; a failed input is an error record', () => {
    const lines = written('ndjson', [letterOf([finding, lone], 'a.txt')]).split('\n');
    const here = { text: 'left thumb', start: 14, end: 24 };
    const line = { file: 'a.txt', rule: 'side', class: 'side', severity: 'warning', message: 'Two sides.', here };
    assert.equal(
      lines[0],
      JSON.stringify({ ...line, there: { text: 'right thumb 👍', start: 38, end: 52 }, item: 2, page: 3 }),
    );
    assert.equal(lines[1], JSON.stringify({ ...line, severity: 'hint', there: null, item: null, page: null }));
    assert.deepEqual(JSON.parse(lines[2] ?? ''), { schema: 'imr-letter/1', tool: '9.9.9', ...failed });
    assert.deepEqual(lines.slice(3), ['']);
  });
});

describe('findings as SARIF', () => {
  it('are one valid document of none, one and many letters', () => {
    for (const letters of [[], [letterOf([])], [letterOf([finding])], [letterOf([]), letterOf([finding, lone])]]) {
      const { results, tool, columnKind } = run(letters);
      assert.equal(results.length, letters.flatMap(({ findings }) => findings).length);
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.deepEqual(
        tool.driver.rules.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
    }
  });

  it('say where both places are, by offsets as well as by lines and columns', () => {
    const [result, without] = run([letterOf([finding, lone])]).results;
    assert.deepEqual(result?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'a%20b/%C3%BC%231.txt' },
      region: {
        startLine: 1,
        startColumn: 15,
        endLine: 2,
        endColumn: 6,
        charOffset: 14,
        charLength: 10,
        snippet: { text: 'left\nthumb' },
      },
    });
    assert.equal(result.relatedLocations?.[0]?.physicalLocation.region.endColumn, 19);
    assert.equal(rules[result.ruleIndex]?.id, 'side');
    assert.deepEqual([result.level, without?.level, without?.relatedLocations], ['warning', 'note', undefined]);
  });

  it('say of all whether they are suppressed where suppressed ones are among them, and of none else', () => {
    const letter = letterOf([finding, { finding: lone, suppression }]);
    const [shown, suppressed] = run([letter], { withSuppressed: true }).results;
    assert.deepEqual(shown?.suppressions, []);
    assert.equal(suppressed?.suppressions?.[0]?.justification, 'Both.');
    assert.deepEqual(
      run([letter]).results.map(({ suppressions }) => suppressions),
      [undefined, undefined],
    );
  });

  it('tell of inputs that failed', () => {
    const [invocation] = run([]).invocations;
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation.toolExecutionNotifications.map(({ descriptor, locations }) => [
        descriptor.id,
        locations[0]?.physicalLocation.artifactLocation.uri,
      ]),
      [['input.empty', 'c.txt']],
    );
  });

  const paths: readonly (readonly [string, '/' | '\\', string])[] = [
    ['/a/b c.txt', '/', 'file:///a/b%20c.txt'],
    ['./a:b.txt', '/', './a%3Ab.txt'],
    ['a\\b.txt', '/', 'a%5Cb.txt'],
    ['a\\b.txt', '\\', 'a/b.txt'],
    ['C:\\a\\b.txt', '\\', 'file:///C:/a/b.txt'],
    ['-', '/', '-'],
    ['\ud800.txt', '/', '%EF%BF%BD.txt'],
  ];
  for (const [file, pathSeparator, uri] of paths) {
    it(`name ${JSON.stringify(file)} by ${uri}`, () => {
      const [result] = run([letterOf([lone], file)], { pathSeparator }).results;
      assert.equal(result?.locations[0]?.physicalLocation.artifactLocation.uri, uri);
    });
  }
});

describe('findings as text', () => {
  it('show severity, rule, message, both quotes and their places, and end with a line of counts', () => {
    assert.equal(
      written('text', [letterOf([], 'a.txt'), letterOf([finding, { finding: lone, suppression }], 'b.txt')]),
      [
        '── CM16-9900001 · b.txt ────────────────────────────────────',
        '',
        '   ! WARNING  side',
        '     Two sides.',
        '     Here        “left thumb” (line 1)',
        '     There       “right thumb 👍” (line 4)',
        '',
        '   ? HINT  side',
        '     Two sides.',
        '     Here        “left thumb” (line 1)',
        '     Suppressed  2026-11-25: Both.',
        '',
        '2 letters checked: 1 warning, 1 hint in 1 letter.',
        '',
      ].join('\n'),
    );
  });

  it('say that nothing was found, and how much is suppressed', () => {
    const { foot } = findingFormatOf('text', writing);
    assert.equal(foot({ ...noTotals, letters: 1 }, []), '1 letter checked: nothing found.\n');
    assert.equal(
      foot({ ...noTotals, letters: 3, suppressed: 2 }, []),
      '3 letters checked: nothing found; 2 suppressed.\n',
    );
  });

  it('say that no letter was checked where all inputs failed', () => {
    assert.equal(findingFormatOf('text', writing).foot(noTotals, []), 'No letter was checked.\n');
  });

  it('let nothing of a letter or of a name act on the terminal', () => {
    const hostile = { ...finding, message: 'a\u001b[31mb', here: { ...finding.here, text: 'c\u001b]0;d\u0007' } };
    const text = written('text', [letterOf([hostile], '\u001b[2J.txt')]).replaceAll('\n', '');
    assert.deepEqual(
      Array.from(text).filter((character) => character < ' '),
      [],
    );
  });
});
