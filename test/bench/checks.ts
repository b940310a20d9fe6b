import { Language, Parser } from 'web-tree-sitter';
import { findingsOf, subjectOf } from '../../src/checks/check.ts';
import { readFacts } from '../../src/prose/facts.ts';
import { createReader } from '../../src/reading/reader.ts';
import { reviewMemo } from '../../src/views/memo.ts';
import { readerBytes } from '../support/testReader.ts';
import { atMost, shortestInTurn, type Measure } from './measure.ts';

/** What the facts of the prose and all checks cost beside the parsing of the same texts. */
export async function measureChecks(texts: readonly string[]): Promise<readonly Measure[]> {
  const reader = await createReader(readerBytes());
  const subjects = texts.flatMap((text) => {
    const letter = reader.readLetter(text);
    return 'error' in letter ? [] : [{ text, subject: subjectOf(text, letter) }];
  });
  const parser = new Parser().setLanguage(await Language.load(readerBytes().language));
  const times = shortestInTurn(20, {
    parsing: () => subjects.forEach(({ text }) => parser.parse(text)?.delete()),
    reading: () => subjects.forEach(({ text }) => reader.readLetter(text)),
    all: () => subjects.forEach(({ text, subject }) => findingsOf(subjectOf(text, subject.letter))),
    facts: () => subjects.forEach(({ text, subject }) => readFacts(text, subject.letter)),
    rules: () => subjects.forEach(({ subject }) => findingsOf(subject)),
    memo: () =>
      subjects.forEach(({ text, subject: { letter, facts } }) =>
        reviewMemo({ letter, text, facts, findings: [], name: '', identifiers: true }),
      ),
  });
  parser.delete();
  reader.close();
  return [
    atMost('facts and all checks : parsing', times.all / times.parsing, 'times', 1),
    { name: 'facts and all checks : reading a letter', value: times.all / times.reading, unit: 'times' },
    { name: 'facts : parsing', value: times.facts / times.parsing, unit: 'times' },
    { name: 'rules : parsing', value: times.rules / times.parsing, unit: 'times' },
    { name: 'memo : parsing', value: times.memo / times.parsing, unit: 'times' },
  ];
}
