import { lstatSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from './inputErrors.ts';

/** Why a file cannot be written: what happened and what to do next, and the system's code in brackets. */
const outputErrorMessages = {
  folder: 'it is a folder. Name a file in it.',
  EEXIST: 'it is a file. Name a folder.',
  ENOENT: 'its folder does not exist. Make the folder first, or name another one.',
  ENOTDIR: 'its folder is no folder. Name another one.',
  EACCES: 'you are not permitted to write there. Name a folder of your own.',
  EPERM: 'you are not permitted to write there. Name a folder of your own.',
  EROFS: 'the disk can only be read. Name a folder on another disk.',
  ENOSPC: 'the disk is full. Free some space, or name a folder on another disk.',
  EDQUOT: 'your share of the disk is used up. Free some space, or name a folder on another disk.',
  EFBIG: 'the disk takes no file this large. Name a folder on another disk.',
  ELOOP: 'its links lead in a circle. Name the file itself.',
  ENAMETOOLONG: 'its name is too long. Choose a shorter one.',
  ENXIO: 'it is a pipe that nobody reads. Start the reader first.',
} as const satisfies Readonly<Record<string, string>>;

/** A file that cannot be written. */
export interface OutputError {
  readonly outputError: string;
  /** Its path, where it is not the one output of the run. */
  readonly path?: string;
}

/** The output error that a failed call to the file system stands for. */
export function toOutputError(thrown: unknown): OutputError {
  const code = systemCode(thrown);
  const known = Object.entries(outputErrorMessages).find(([name]) => name === code)?.[1];
  return {
    outputError: known ?? `the disk refused it${code === '' ? '' : ` (${code})`}. Check the disk, then try again.`,
  };
}

/** Where to write: the true place behind all links, and what stands there now (null: nothing). */
export interface Target {
  readonly path: string;
  readonly present: Stats | null;
}

/** Follows the links of `path`, also one whose file does not exist yet, so that a link stays a link. */
export function resolveTarget(path: string): Target | OutputError {
  try {
    // A pipe or device has no place of its own to find: what leads to it is where to write.
    const given = statSync(path, { throwIfNoEntry: false }) ?? null;
    if (given?.isDirectory()) return { outputError: outputErrorMessages.folder };
    return given === null || given.isFile() ? { path: placeOf(path, 40), present: given } : { path, present: given };
  } catch (thrown) {
    return toOutputError(thrown);
  }
}

/** `links` is how many more links are followed: Linux follows 40, then says ELOOP. */
function placeOf(path: string, links: number): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const place = (): string => join(realpathSync(dirname(path)), basename(path));
  if (!isLink) return place();
  if (links === 0) return realpathSync(path);
  return placeOf(resolve(realpathSync(dirname(path)), readlinkSync(path)), links - 1);
}
