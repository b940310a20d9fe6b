import { Language, Parser } from 'web-tree-sitter';
import { readCitations } from '../../src/guidelines/citations.ts';
import { readMentions } from '../../src/guidelines/mentions.ts';
import type { Letter } from '../../src/letter/record.ts';
import { createReader } from '../../src/reading/reader.ts';
import { readContents } from '../../src/reading/readContents.ts';
import { readTreatment } from '../../src/treatments/treatment.ts';
import { readerBytes } from '../support/testReader.ts';
import { atMost, shortestInTurn, type Measure } from './measure.ts';

interface ReadText {
  readonly text: string;
  readonly letter: Letter;
}

/** What citations, mentions and treatments cost beside the parsing of the same texts. */
export async function measureContents(texts: readonly string[]): Promise<readonly Measure[]> {
  const reader = await createReader(readerBytes());
  const letters = texts.flatMap((text) => {
    const letter = reader.readLetter(text);
    return 'error' in letter ? [] : [{ text, letter }];
  });
  reader.close();
  const parser = new Parser().setLanguage(await Language.load(readerBytes().language));
  const times = shortestInTurn(20, {
    parsing: () => letters.forEach(({ text }) => parser.parse(text)?.delete()),
    all: () => letters.forEach(contentsOf),
    citations: () => letters.forEach(citationsOf),
    mentions: () => letters.forEach(mentionsOf),
    treatments: () => letters.forEach(treatmentsOf),
  });
  parser.delete();
  return [
    atMost('citations, mentions and treatments : parsing', times.all / times.parsing, 'times', 1),
    { name: 'citations : parsing', value: times.citations / times.parsing, unit: 'times' },
    { name: 'mentions : parsing', value: times.mentions / times.parsing, unit: 'times' },
    { name: 'treatments : parsing', value: times.treatments / times.parsing, unit: 'times' },
  ];
}

function contentsOf({ text, letter }: ReadText): void {
  const summary = letter.sections.find(({ kind }) => kind === 'summary') ?? null;
  readContents(text, letter.items, summary);
}

function citationsOf({ text, letter }: ReadText): void {
  for (const { claimsAdministratorGuideline, reviewerGuideline } of letter.items) {
    for (const block of [claimsAdministratorGuideline, reviewerGuideline]) if (block) readCitations(text, block);
  }
}

function mentionsOf({ text, letter }: ReadText): void {
  const summary = letter.sections.find(({ kind }) => kind === 'summary');
  if (summary) readMentions(text, summary, 'summary');
  for (const { rationale } of letter.items) if (rationale) readMentions(text, rationale, 'rationale');
}

function treatmentsOf({ text, letter }: ReadText): void {
  for (const item of letter.items) readTreatment(text, item);
}
