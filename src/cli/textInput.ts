import { basename, join } from 'node:path';
import { noTotals } from '../export/checkedLetter.ts';
import { openAtomic } from '../files/atomicFile.ts';
import type { OutputError } from '../files/target.ts';
import type { TextContents } from './contents.ts';
import { readSource, type Input } from './input.ts';
import type { Written } from './job.ts';
import type { Reading } from './reader.ts';

/**
 * The text of an input, letter or not: the offsets of its record are places in this text. Where `folder` is given it is
 * written there.
 */
export async function textInput(input: Input, reading: Reading, { folder }: TextContents): Promise<Written> {
  const source = await readSource(input, reading);
  if ('error' in source) return { text: '', failures: [source], totals: noTotals };
  if (folder === null) return { text: source.text, failures: [], totals: noTotals };
  const path = join(folder, textName(input.file));
  const failure = write(path, source.text);
  return { text: '', failures: [], totals: noTotals, ...(failure && { outputError: { ...failure, path } }) };
}

/** What the text of a letter is called: `letters/a.pdf` gives `a.txt`. */
export function textName(file: string): string {
  return `${basename(file).replace(/\.(?:pdf|txt|imr)$/i, '')}.txt`;
}

function write(path: string, text: string): OutputError | null {
  const file = openAtomic(path);
  if ('outputError' in file) return file;
  return file.write(new TextEncoder().encode(text)) ?? file.commit();
}
