import type { OutputError } from '../files/target.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { JobResult } from './job.ts';
import { failureLine } from './messages.ts';
import type { Progress } from './progress.ts';
import type { Sink } from './sink.ts';

/** Puts results into the output, in the order in which they are given, and tells of inputs that failed. */
export interface Delivery {
  /** Writes the format's head. */
  readonly begin: () => Promise<void>;
  readonly deliver: (result: JobResult) => Promise<void>;
  /** Why the output can no longer be written; null while it can. */
  readonly failure: () => OutputError | null;
  /** Writes the format's foot and completes the output. */
  readonly end: () => Promise<ExitCode | OutputError>;
}

/** What a delivery puts around and between the pieces. The foot is asked for when all pieces are out. */
export interface Frame {
  readonly head: string;
  readonly separator: string;
  readonly foot: () => string;
}

/** A delivery to `sink`: the pieces of the results with the separator between them, head and foot around. */
export function createDelivery({ head, separator, foot }: Frame, sink: Sink, progress: Progress): Delivery {
  let failure: OutputError | null = null;
  let isFirst = true;
  let someFailed = false;
  const write = async (bytes: Uint8Array): Promise<void> => {
    failure ??= await sink.write(bytes);
  };
  const deliver = async (result: JobResult): Promise<void> => {
    const { bytes } = result;
    if (!isFirst && separator !== '' && bytes.length > 0) await write(encode(separator));
    isFirst &&= bytes.length === 0;
    await write(bytes);
    const hasFailed = tell(result, progress);
    someFailed ||= hasFailed;
  };
  const end = async (): Promise<ExitCode | OutputError> => {
    await write(encode(foot()));
    failure ??= sink.commit();
    return failure ?? (someFailed ? exitCodes.someFailed : exitCodes.well);
  };
  return { begin: () => write(encode(head)), deliver, failure: () => failure, end };
}

/** Tells of the inputs of a result that failed, and how far the work is; whether some failed. */
export function tell({ count, failures }: JobResult, progress: Progress): boolean {
  if (failures.length > 0) progress.note(failures.map(failureLine).join(''));
  progress.advance(count);
  return failures.length > 0;
}

const encoder = new TextEncoder();

function encode(text: string): Uint8Array {
  return encoder.encode(text);
}
