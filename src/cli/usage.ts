import type { ExtractOptions } from './extract.ts';
import { overwriting } from './overwriting.ts';

/** What is wrong with how `imr extract` was called, with the right way; null where nothing is. */
export function wrongUsage(options: ExtractOptions, isRowsGiven: boolean): string | null {
  const { operands, format, inputFormat } = options;
  if (isRowsGiven && format !== 'csv')
    return '--rows goes with --format csv: imr extract --format csv --rows letters FOLDER';
  if (inputFormat === 'ndjson' && operands.some((operand) => operand !== '-')) {
    return '--input-format ndjson reads standard input only: imr extract --input-format ndjson - < FILE';
  }
  if (operands.length === 0) return 'name the letters to read: imr extract FILE|FOLDER|- ...';
  if (operands.filter((operand) => operand === '-').length > 1) return 'standard input (-) can be read once only';
  return wrongOutput(options);
}

function wrongOutput({ operands, output }: ExtractOptions): string | null {
  if (output === '') return '--output needs the name of a file: imr extract --output FILE FOLDER';
  return output === null || output === '-' ? null : overwriting(operands, output);
}
