import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { formatOf, type FormatName } from '../../../src/export/formats.ts';
import { errorRecord } from '../../../src/export/letterRecord.ts';
import type { ErrorRecord, LetterRecord } from '../../../src/letter/record.ts';
import { sampleRecord } from './sampleRecord.ts';

const failed = errorRecord('b.txt', '9.9.9', { error: { code: 'input.empty', message: 'Nothing.' } });

function written(name: FormatName, records: readonly (LetterRecord | ErrorRecord)[]): string {
  const { head, separator, foot, piece } = formatOf(name, 'letters');
  return head + records.map(piece).join(separator) + foot;
}

describe('formats', () => {
  it('ndjson: one record a line, and nothing for no input', () => {
    const lines = written('ndjson', [sampleRecord(), failed]).split('\n');
    assert.deepEqual(
      lines.map((line) => (line === '' ? null : (JSON.parse(line) as unknown))),
      [sampleRecord(), failed, null],
    );
    assert.equal(written('ndjson', []), '');
  });

  it('ndjson: a line end in a text does not end the line', () => {
    const record = sampleRecord({ file: 'a\nb\u2028c' });
    assert.equal(written('ndjson', [record]).split('\n').length, 2);
  });

  it('json: an array of the same records, also of none and of one', () => {
    for (const records of [[], [failed], [sampleRecord(), failed, sampleRecord()]]) {
      assert.deepEqual(JSON.parse(written('json', records)), records);
    }
  });

  it('csv: the line of names alone for no input', () => {
    assert.match(written('csv', []), /^\ufefffile,case_number,[^\r\n]*\r\n$/);
  });
});
