import { spawnSync } from 'node:child_process';
import { it, type Func } from 'mocha';
import { leaveOut } from './shared.ts';

const notInstalled = 'pdftotext is not installed (Debian: apt-get install poppler-utils)';

/** Why there is no `pdftotext` on this machine, in words for people; null where it is installed. */
export function pdftotextMissing(): string | null {
  return spawnSync('pdftotext', ['-v']).error === undefined ? null : notInstalled;
}

/** The text of a PDF by `pdftotext`, a reading that is not ours. */
export function textByPdftotext(file: string): string {
  return spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout;
}

/** The same page by page. */
export function pagesByPdftotext(file: string): readonly string[] {
  return textByPdftotext(file).split('\f');
}

/** A test that needs `pdftotext`. */
export function itWithPdftotext(title: string, test: Func): void {
  const missing = pdftotextMissing();
  if (missing === null) it(title, test);
  else leaveOut(title, missing);
}
