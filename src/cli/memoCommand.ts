import { findingsOf, subjectOf } from '../checks/check.ts';
import { unsuppressed } from '../checks/suppressions.ts';
import { withoutControls } from '../export/printable.ts';
import { reviewMemo } from '../views/memo.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readInput, type Input, type TextAndRecord } from './input.ts';
import { letterOf } from './inputs.ts';
import { failureLine } from './messages.ts';
import { loadReading } from './reader.ts';
import { streamSink } from './sink.ts';
import { standardInput } from './standardInput.ts';
import { suppressionsFor } from './suppressionsFile.ts';

/** How a memo is asked for. */
export interface MemoOptions {
  /** Whether what may tell whose letter it is stays in it. */
  readonly identifiers: boolean;
  /** Of a PDF; null where none is known. */
  readonly password: string | null;
}

/** Writes the memo on a letter to standard output; what cannot be read is named on standard error. */
export async function writeMemo(
  file: string,
  { identifiers, password }: MemoOptions,
  folder: string,
): Promise<ExitCode> {
  const reading = await loadReading(folder, password);
  const input: Input = file === '-' ? await letterOf(standardInput()) : { file };
  const read = await readInput(input, reading);
  if ('error' in read) {
    process.stderr.write(failureLine(read));
    return exitCodes.someFailed;
  }
  const { suppressions, failure } = suppressionsFor(input);
  if (failure) process.stderr.write(failureLine(failure));
  const memo = memoOf(read, suppressions, identifiers);
  await streamSink(process.stdout).write(Buffer.from(process.stdout.isTTY ? withoutControls(memo) : memo));
  return failure ? exitCodes.someFailed : exitCodes.well;
}

function memoOf(
  { text, record }: TextAndRecord,
  suppressions: Parameters<typeof unsuppressed>[1],
  identifiers: boolean,
): string {
  const subject = subjectOf(text, record);
  const findings = unsuppressed(findingsOf(subject), suppressions);
  return reviewMemo({ letter: record, text, facts: subject.facts, findings, name: record.file, identifiers });
}
