import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../export/letterRecord.ts';
import type { Letter } from '../letter/record.ts';

/** The one reading of a letter: its parts, or why the text is none. */
export type ReadLetter = (text: string) => Letter | Failure;

/** The reading with the grammar loaded from `folder`, where both .wasm files lie beside the command. */
export async function loadReading(folder: string): Promise<ReadLetter> {
  const [{ createReader }, runtime, language] = await Promise.all([
    import('../reading/reader.ts'),
    readFile(join(folder, 'web-tree-sitter.wasm')),
    readFile(join(folder, 'tree-sitter-imr-letter.wasm')),
  ]);
  const reader = await createReader({ runtime, language });
  return (text) => reader.readLetter(text);
}
