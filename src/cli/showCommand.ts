import { show, type View } from '../export/show.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { recordOf, type Input } from './input.ts';
import { letterOf } from './inputs.ts';
import { failureLine } from './messages.ts';
import { loadReading, type Reading } from './reader.ts';
import { streamSink } from './sink.ts';
import { standardInput } from './standardInput.ts';
import { viewFor } from './view.ts';

/** Shows each letter on standard output, a blank line between two; what is no letter is named on standard error. */
export async function showLetters(
  files: readonly string[],
  password: string | null,
  folder: string,
): Promise<ExitCode> {
  const { env: environment, stdout } = process;
  const view = viewFor({ environment, isTerminal: stdout.isTTY, columns: stdout.columns });
  const reading = await loadReading(folder, password);
  const sink = streamSink(stdout);
  let shown = 0;
  for (const file of files) {
    const page = await pageOf(await inputOf(file), reading, view);
    if (page !== null) await sink.write(Buffer.from(shown++ === 0 ? page : `\n${page}`));
  }
  return shown === files.length ? exitCodes.well : exitCodes.someFailed;
}

async function inputOf(file: string): Promise<Input> {
  return file === '-' ? letterOf(standardInput()) : { file };
}

/** The letter's page; null where there is none, which standard error then tells. */
async function pageOf(input: Input, reading: Reading, view: View): Promise<string | null> {
  const record = await recordOf(input, reading);
  if (!('error' in record)) return show(record, view);
  process.stderr.write(failureLine(record));
  return null;
}
