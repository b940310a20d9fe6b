import type { FailedFile } from '../export/checkedLetter.ts';
import { printable } from '../export/printable.ts';

/** One line for standard error: the file, the code, and the sentence. Holds no text of a letter. */
export function failureLine({ file, error }: FailedFile): string {
  return `imr: ${printable(file)}: ${error.message} (${error.code})\n`;
}

/** One line for standard error about an output that cannot be written. */
export function outputErrorLine(path: string | null, reason: string): string {
  return `imr: cannot write ${path === null ? 'the output' : printable(path)}: ${reason}\n`;
}
