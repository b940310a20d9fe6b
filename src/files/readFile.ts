import { nodeUtf8 } from './nodeUtf8.ts';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { decode, type Decoded } from './decode.ts';
import {
  fromSystemError,
  inputError,
  inputLimit,
  systemCode,
  type InputError,
  type InputErrorCode,
} from './inputErrors.ts';

/** The text of a file. Never waits on a pipe or device, never throws: what cannot be read gives an error. */
export function readTextFile(path: string): Decoded | InputError {
  const bytes = readBytes(path);
  return 'error' in bytes ? bytes : decode(bytes, nodeUtf8);
}

/** The bytes of a file, at most `inputLimit`. Never waits on a pipe or device, never throws. */
export function readBytes(path: string): Buffer | InputError {
  let descriptor: number;
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever. (Windows has no such flag: 0.)
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (thrown) {
    return isBrokenLink(path, thrown) ? inputError('input.link-broken') : fromSystemError(thrown);
  }
  try {
    return readOpened(descriptor);
  } catch (thrown) {
    return fromSystemError(thrown);
  } finally {
    closeSync(descriptor);
  }
}

function readOpened(descriptor: number): Buffer | InputError {
  const stats = fstatSync(descriptor);
  const refusal = refused(stats);
  return refusal === null ? readUpTo(descriptor, stats.size) : inputError(refusal);
}

function refused(stats: Stats): InputErrorCode | null {
  if (stats.isDirectory()) return 'input.folder';
  if (!stats.isFile()) return 'input.special-file';
  return stats.size > inputLimit ? 'input.too-large' : null;
}

/** The bytes of an opened file, which may be shorter or longer by now than its size was. */
function readUpTo(descriptor: number, size: number): Buffer {
  // One byte more than expected tells the end from a file that grows.
  const bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, Math.min(length, size));
}

function isBrokenLink(path: string, thrown: unknown): boolean {
  return systemCode(thrown) === 'ENOENT' && (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);
}
