import { realpathSync } from 'node:fs';
import type { ExtractOptions } from './extract.ts';

/** What is wrong with how `imr extract` was called, with the right way; null where nothing is. */
export function wrongUsage(options: ExtractOptions, isRowsGiven: boolean): string | null {
  const { operands, format, output, inputFormat } = options;
  if (isRowsGiven && format !== 'csv')
    return '--rows goes with --format csv: imr extract --format csv --rows letters FOLDER';
  if (inputFormat === 'ndjson' && operands.some((operand) => operand !== '-')) {
    return '--input-format ndjson reads standard input only: imr extract --input-format ndjson - < FILE';
  }
  if (operands.length === 0) return 'name the letters to read: imr extract FILE|FOLDER|- ...';
  if (operands.filter((operand) => operand === '-').length > 1) return 'standard input (-) can be read once only';
  if (output !== null && operands.some((operand) => isSameFile(operand, output))) {
    return '--output would overwrite a letter that is read; name another file';
  }
  return null;
}

function isSameFile(operand: string, output: string): boolean {
  try {
    return operand !== '-' && realpathSync(operand) === realpathSync(output);
  } catch {
    return false;
  }
}
