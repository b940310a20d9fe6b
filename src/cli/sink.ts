import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { openAtomic } from '../files/atomicFile.ts';
import type { OutputError } from '../files/target.ts';

/** Where the records go. */
export interface Sink {
  /** Resolves when more may come. */
  readonly write: (bytes: Uint8Array) => Promise<OutputError | null>;
  /** Completes the output. */
  readonly commit: () => OutputError | null;
  /** Gives the output up: a file in the making is removed, the old one stays. */
  readonly abort: () => void;
}

/** The file at `path`, written by way of a temporary one; standard output where it is null or `-`. */
export function openSink(path: string | null, stdout: Writable): Sink | OutputError {
  if (path === null || path === '-') return streamSink(stdout);
  const file = openAtomic(path);
  if ('outputError' in file) return file;
  return { ...file, write: (bytes) => Promise.resolve(file.write(bytes)) };
}

/** A stream of the process; it stays open. */
export function streamSink(stream: Writable): Sink {
  return {
    write: async (bytes) => {
      // Waiting for a full pipe to drain is what keeps the memory flat behind a slow reader.
      if (bytes.length > 0 && !stream.write(bytes)) await once(stream, 'drain');
      return null;
    },
    commit: () => null,
    abort: () => undefined,
  };
}
