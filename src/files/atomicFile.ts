import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { resolveTarget, toOutputError, type OutputError, type Target } from './target.ts';
import { removeAbandoned, temporaryPath } from './temporaryFile.ts';

/** A file in the making. Nothing of it is seen under its name before `commit`. Every call may fail with a value. */
export interface AtomicFile {
  readonly write: (bytes: Uint8Array) => OutputError | null;
  /** Puts the complete file in the place of the old one; when it fails, the old one stays. */
  readonly commit: () => OutputError | null;
  /** Removes what was written. Harmless after `commit` and when called again. */
  readonly abort: () => void;
}

/**
 * Opens `path` for writing by way of a temporary file beside it, which `commit` puts in its place at one stroke: a
 * process killed at any moment leaves the old file or the new one. Permissions of the old file are kept; of a link, the
 * file behind it is written. A device or pipe has no place to keep and is written at once.
 */
export function openAtomic(path: string): AtomicFile | OutputError {
  const target = resolveTarget(path);
  if ('outputError' in target) return target;
  try {
    return target.present === null || target.present.isFile() ? openBeside(target) : openDirect(target.path);
  } catch (thrown) {
    return toOutputError(thrown);
  }
}

function openBeside({ path, present }: Target): AtomicFile {
  removeAbandoned(dirname(path));
  const temporary = temporaryPath(dirname(path));
  const descriptor = openSync(temporary, 'wx', 0o666);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const abort = (): void => {
    close();
    rmSync(temporary, { force: true });
  };
  const commit = (): void => {
    if (present !== null) keepOwnership(descriptor, present);
    fsyncSync(descriptor);
    close();
    renameSync(temporary, path);
    syncFolder(dirname(path));
  };
  return {
    write: (bytes) =>
      attempt(() => {
        writeAll(descriptor, bytes);
      }, abort),
    commit: () => attempt(commit, abort),
    abort: () => {
      attempt(abort, () => undefined);
    },
  };
}

function openDirect(path: string): AtomicFile {
  // Opened for a moment without waiting, a pipe that nobody reads fails at once instead of waiting for ever.
  closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  const descriptor = openSync(path, 'w');
  const ignore = (): void => undefined;
  return {
    write: (bytes) =>
      attempt(() => {
        writeAll(descriptor, bytes);
      }, ignore),
    commit: () =>
      attempt(() => {
        closeSync(descriptor);
      }, ignore),
    abort: ignore,
  };
}

function attempt(action: () => void, onFailure: () => void): OutputError | null {
  try {
    action();
    return null;
  } catch (thrown) {
    onFailure();
    return toOutputError(thrown);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

function keepOwnership(descriptor: number, { mode, uid, gid }: Stats): void {
  // Only root may give a file away; then the owner of the new file is who wrote it, as with any other program.
  attempt(
    () => {
      fchownSync(descriptor, uid, gid);
    },
    () => undefined,
  );
  fchmodSync(descriptor, mode & 0o7777);
}

/** Makes the rename last through a power cut; not every system can, and the file is complete either way. */
function syncFolder(folder: string): void {
  attempt(
    () => {
      const descriptor = openSync(folder, 'r');
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
    () => undefined,
  );
}
