import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { noTotals } from '../export/checkedLetter.ts';
import { openAtomic } from '../files/atomicFile.ts';
import { toOutputError, type OutputError } from '../files/target.ts';
import type { TextContents } from './contents.ts';
import { readSource, type Input } from './input.ts';
import type { Written } from './job.ts';
import type { Reading } from './reader.ts';
import { textPath } from './textNames.ts';

/**
 * The text of an input, letter or not: the offsets of its record are places in this text. Where a folder is given it is
 * written there.
 */
export async function textInput(input: Input, reading: Reading, { folder }: TextContents): Promise<Written> {
  const source = await readSource(input, reading);
  if ('error' in source) return { text: '', failures: [source], totals: noTotals };
  if (folder === null) return { text: source.text, failures: [], totals: noTotals };
  const path = textPath(input.file, folder);
  const failure = makeFolder(dirname(path)) ?? write(path, source.text);
  return { text: '', failures: [], totals: noTotals, ...(failure && { outputError: { path, ...failure } }) };
}

/** Makes a folder that texts are written into, where it is not there yet. */
export function makeFolder(folder: string): OutputError | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (thrown) {
    return { ...toOutputError(thrown), path: folder };
  }
}

function write(path: string, text: string): OutputError | null {
  const file = openAtomic(path);
  if ('outputError' in file) return file;
  return file.write(new TextEncoder().encode(text)) ?? file.commit();
}
