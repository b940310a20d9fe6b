import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';

/** The repository's folder. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder beside the repository with the open letters and the scoring programs. It is no part of the repository. */
export const shared = resolve(repository, '..', 'shared');

/** Whether that folder is there. */
const sharedThere = existsSync(join(shared, 'letters', 'text')) && existsSync(join(shared, 'score'));

/** The ways in which the open letters were turned into text; each is a folder of the shared letters. */
export const renderings = ['pypdf', 'layout', 'raw', 'pdfminer', 'spaced', 'seeds', 'fax'] as const;
export type Rendering = (typeof renderings)[number];

/** A letter's text under the name of its file, a byte order mark dropped. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** The folder of one rendering of the open letters. */
export function renderingFolder(rendering: Rendering): string {
  return join(shared, 'letters', 'text', rendering);
}

/** The folder of the open letters as PDFs. */
export const pdfFolder = join(shared, 'letters', 'pdf');

/** The open letters in one rendering, by name; none where the shared folder is missing. */
export function openLetters(rendering: Rendering): readonly Source[] {
  return sharedThere ? lettersOf(renderingFolder(rendering)) : [];
}

/** The fictional letters of this repository, by name. */
export function sampleLetters(): readonly Source[] {
  return lettersOf(join(repository, 'samples'));
}

/** A suite that needs the open letters. */
export function describeWithShared(title: string, suite: () => void): void {
  if (sharedThere) {
    describe(title, suite);
    return;
  }
  describe(title, () => {
    leaveOut(title, 'the open letters are not in ../shared beside this repository');
  });
}

/** In place of tests that cannot run on this machine: a line that says so; under `CI=true` a failure, since nobody would see the line. */
export function leaveOut(title: string, reason: string): void {
  const line = `left out: ${reason}`;
  if (process.env.CI === 'true') {
    it(title, () => {
      throw new Error(line);
    });
    return;
  }
  console.log(`${title}: ${line}`);
  it(line);
}

function lettersOf(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|imr)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '') }));
}
