import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPdf, sampleBase } from '../support/letterPdf.ts';
import { sampleLetters, shared } from '../support/shared.ts';

const posted = join(shared, 'letters', 'pdf');

/** The PDFs that are read: the open letters as they are posted, or the samples printed where those are missing. */
export async function benchPdfs(): Promise<readonly Uint8Array[]> {
  if (existsSync(posted)) return readdirSync(posted).map((name) => readFileSync(join(posted, name)));
  const bases = await Promise.all(sampleLetters().map(({ name }) => sampleBase(name)));
  return bases.map((base) => letterPdf(base));
}

/** Writes so many PDFs into a folder, one after the other and again; gives their paths. */
export function writePdfs(folder: string, pdfs: readonly Uint8Array[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `${String(at).padStart(5, '0')}.pdf`);
    writeFileSync(path, pdfs[at % pdfs.length] ?? new Uint8Array());
    return path;
  });
}
