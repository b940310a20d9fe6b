import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPosted, letterPdf } from './letterPdf.ts';
import { repository } from './shared.ts';
import { letterIn, testReader } from './testReader.ts';

const sources = join(repository, 'scripts', 'samples');

/** The sample letters that are PDFs, by their path from the repository's folder: each is made from a text in `scripts/samples/`. */
export async function samplePdfs(): Promise<ReadonlyMap<string, Uint8Array>> {
  const reader = await testReader();
  const pdfs = readdirSync(sources).map((name): [string, Uint8Array] => {
    const text = readFileSync(join(sources, name), 'utf8');
    const letter = letterIn(reader, text);
    if (!letter) throw new Error(`${name} is no letter`);
    return [`samples/${name.replace(/\.txt$/, '.pdf')}`, letterPdf({ text, letter }, asPosted)];
  });
  return new Map(pdfs);
}
