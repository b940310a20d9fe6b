import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../src/letter/record.ts';
import { createReader, type Reader } from '../../src/reading/reader.ts';
import { repository } from './shared.ts';

/** The bytes a reader is made of, from where they lie in the repository. */
export function readerBytes(): { runtime: Uint8Array; language: Uint8Array } {
  return {
    runtime: readFileSync(join(repository, 'node_modules/web-tree-sitter/web-tree-sitter.wasm')),
    language: readFileSync(join(repository, 'syntaxes/tree-sitter-imr-letter/tree-sitter-imr-letter.wasm')),
  };
}

let reader: Promise<Reader> | undefined;

/** The reader of the tests, made once. */
export function testReader(): Promise<Reader> {
  reader ??= createReader(readerBytes());
  return reader;
}

/** The letter in a text. Throws where the text is read as none. */
export function letterOfText(reader: Reader, text: string): Letter {
  const letter = reader.readLetter(text);
  assert.ok(!('error' in letter), 'read as a letter');
  return letter;
}

/** The letter in a text, or undefined where the text is read as none. */
export function letterIn(reader: Reader, text: string): Letter | undefined {
  const letter = reader.readLetter(text);
  return 'error' in letter ? undefined : letter;
}
