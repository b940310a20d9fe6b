import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../../src/letter/record.ts';
import { repository } from '../../support/shared.ts';
import { letterIn, testReader } from '../../support/testReader.ts';

/** A text with its letter. */
export interface ReadLetter {
  readonly text: string;
  readonly letter: Letter;
}

/** Reads a text that is a letter. */
export async function read(text: string): Promise<ReadLetter> {
  const letter = letterIn(await testReader(), text);
  assert.ok(letter, 'the text is a letter');
  return { text, letter };
}

/** All sample letters by their file's name: every form there is. */
export async function samples(): Promise<readonly (readonly [name: string, read: ReadLetter])[]> {
  const folder = join(repository, 'samples');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|imr)$/.test(name));
  return Promise.all(names.map(async (name) => [name, await read(readFileSync(join(folder, name), 'utf8'))] as const));
}
