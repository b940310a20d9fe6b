import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../export/letterRecord.ts';
import type { Letter } from '../letter/record.ts';
import { toolVersion } from '../reading/tool.ts';
import { pdfReading, type ReadPdf } from './pdf.ts';

/** The one reading of a letter: its parts, or why the text is none. */
export type ReadLetter = (text: string) => Letter | Failure;

/** What makes a record of an input. */
export interface Reading {
  readonly readLetter: ReadLetter;
  readonly readPdf: ReadPdf;
  /** The version of the program. */
  readonly tool: string;
}

/**
 * The reading with the grammar loaded from `folder`, where the .wasm files lie beside the command. `password` opens PDFs
 * that need one.
 */
export async function loadReading(folder: string, password: string | null): Promise<Reading> {
  const [{ createReader }, runtime, language] = await Promise.all([
    import('../reading/reader.ts'),
    readFile(join(folder, 'web-tree-sitter.wasm')),
    readFile(join(folder, 'tree-sitter-imr-letter.wasm')),
  ]);
  const reader = await createReader({ runtime, language });
  return { readLetter: (text) => reader.readLetter(text), readPdf: pdfReading(folder, password), tool: toolVersion };
}
