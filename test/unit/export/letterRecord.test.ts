import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { errorRecord, letterRecord } from '../../../src/export/letterRecord.ts';
import type { Letter, Problem } from '../../../src/letter/record.ts';
import { sampleRecord } from './sampleRecord.ts';

function sampleLetter(): Letter {
  const {
    schema,
    tool,
    catalog,
    form,
    outcome,
    case: fields,
    reviewer,
    patient,
    sections,
    items,
    problems,
  } = sampleRecord();
  return { schema, tool, catalog, form, outcome, case: fields, reviewer, patient, sections, items, problems };
}

describe('letterRecord', () => {
  it('puts the file behind schema and tool and keeps the order of all else', () => {
    const record = letterRecord(sampleLetter(), { file: 'a.txt', length: 10, guessed: false, pdf: null });
    assert.deepEqual(Object.keys(record), Object.keys(sampleRecord()));
    assert.equal(record.file, 'a.txt');
  });

  it('adds a problem about the whole text where the encoding was guessed, before all others', () => {
    const letter = {
      ...sampleLetter(),
      problems: [{ code: 'header.missing', message: 'Missing.', start: 0, end: 0 }],
    };
    const { problems } = letterRecord(letter, { file: 'a.txt', length: 10, guessed: true, pdf: null });
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, start, end]),
      [
        ['text.encoding-guessed', 0, 10],
        ['header.missing', 0, 0],
      ],
    );
  });

  it('tells what the PDF says of itself, and its pages without text among the problems, at their places', () => {
    const problemAt = (start: number): Problem => ({ code: 'item.text-unlabeled', message: 'Odd.', start, end: start });
    const letter = { ...sampleLetter(), problems: [problemAt(3), problemAt(30)] };
    const pdf = {
      facts: { pages: 3, encrypted: true, copyingAllowed: false },
      pagesWithoutText: [
        { start: 10, end: 11 },
        { start: 40, end: 41 },
      ],
    };
    const record = letterRecord(letter, { file: 'a.pdf', length: 50, guessed: false, pdf });
    assert.deepEqual(record.pdf, { pages: 3, encrypted: true, copying: 'not-allowed' });
    assert.deepEqual(
      record.problems.map(({ code, start, end }) => [code, start, end]),
      [
        ['item.text-unlabeled', 3, 3],
        ['pdf.page-without-text', 10, 11],
        ['item.text-unlabeled', 30, 30],
        ['pdf.page-without-text', 40, 41],
      ],
    );
  });
});

describe('errorRecord', () => {
  it('has an error and no items', () => {
    const record = errorRecord('-', '9.9.9', { error: { code: 'input.empty', message: 'Nothing.' } });
    assert.deepEqual(record, {
      schema: 'imr-letter/1',
      tool: '9.9.9',
      file: '-',
      error: { code: 'input.empty', message: 'Nothing.' },
    });
  });
});
