import { overwriting } from './overwriting.ts';
import type { RunOptions } from './run.ts';

/** What is wrong with how the command of this name was called, with the right way; null where nothing is. */
export function wrongUsage(options: RunOptions, command: string): string | null {
  const { operands, inputFormat } = options;
  if (inputFormat === 'ndjson' && operands.some((operand) => operand !== '-')) {
    return `--input-format ndjson reads standard input only: imr ${command} --input-format ndjson - < FILE`;
  }
  if (operands.length === 0) return `name the letters to read: imr ${command} FILE|FOLDER|- ...`;
  if (operands.filter((operand) => operand === '-').length > 1) return 'standard input (-) can be read once only';
  return wrongOutput(options, command);
}

function wrongOutput({ operands, output }: RunOptions, command: string): string | null {
  if (output === '') return `--output needs the name of a file: imr ${command} --output FILE FOLDER`;
  return output === null || output === '-' ? null : overwriting(operands, output);
}
